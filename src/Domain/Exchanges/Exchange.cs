using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Exchanges;

/// <summary>
/// The exchange of views on one measure or request (MIM-2, MIM-22): one thread of contributions. Every contribution follows from the events.
/// </summary>
/// <param name="About">The measure or request.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record Exchange(ViewCase About, IReadOnlyList<ExchangeEvent> Events, Outbox Outbox) : IOwes<Exchange>
{
    /// <inheritdoc/>
    public string Case => About.ThreadName;

    /// <summary>The contributions, oldest first.</summary>
    public IReadOnlyList<Contribution> Contributions => [.. Events.OfType<ExchangeEvent.Contributed>().Select(Shown)];

    /// <summary>Who spoke so far, each once.</summary>
    public IReadOnlyList<Authority> Parties => [.. Events.OfType<ExchangeEvent.Contributed>().Select(e => e.Party).Distinct()];

    /// <summary>A thread in which nobody has spoken yet.</summary>
    /// <param name="about">The measure or request.</param>
    /// <param name="now">Now (UTC).</param>
    public static Exchange On(ViewCase about, DateTimeOffset now) => new(about, [], Outbox.Nothing(now));

    /// <summary>The contribution of this number, or null.</summary>
    public Contribution? Find(int number) => Contributions.FirstOrDefault(contribution => contribution.Number == number);

    /// <inheritdoc/>
    public Exchange With(Outbox outbox) => this with { Outbox = outbox };

    private Contribution Shown(ExchangeEvent.Contributed e) => new(
        e.Number, e.At, e.Party, e.By, e.Text, e.Language, e.InReplyTo,
        Events.OfType<ExchangeEvent.Withdrawn>().FirstOrDefault(withdrawn => withdrawn.Number == e.Number)?.At);
}
