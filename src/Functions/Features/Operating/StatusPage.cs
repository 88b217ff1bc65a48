using System.Globalization;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Operating;

/// <summary>The status as a page; times are UTC, as in logs.</summary>
internal static class StatusPage
{
    /// <summary>The page.</summary>
    public static ComponentPage Write(HubStatus status) => ComponentPage.Of<StatusTables>(
        "Status of the hub", "hub-status",
        (nameof(StatusTables.Says), status.Says),
        (nameof(StatusTables.Lead), $"{Moment(status.At)} · version {status.Version} · running for {Age(status.At - status.RunningSince)}"),
        (nameof(StatusTables.ToDo), status.Concerns.Select(concern => $"{concern.What} What to do: docs/operating.md, “{concern.Heading}”.").ToArray()),
        (nameof(StatusTables.Tables), Tables(status)));

    private static StatusTable[] Tables(HubStatus status) =>
    [
        new("Files in the drop", ["Folder", "Files", "Oldest", "Why"], Rows(status.Files, line =>
            [$"drop/{line.State ?? "…"}/{line.Folder ?? "…"}", $"{line.Files}", Age(status.At - line.Oldest), line.Why])),
        new("Messages owed", ["Documents", "How many", "Messages are", "Longest"], Rows(status.Outboxes, line =>
            [line.Kind, $"{line.Documents}", line.State.ToString().ToLowerInvariant(), Age(status.At - line.Oldest)])),
        new("Mails not with their carrier", ["Mails are", "How many", "Oldest", "Why"], Rows(status.Mails, line =>
            [line.Is, $"{line.Mails}", Age(status.At - line.Oldest), string.Join("\n", line.Reasons.Select(reason => $"{reason.Count} × {reason.Why}"))])),
        new("Dead letters", ["Queue", "Messages"], Rows(status.DeadLetters, line => [line.Queue, $"{line.Messages}"]), "Service Bus did not answer."),
        new("Timers", ["Timer", "Last ended", "Due"], Rows(status.Timers, line =>
            [line.Function, Moment(line.LastEnded), Moment(line.Due)]), "The Functions host tells of them: see its log and the alerts."),
        new("Summaries to be completed", ["Summary", "Version", "Waits for", "Awaited by"], Rows(status.Drafts, line =>
            [line.Summary, $"{line.Version}", Age(status.At - line.Since), Moment(line.DueBy)])),
        new("Files of settings", ["File", "Written", "In force"], Rows(status.SettingsFiles, line =>
            [line.File, line.Changed is { } changed ? Moment(changed) : "what ships with the program counts", line.Problem ?? "yes"])),
    ];

    private static IReadOnlyList<string>[]? Rows<T>(IReadOnlyList<T>? lines, Func<T, IReadOnlyList<string>> row) => lines?.Select(row).ToArray();

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy, HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static string Age(TimeSpan age) => age switch
    {
        { TotalSeconds: < 120 } => string.Create(CultureInfo.InvariantCulture, $"{age.TotalSeconds:0} seconds"),
        { TotalMinutes: < 120 } => string.Create(CultureInfo.InvariantCulture, $"{age.TotalMinutes:0} minutes"),
        { TotalHours: < 48 } => string.Create(CultureInfo.InvariantCulture, $"{age.TotalHours:0} hours"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{age.TotalDays:0} days"),
    };
}

/// <summary>One table of the page of the status.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Columns">Titles of its columns.</param>
/// <param name="Rows">Its cells, the first of each row its heading; null when they are not known.</param>
/// <param name="Unknown">What stands in its place then.</param>
public sealed record StatusTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>>? Rows, string Unknown = "");
