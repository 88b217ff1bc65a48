using MimFunctions.Domain.Text;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Operating;

/// <summary>What waits in the hub, how old it is, and why. Names of files and addresses of people are not in it (CT-10).</summary>
/// <param name="Says">All of it in one sentence.</param>
/// <param name="Concerns">What a person has to look at; empty when nothing.</param>
/// <param name="At">When it was looked at (UTC).</param>
/// <param name="Version">Version of the program.</param>
/// <param name="RunningSince">Since when this instance runs (UTC).</param>
/// <param name="Files">Files in the drop, by state and folder.</param>
/// <param name="Outboxes">Documents whose messages are not settled, by kind.</param>
/// <param name="Mails">Mails that are not with their carrier, by how far they are.</param>
/// <param name="DeadLetters">Dead messages by queue; absent when the queue service did not answer.</param>
/// <param name="Timers">When each timer last ended; absent under the Functions host, whose logs and alerts tell.</param>
/// <param name="Drafts">Summaries that wait to be completed.</param>
/// <param name="SettingsFiles">The files of settings and whether they can be used.</param>
internal sealed record HubStatus(
    Sentence Says, IReadOnlyList<Concern> Concerns, DateTimeOffset At, string Version, DateTimeOffset RunningSince,
    IReadOnlyList<WaitingFiles> Files, IReadOnlyList<WaitingOutboxes> Outboxes, IReadOnlyList<WaitingMails> Mails,
    IReadOnlyList<DeadQueue>? DeadLetters, IReadOnlyList<TimerState>? Timers, IReadOnlyList<OpenDraft> Drafts,
    IReadOnlyList<SettingsFileState> SettingsFiles)
{
    /// <summary>Files of the last seven days that were answered as not taken in, as taking them in failed again and again; absent when there is none.</summary>
    public Tally? GivenUp { get; init; }

    /// <summary>Files of the last seven days that bore the marking of classified information (CT-11); absent when there is none.</summary>
    public Tally? Spilled { get; init; }

    /// <summary>Open requests that reached nobody of a state asked, so that its month has not begun (F-23); absent when there is none.</summary>
    public Tally? Unreached { get; init; }
}

/// <summary>Something that a person has to look at.</summary>
/// <param name="What">What it is, in one sentence.</param>
/// <param name="Heading">Heading in docs/operating.md under which it says what to do.</param>
internal sealed record Concern(Sentence What, string Heading);

/// <summary>Files that lie in one folder of the drop.</summary>
/// <param name="State">Code of the state; absent for folders that are no state's.</param>
/// <param name="Folder">Folder for a kind of form; absent for any other.</param>
/// <param name="Files">How many.</param>
/// <param name="Oldest">Since when the oldest lies there (UTC).</param>
/// <param name="Why">Why they are still there.</param>
internal sealed record WaitingFiles(string? State, string? Folder, Tally Files, DateTimeOffset Oldest, Sentence Why);

/// <summary>Mails that came as far and no further.</summary>
/// <param name="Is">How far: sending, deferred, bounced, given up, no longer listed.</param>
/// <param name="Mails">How many.</param>
/// <param name="OfLastWeek">How many came so far within seven days.</param>
/// <param name="Oldest">Since when the hub has been trying with the oldest (UTC).</param>
/// <param name="Reasons">The most frequent reasons, in the carrier's words without addresses.</param>
internal sealed record WaitingMails(string Is, Tally Mails, int OfLastWeek, DateTimeOffset Oldest, IReadOnlyList<Reason> Reasons);

/// <summary>A reason and how often it was given.</summary>
internal sealed record Reason(string Why, int Count);

/// <summary>The dead messages of a queue.</summary>
internal sealed record DeadQueue(string Queue, Tally Messages);

/// <summary>A timer.</summary>
/// <param name="Function">Its function.</param>
/// <param name="LastEnded">End of its last run, or when it was first seen (UTC).</param>
/// <param name="Due">When it is, or was, due next (UTC).</param>
internal sealed record TimerState(string Function, DateTimeOffset LastEnded, DateTimeOffset Due);

/// <summary>A draft of a summary.</summary>
/// <param name="Summary">Which summary.</param>
/// <param name="Version">Version that it becomes.</param>
/// <param name="Since">Since when it waits (UTC).</param>
/// <param name="DueBy">Until when it is awaited (UTC).</param>
internal sealed record OpenDraft(string Summary, int Version, DateTimeOffset Since, DateTimeOffset DueBy);

/// <summary>A file of settings.</summary>
/// <param name="File">Its path.</param>
/// <param name="Changed">When it was last written (UTC); absent when there is none and what ships with the program counts.</param>
/// <param name="Problem">What keeps an older one in force; absent when nothing.</param>
internal sealed record SettingsFileState(string File, DateTimeOffset? Changed, string? Problem);
