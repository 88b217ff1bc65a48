using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries.Keeping;

namespace MimFunctions.Domain.Summaries;

/// <summary>
/// A summary with its history: drafts, what was added to them, and the versions that became final. Its content is kept beside it, by digest;
/// everything else follows from the events.
/// </summary>
/// <param name="Name">Which summary.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record Summary(SummaryName Name, IReadOnlyList<SummaryEvent> Events, Outbox Outbox) : IOwes<Summary>
{
    /// <inheritdoc/>
    public string Case => Name.ToString();

    /// <summary>The draft that waits to be completed, or null.</summary>
    public SummaryDraft? Draft => Events.Reverse().TakeWhile(e => e is not SummaryEvent.Issued).Reverse().OfType<SummaryEvent.Drawn>().ToArray() is [var first, ..] all
        ? Opened(first.At > Name.End ? first.At : Name.End, all[^1])
        : null;

    /// <summary>The versions that became final, oldest first; each takes the place of those before.</summary>
    public IReadOnlyList<SummaryEvent.Issued> Versions => [.. Events.OfType<SummaryEvent.Issued>()];

    /// <summary>What was added to sections and still stands, in the order in which it was added; later drafts keep it.</summary>
    public IReadOnlyList<SummaryEvent.Completed> Completions => [.. Events.OfType<SummaryEvent.Completed>().Where(e => e.Text is not null)];

    /// <summary>What was said of the draft that is open (W-25), oldest first; what was said of earlier ones is settled by their version.</summary>
    public IReadOnlyList<SummaryEvent.Remarked> Remarks => [.. Events.Reverse().TakeWhile(e => e is not SummaryEvent.Issued).Reverse().OfType<SummaryEvent.Remarked>()];

    /// <summary>How a version was called back (W-22); null when it was not.</summary>
    public SummaryEvent.CalledBack? CalledBack(int version) => Events.OfType<SummaryEvent.CalledBack>().FirstOrDefault(e => e.Version == version);

    /// <summary>The translations of a version, the last one into each language, in the order of their languages' codes.</summary>
    public IReadOnlyList<SummaryEvent.Translated> Translations(int version) =>
    [
        .. Events.OfType<SummaryEvent.Translated>().Where(e => e.Version == version).GroupBy(e => e.Language).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Last()),
    ];

    /// <summary>A summary of which nothing was drawn up yet.</summary>
    /// <param name="name">Which.</param>
    /// <param name="now">Now (UTC).</param>
    public static Summary Of(SummaryName name, DateTimeOffset now) => new(name, [], Outbox.Nothing(now));

    private SummaryDraft Opened(DateTimeOffset since, SummaryEvent.Drawn last) => new(
        Versions.Count + 1, since, last, Events.OfType<SummaryEvent.Reminded>().Any(e => e.At >= since && e.Days >= SummaryDraft.DaysOpen));

    /// <inheritdoc/>
    public Summary With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The summary after this, owing besides what it tells to these.</summary>
    internal Summary After(SummaryEvent happened, Func<int, IEnumerable<OwedMessage>> owed) => this with
    {
        Events = [.. Events, happened],
        Outbox = Outbox.And(happened.At, [.. owed(Events.Count)]),
    };
}
