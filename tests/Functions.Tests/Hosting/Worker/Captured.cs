namespace MimFunctions.Tests.Hosting.Worker;

/// <summary>Bodies as the real host sent them (functions-host.md section 3.1), or as derived from its source (3.2).</summary>
internal static class Captured
{
    public const string Timer = """
        {"Data":{"t":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-22T03:16:00.0058677+00:00",
          "Next":"2026-11-22T03:17:00+00:00","LastUpdated":"2026-11-22T03:16:00.0058677+00:00"},"IsPastDue":false}},
         "Metadata":{"sys":{"MethodName":"TimerMin","UtcNow":"2026-11-22T03:17:00.0021657Z","RandGuid":"4684a990-0000-0000-0000-000000000000"}}}
        """;

    public const string Blob = """
        {"Data":{"blob":"eyJhIjoxfQ=="},
         "Metadata":{"Uri":"\"http://127.0.0.1:10000/devstoreaccount1/texts/data.json\"","Metadata":{"sender":"de"},"name":"\"data\"","ext":"\"json\"",
           "Properties":{"Length":7,"ContentType":"application/json","ContentMD5":"x","ETag":"\"0x2129B3F8F4C4B00\"",
             "LastModified":"2026-11-22T03:12:44+00:00"},"sys":{"MethodName":"TakeText","UtcNow":"2026-11-22T03:17:00.0021657Z","RandGuid":"r"}}}
        """;

    public const string Message = """
        {"Data":{"msg":"\"{\\\"caseId\\\":\\\"A-1\\\",\\\"n\\\":3}\""},
         "Metadata":{"MessageId":"\"MIM-AT-2026-0001.at.1\"","DeliveryCount":"2","SequenceNumber":"17","EnqueuedTimeUtc":"2026-11-22T03:12:41",
           "ContentType":"\"application/json\"","ApplicationProperties":{},"MessageActions":{},"Client":{"Deep":{"Deeper":[[{}]]}},
           "caseId":"\"A-1\"","n":"\"3\"","sys":{}} }
        """;

    /// <summary>A blob of the drop container.</summary>
    public static string Dropped(string state, string name, string address, string properties = """{"ETag":"\"0x1\""}""", string content = "AA==") =>
        $$$"""
        {"Data":{"blob":"{{{content}}}"},"Metadata":{"Uri":"\"{{{address}}}\"","state":"\"{{{state}}}\"","name":"\"{{{name}}}\"",
          "Properties":{{{properties}}} ,"sys":{}} }
        """;
}
