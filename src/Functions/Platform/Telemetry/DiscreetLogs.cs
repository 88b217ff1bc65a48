using OpenTelemetry;
using OpenTelemetry.Logs;

namespace MimFunctions.Platform.Telemetry;

/// <summary>
/// Lets out of log records the template, which is part of the program, and values that can't hold content; of an exception its type. The
/// message of an exception may quote a path, and names of folders are made up by people (docs/rules.md, rule 5).
/// </summary>
internal sealed class DiscreetLogs : BaseProcessor<LogRecord>
{
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "State", "Digest", "Outcome", "Reference", "Function", "Limit", "Fault", "Trace", "Count", "Id", "Queue", "Party", "Case", "Listener",
        "Tries", "Problem", "Instead", "Title", "{OriginalFormat}",
    };

    /// <inheritdoc/>
    public override void OnEnd(LogRecord data)
    {
        var ours = data.CategoryName?.StartsWith(HubTelemetry.Name, StringComparison.Ordinal) == true;
        List<KeyValuePair<string, object?>> told = [.. (data.Attributes ?? []).Where(each => ours && Harmless.Contains(each.Key))];
        if (data.Exception is { } fault)
            told.Add(new("exception.type", fault.GetType().FullName));
        (data.Attributes, data.Exception, data.FormattedMessage) = (told, null, null);
    }
}
