using System.Text.Json;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Integration.Tests.Worker;

/// <summary>Compares what the Functions host is told of the functions with what the embedded host reads from their attributes.</summary>
internal static class FunctionsMetadata
{
    /// <summary>The file that the build writes.</summary>
    public static IReadOnlyList<(string Function, JsonElement Trigger)> Of(string folder) =>
    [
        .. JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "functions.metadata"))).RootElement.EnumerateArray()
            .Select(function => (function.GetProperty("name").GetString()!, function.GetProperty("bindings").EnumerateArray().First())),
    ];

    /// <summary>They are the same, whichever way they were told.</summary>
    public static void ShouldBeThoseOfTheAttributes(IReadOnlyList<(string Function, JsonElement Trigger)> told)
    {
        var functions = FunctionTable.OfProgram().Functions;

        told.Select(each => $"{each.Function}: {Words(each.Trigger)}").Order(StringComparer.Ordinal)
            .ShouldBe(functions.Select(function => $"{function.Name}: {Words(function.Trigger)}").Order(StringComparer.Ordinal));
    }

    private static string Words(JsonElement trigger)
    {
        string Value(string name) => trigger.GetProperty(name).GetString()!;
        var what = Value("type") switch
        {
            "blobTrigger" => $"blob {Value("path")} on {Value("connection")} by {Value("source")}",
            "serviceBusTrigger" => $"queue {Value("queueName")} on {Value("connection")}",
            "timerTrigger" => $"timer {Value("schedule")}",
            "httpTrigger" => $"http {Value("route")} {Value("authLevel")}",
            var other => other,
        };
        return $"{Value("name")} {what}";
    }

    private static string Words(Trigger trigger)
    {
        var what = trigger switch
        {
            Trigger.Blob blob => $"blob {blob.Pattern} on Storage by EventGrid",
            Trigger.Queue queue => $"queue {queue.QueueName} on ServiceBus",
            Trigger.Timer timer => $"timer {timer.Expression}",
            _ => "http {*path} Anonymous",
        };
        return $"{trigger.Parameter} {what}";
    }
}
