using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Operating;

/// <summary>Judges, purely, what of a status a person has to look at: the hub mends by itself whatever a sweep can mend.</summary>
internal static class Concerns
{
    /// <summary>A timer that is late by more than this did not run.</summary>
    public static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    /// <summary>An outbox that is owed for longer was passed over by several sweeps.</summary>
    public static readonly TimeSpan Undispatched = TimeSpan.FromMinutes(10);

    /// <summary>Everything, the most urgent first.</summary>
    public static IReadOnlyList<Concern> Of(HubStatus status) =>
    [
        .. Spilled(status), .. Files(status), .. NotTakenIn(status), .. Outboxes(status), .. Mails(status), .. Unreached(status), .. DeadLetters(status), .. Timers(status), .. SettingsFiles(status),
    ];

    /// <summary>The sentence at the top.</summary>
    public static Sentence Says(HubStatus status) => status.Concerns switch
    {
        [var only] => $"One thing needs a person: {only.What}",
        [_, _, ..] several => Sentence.Count(several.Count, $"One thing needs a person.", $"{several.Count:N0} things need a person."),
        _ when IsUnderWay(status) => $"Work is under way; nothing needs a person.",
        _ => $"Nothing waits.",
    };

    private static bool IsUnderWay(HubStatus status) => status.Files.Count > 0
        || status.Outboxes.Count > 0
        || status.Drafts.Count > 0
        || status.Mails.Any(mails => mails.Is is Sending or Deferred);

    /// <summary>Words of the status for how far mails are, that a page says in the language of its reader.</summary>
    public const string Sending = "sending", Deferred = "deferred", Bounced = "bounced", GivenUp = "given up";

    private static IEnumerable<Concern> Files(HubStatus status) =>
        from files in status.Files
        where status.At - files.Oldest > FilesInDrop.Stuck
        select new Concern($"Files in drop/{files.State ?? "…"}/{files.Folder ?? "…"} that are not taken in: {files.Files.Words()}.", "A file is stuck");

    private static IEnumerable<Concern> Spilled(HubStatus status) => status.Spilled is { } files
        ? [new Concern($"Files of the last seven days that bore the marking of classified information and were deleted (MIM-DROP-06): {files.Words()}.", "Classified information was dropped")]
        : [];

    private static IEnumerable<Concern> NotTakenIn(HubStatus status) => status.GivenUp is { } files
        ? [new Concern($"Files of the last seven days that the hub could not take in and put into quarantine (MIM-DROP-05): {files.Words()}.", "A file is stuck")]
        : [];

    private static IEnumerable<Concern> Outboxes(HubStatus status) =>
        from outboxes in status.Outboxes
        where outboxes.State == OutboxState.Owed && status.At - outboxes.Oldest > Undispatched
        select new Concern($"Documents ({outboxes.Kind}) whose messages do not get into their queues: {outboxes.Documents.Words()}.", "A timer did not run");

    private static IEnumerable<Concern> Mails(HubStatus status) => status.Mails.Select(mails => Of(mails, status)).OfType<Sentence>().Select(what => new Concern(what, "Mail does not go out"));

    private static Sentence? Of(WaitingMails mails, HubStatus status) => mails.Is switch
    {
        Deferred when status.At - mails.Oldest > MailPatience.Longest / 6 => (Sentence)$"Mails deferred: {mails.Mails.Words()}, some for more than {(long)(MailPatience.Longest.TotalHours / 6):N0} hours.",
        Bounced when mails.OfLastWeek > 0 => $"Mails bounced in the last seven days: {mails.OfLastWeek:N0}.",
        GivenUp when mails.OfLastWeek > 0 => $"Mails given up in the last seven days: {mails.OfLastWeek:N0}.",
        _ => null,
    };

    private static IEnumerable<Concern> Unreached(HubStatus status) => status.Unreached is { } requests
        ? [new Concern($"Requests that reached nobody of a state asked, whose month has not begun: {requests.Words()}.", "Mail does not go out")]
        : [];

    private static IEnumerable<Concern> DeadLetters(HubStatus status) =>
        (status.DeadLetters?.Select(dead => (Sentence)$"Dead messages of the queue {dead.Queue}: {dead.Messages.Words()}.") ?? [$"Service Bus does not say what is dead in its queues."])
            .Select(what => new Concern(what, "Messages lie in a dead-letter queue"));

    private static IEnumerable<Concern> Timers(HubStatus status) =>
        from timer in status.Timers ?? []
        where status.At - timer.Due > Late
        select new Concern($"The timer {timer.Function} has not run since it was due.", "A timer did not run");

    private static IEnumerable<Concern> SettingsFiles(HubStatus status) =>
        from problem in status.SettingsFiles.Select(file => file.Problem).OfType<string>()
        select new Concern(Sentence.AsWritten(problem), "A file of settings can't be used");
}
