using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Pages;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Operating;

/// <summary>The status as a page; times are UTC, as in logs.</summary>
internal static class StatusPage
{
    /// <summary>The page.</summary>
    public static ComponentPage Write(HubStatus status) => ComponentPage.Of<StatusTables>(
        Say($"Status of the hub"), "hub-status",
        (nameof(StatusTables.Says), status.Says),
        (nameof(StatusTables.Lead), Say($"{Moment(status.At)} · version {status.Version} · running for {Age(status.At - status.RunningSince)}")),
        (nameof(StatusTables.ToDo), status.Concerns.Select(ToDo).ToArray()),
        (nameof(StatusTables.Tables), Tables(status)));

    /// <summary>What a person has to look at, and where it says what to do: that page is in English.</summary>
    public static PageText ToDo(Concern concern) => Say($"{concern.What} What to do: docs/operating.md, “{Hole(0)}”.", Quoted(concern.Heading, null));

    private static StatusTable[] Tables(HubStatus status) =>
    [
        new($"Files in the drop", [$"Folder", $"Files", $"Oldest", $"Why"], Rows(status.Files, line =>
            [$"drop/{line.State ?? "…"}/{line.Folder ?? "…"}", Say($"{line.Files.Words()}"), Age(status.At - line.Oldest), line.Why])),
        new($"Messages owed", [$"Documents", $"How many", $"Messages are", $"Longest"], Rows(status.Outboxes, line =>
            [Named(line.Kind), Say($"{line.Documents.Words()}"), Of(line.State), Age(status.At - line.Oldest)])),
        new($"Mails not with their carrier", [$"Mails are", $"How many", $"Oldest", $"Why"], Rows(status.Mails, line =>
            [Mail(line.Is), Say($"{line.Mails.Words()}"), Age(status.At - line.Oldest), Named(string.Join("\n", line.Reasons.Select(reason => $"{reason.Count} × {reason.Why}")))])),
        new($"Dead letters", [$"Queue", $"Messages"], Rows(status.DeadLetters, line => [Named(line.Queue), Say($"{line.Messages.Words()}")])) { Unknown = $"Service Bus did not answer." },
        new($"Timers", [$"Timer", $"Last ended", $"Due"], Rows(status.Timers, line =>
            [Named(line.Function), Moment(line.LastEnded), Moment(line.Due)])) { Unknown = $"The Functions host tells of them: see its log and the alerts." },
        new($"Summaries to be completed", [$"Summary", $"Version", $"Waits for", $"Awaited by"], Rows(status.Drafts, line =>
            [Named(line.Summary), Say($"{line.Version}"), Age(status.At - line.Since), Moment(line.DueBy)])),
        new($"Files of settings", [$"File", $"Written", $"In force"], Rows(status.SettingsFiles, line =>
            [line.File, line.Changed is { } changed ? Moment(changed) : Say($"what ships with the program counts"), line.Problem is { } problem ? Named(problem) : Say($"yes")])),
    ];

    private static IReadOnlyList<PageText>[]? Rows<T>(IReadOnlyList<T>? lines, Func<T, IReadOnlyList<PageText>> row) => lines?.Select(row).ToArray();

    /// <summary>What the program and its services call something: in English, as in logs.</summary>
    private static PageText Named(string name) => name.Length == 0 ? name : Say($"{Hole(0)}", Quoted(name, null));

    private static PageText Moment(DateTimeOffset at) => Say($"{DateOnly.FromDateTime(at.UtcDateTime)}, {at.UtcDateTime.ToString("HH:mm:ss 'UTC'", CultureInfo.InvariantCulture)}");

    private static PageText Of(OutboxState state) => state switch
    {
        OutboxState.Owed => Say($"owed"),
        OutboxState.Queued => Say($"queued"),
        _ => Say($"settled"),
    };

    private static PageText Mail(string word) => word switch
    {
        Concerns.Sending => Say($"sending"),
        Concerns.Deferred => Say($"deferred"),
        Concerns.Bounced => Say($"bounced"),
        Concerns.GivenUp => Say($"given up"),
        _ => Say($"no longer listed"),
    };

    private static PageText Age(TimeSpan age) => age switch
    {
        { TotalSeconds: < 120 } => Seconds(Whole(age.TotalSeconds)),
        { TotalMinutes: < 120 } => Minutes(Whole(age.TotalMinutes)),
        { TotalHours: < 48 } => Hours(Whole(age.TotalHours)),
        _ => DayCount.Of(Whole(age.TotalDays)),
    };

    private static Sentence Seconds(long some) => Sentence.Count(some, $"{some:N0} second", $"{some:N0} seconds");

    private static Sentence Minutes(long some) => Sentence.Count(some, $"{some:N0} minute", $"{some:N0} minutes");

    private static Sentence Hours(long some) => Sentence.Count(some, $"{some:N0} hour", $"{some:N0} hours");

    // A clock that runs ahead makes nothing younger than now.
    private static long Whole(double number) => Math.Max(0, (long)Math.Round(number, MidpointRounding.AwayFromZero));
}

/// <summary>One table of the page of the status.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Columns">Titles of its columns.</param>
/// <param name="Rows">Its cells, the first of each row its heading; null when they are not known.</param>
public sealed record StatusTable(Sentence Title, IReadOnlyList<Sentence> Columns, IReadOnlyList<IReadOnlyList<PageText>>? Rows)
{
    /// <summary>What stands in its place when they are not known.</summary>
    public Sentence Unknown { get; init; } = Sentence.AsWritten("");
}
