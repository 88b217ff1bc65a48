using System.Globalization;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Operating;

/// <summary>The status as a page; times are UTC, as in logs.</summary>
internal static class StatusPage
{
    /// <summary>The page.</summary>
    public static ShownPage Write(HubStatus status) => new ShownPage(
        "Status of the hub",
        Html.From($"""
            <p class="over">status</p>
            <h1>{status.Says}</h1>
            <p class="lead">{Moment(status.At)} · version {status.Version} · running for {Age(status.At - status.RunningSince)}</p>
            {Todo(status)}
            {Table("Files in the drop", ["Folder", "Files", "Oldest", "Why"], status.Files.Select(line => Row(
                $"drop/{line.State ?? "…"}/{line.Folder ?? "…"}", $"{line.Files}", Age(status.At - line.Oldest), line.Why)))}
            {Table("Messages owed", ["Documents", "How many", "Messages are", "Longest"], status.Outboxes.Select(line => Row(
                line.Kind, $"{line.Documents}", line.State.ToString().ToLowerInvariant(), Age(status.At - line.Oldest))))}
            {Table("Mails not with their carrier", ["Mails are", "How many", "Oldest", "Why"], status.Mails.Select(line => Row(
                line.Is, $"{line.Mails}", Age(status.At - line.Oldest), string.Join("\n", line.Reasons.Select(reason => $"{reason.Count} × {reason.Why}")))))}
            {Table("Dead letters", ["Queue", "Messages"], status.DeadLetters?.Select(line => Row(line.Queue, $"{line.Messages}")), "Service Bus did not answer.")}
            {Table("Timers", ["Timer", "Last ended", "Due"], status.Timers?.Select(line => Row(line.Function, Moment(line.LastEnded), Moment(line.Due))), "The Functions host tells of them: see its log and the alerts.")}
            {Table("Summaries to be completed", ["Summary", "Version", "Waits for", "Awaited by"], status.Drafts.Select(line => Row(
                line.Summary, $"{line.Version}", Age(status.At - line.Since), Moment(line.DueBy))))}
            {Table("Files of settings", ["File", "Written", "In force"], status.SettingsFiles.Select(line => Row(
                line.File, line.Changed is { } changed ? Moment(changed) : "what ships with the program counts", line.Problem ?? "yes")))}
            """),
        "hub-status");

    private static Html Todo(HubStatus status) => status.Concerns.Count == 0 ? default : Html.From($"""
        <ul>{status.Concerns.Select(concern => Html.From($"<li>{concern.What} What to do: docs/operating.md, “{concern.Heading}”.</li>"))}</ul>
        """);

    private static Html Table(string title, string[] columns, IEnumerable<Html>? rows, string unknown = "") => rows?.ToArray() switch
    {
        null => Html.From($"<h2>{title}</h2>\n<p>{unknown}</p>\n"),
        [] => Html.From($"<h2>{title}</h2>\n<p>None.</p>\n"),
        var some => Html.From($"""
            <h2>{title}</h2>
            <table>
            <thead class="headings"><tr>{columns.Select(column => Html.From($"<th scope=\"col\">{column}</th>"))}</tr></thead>
            <tbody>
            {some}</tbody>
            </table>

            """),
    };

    private static Html Row(string first, params string[] others) =>
        Html.From($"<tr><th scope=\"row\">{first}</th>{others.Select(cell => Html.From($"<td>{cell}</td>"))}</tr>\n");

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy, HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static string Age(TimeSpan age) => age switch
    {
        { TotalSeconds: < 120 } => string.Create(CultureInfo.InvariantCulture, $"{age.TotalSeconds:0} seconds"),
        { TotalMinutes: < 120 } => string.Create(CultureInfo.InvariantCulture, $"{age.TotalMinutes:0} minutes"),
        { TotalHours: < 48 } => string.Create(CultureInfo.InvariantCulture, $"{age.TotalHours:0} hours"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{age.TotalDays:0} days"),
    };
}
