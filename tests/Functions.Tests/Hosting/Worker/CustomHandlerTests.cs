using System.Net;
using System.Text.Json;
using MimFunctions.Hosting;

namespace MimFunctions.Tests.Hosting.Worker;

public class CustomHandlerTests
{
    private readonly Probe.Notes notes = new();

    [Fact]
    public async Task The_readiness_probe_is_answered()
    {
        await using var worker = await TestWorker.Start(notes);

        (await worker.Client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_captured_timer_event_arrives()
    {
        await using var worker = await TestWorker.Start(notes);

        await ShouldSucceed(await worker.Invoke("Tick", Captured.Timer));
        await ShouldSucceed(await worker.Invoke("Tick", Captured.Timer.Replace("\"IsPastDue\":false", "\"IsPastDue\":true", StringComparison.Ordinal)));

        notes.Taken.ShouldBe([new TimerEvent(false), new TimerEvent(true)]);
    }

    [Fact]
    public async Task A_captured_blob_event_arrives_with_its_path_and_tag()
    {
        await using var worker = await TestWorker.Start(notes);

        await ShouldSucceed(await worker.Invoke("TakeText", Captured.Blob));

        notes.Taken.ShouldBe([(new BlobEvent("texts/data.json", "0x2129B3F8F4C4B00"), "json")]);
    }

    [Fact]
    public async Task A_service_bus_message_arrives_encoded_twice_or_once()
    {
        await using var worker = await TestWorker.Start(notes);
        const string Once = """{"Data":{"msg":"{\"caseId\":\"A-1\",\"n\":3}"},"Metadata":{"MessageId":"m-1","DeliveryCount":4}}""";

        await ShouldSucceed(await worker.Invoke("TakeMessage", Captured.Message));
        await ShouldSucceed(await worker.Invoke("TakeMessage", Once));

        notes.Taken.ShouldBe(
        [
            new QueueEvent("MIM-AT-2026-0001.at.1", """{"caseId":"A-1","n":3}""", 2),
            new QueueEvent("m-1", """{"caseId":"A-1","n":3}""", 4),
        ]);
    }

    [Theory]
    [InlineData("https://mim.blob.core.windows.net/drop/AT/measures/formular%20%C3%BC.docx?sv=2024")]
    [InlineData("http://127.0.0.1:10000/devstoreaccount1/drop/AT/measures/formular%20%C3%BC.docx")]
    public async Task A_blob_is_named_by_its_parts_when_its_address_says_the_same(string address)
    {
        await using var worker = await TestWorker.Start(notes);

        await ShouldSucceed(await worker.Invoke("TakeFile", Captured.Dropped("AT", "formular ü.docx", address)));

        notes.Taken.ShouldBe([(new BlobEvent("drop/AT/measures/formular ü.docx", "0x1"), "AT", "formular ü.docx")]);
    }

    [Theory]
    [InlineData("""{"ETag":{}}""")]
    [InlineData("""{"ContentLength":7}""")]
    [InlineData("\"nothing\"")]
    public async Task A_blob_event_of_another_extension_version_has_no_tag(string properties)
    {
        await using var worker = await TestWorker.Start(notes);

        await ShouldSucceed(await worker.Invoke("TakeFile", Captured.Dropped("AT", "f.docx", "https://mim.example/drop/AT/measures/f.docx", properties)));

        notes.Taken.ShouldBe([(new BlobEvent("drop/AT/measures/f.docx", null), "AT", "f.docx")]);
    }

    [Theory]
    [InlineData("BE", "f.docx", "https://mim.example/drop/AT/measures/f.docx")]
    [InlineData("AT", "f.docx", "https://mim.example/originals/AT/measures/f.docx")]
    [InlineData("AT/measures/x", "measures/f.docx", "https://mim.example/drop/AT/measures/x/measures/measures/f.docx")]
    [InlineData("AT", "f.docx", "no address")]
    public async Task Parts_that_are_not_those_of_the_address_are_refused(string state, string name, string address)
    {
        await using var worker = await TestWorker.Start(notes);

        await ShouldRefuse(await worker.Invoke("TakeFile", Captured.Dropped(state, name, address)), HttpStatusCode.BadRequest);

        notes.Taken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TakeMessage", "")]
    [InlineData("TakeMessage", "null")]
    [InlineData("TakeMessage", "[]")]
    [InlineData("TakeMessage", "{\"Data\":{\"msg\":\"\\ud800\"},\"Metadata\":{\"MessageId\":\"1\"}}")]
    [InlineData("TakeMessage", "{\"Data\":{\"msg\":\"null\"},\"Metadata\":{\"MessageId\":\"1\"}}")]
    [InlineData("TakeMessage", "{\"Data\":{\"msg\":\"{}\"},\"Metadata\":{}}")]
    [InlineData("TakeMessage", "{\"Data\":{\"msg\":\"{}\"}")]
    [InlineData("Tick", "{\"Data\":{}}")]
    [InlineData("TakeFile", "{\"Data\":{},\"Metadata\":{\"state\":\"AT\"}}")]
    public async Task A_body_that_is_none_is_refused_in_json(string function, string body)
    {
        await using var worker = await TestWorker.Start(notes);

        await ShouldRefuse(await worker.Invoke(function, body), HttpStatusCode.BadRequest);

        notes.Taken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("NoSuchFunction")]
    [InlineData("tick")]
    [InlineData("Mirror")]
    public async Task A_function_that_cannot_be_invoked_is_not_found_in_json(string function)
    {
        await using var worker = await TestWorker.Start(notes);

        await ShouldRefuse(await worker.Invoke(function, Captured.Timer), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_function_that_fails_answers_500_so_that_the_event_comes_again()
    {
        notes.Then = (_, _) => throw new InvalidOperationException("Anna Example");
        await using var worker = await TestWorker.Start(notes);

        var response = await worker.Invoke("Tick", Captured.Timer);

        await ShouldRefuse(response, HttpStatusCode.InternalServerError);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("Anna");
    }

    [Fact]
    public async Task A_function_that_takes_too_long_answers_503_before_the_host_loses_patience()
    {
        notes.Then = (_, _) => new TaskCompletionSource().Task;
        await using var worker = await TestWorker.Start(notes, new HostingSettings { Deadline = TimeSpan.FromMilliseconds(50) });

        await ShouldRefuse(await worker.Invoke("Tick", Captured.Timer), HttpStatusCode.ServiceUnavailable);
    }

    [Theory]
    [InlineData("POST /Tick HTTP/1.1", "HTTP/1.1 200 OK")]
    [InlineData("POST /echo/../Tick HTTP/1.1", "HTTP/1.1 404 Not Found")]
    [InlineData("POST /echo/%2e%2e/Tick HTTP/1.1", "HTTP/1.1 404 Not Found")]
    [InlineData("POST /echo/%2E%2E/%2e/Tick HTTP/1.1", "HTTP/1.1 404 Not Found")]
    [InlineData("POST /./Tick HTTP/1.1", "HTTP/1.1 404 Not Found")]
    [InlineData("POST /%54ick HTTP/1.1", "HTTP/1.1 404 Not Found")]
    [InlineData("POST /Tick/ HTTP/1.1", "HTTP/1.1 404 Not Found")]
    [InlineData("POST /Tick?x=1 HTTP/1.1", "HTTP/1.1 404 Not Found")]
    [InlineData("POST //Tick HTTP/1.1", "HTTP/1.1 404 Not Found")]
    [InlineData("POST http://127.0.0.1/Tick HTTP/1.1", "HTTP/1.1 400 Bad Request")]
    public async Task Only_the_path_that_the_host_sends_reaches_an_invocation(string requestLine, string answer)
    {
        await using var worker = await TestWorker.Start(notes);

        var status = await worker.Raw(requestLine, """{"Data":{"t":{}}}""");

        status.ShouldBe(answer);
        notes.Taken.Count.ShouldBe(answer.Contains("200", StringComparison.Ordinal) ? 1 : 0);
    }

    [Fact]
    public async Task A_forwarded_request_arrives_as_it_was_sent()
    {
        await using var worker = await TestWorker.Start(notes);

        var response = await worker.Client.PostAsync("/echo/a/b%20c?x=1,2", new StringContent("body"));

        (await response.Content.ReadAsStringAsync()).ShouldBe("a/b c: body");
    }

    private static async Task ShouldSucceed(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"Outputs":{},"Logs":[],"ReturnValue":null}""");
    }

    private static async Task ShouldRefuse(HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
    }
}
