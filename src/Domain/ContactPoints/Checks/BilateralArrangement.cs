using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Checks;

/// <summary>
/// What two states agreed on their exchanges beyond the paper (CT-22). It can forbid more, never allow more (CP-17); only what both confirmed counts,
/// and only the two see it unless both open it.
/// </summary>
/// <param name="Number">Its number; names the two.</param>
/// <param name="Terms">What was agreed.</param>
/// <param name="ProposedAt">When it was proposed (UTC).</param>
/// <param name="ProposedBy">By which of the two.</param>
/// <param name="ConfirmedAt">When the other confirmed it (UTC); null until then.</param>
/// <param name="OpenedBy">Which of the two opened it to the network.</param>
/// <param name="EndedAt">When one of them ended it (UTC); null while it holds.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record BilateralArrangement(
    BilateralNumber Number, BilateralTerms Terms, DateTimeOffset ProposedAt, MemberState ProposedBy, DateTimeOffset? ConfirmedAt, IReadOnlyList<MemberState> OpenedBy,
    DateTimeOffset? EndedAt, Outbox Outbox) : IOwes<BilateralArrangement>
{
    /// <inheritdoc/>
    public string Case => Number.ToString();

    /// <summary>The other of the two than the one that proposed it.</summary>
    public MemberState Asked => ProposedBy == Number.First ? Number.Second : Number.First;

    /// <summary>Whether a state may read it.</summary>
    public bool IsShownTo(MemberState state) => Number.IsOf(state) || OpenedBy.Count == 2;

    /// <summary>Whether it counts on a day.</summary>
    public bool CountsOn(DateOnly day) => ConfirmedAt is not null && EndedAt is null && Terms.From <= day && (Terms.Until is not { } last || day <= last);

    /// <inheritdoc/>
    public BilateralArrangement With(Outbox outbox) => this with { Outbox = outbox };
}

/// <summary>What two states agreed: each list names what is left of what the paper allows; an empty one narrows nothing.</summary>
/// <param name="Channels">Only by these channels.</param>
/// <param name="Groups">Only for these groups of persons.</param>
/// <param name="Contents">Only these kinds of content.</param>
/// <param name="Language">Code of the language in which they write; null for any.</param>
/// <param name="Habits">Forms and habits of answering, in words; a promise to nobody (CP-18).</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null when not set.</param>
public sealed record BilateralTerms(
    IReadOnlyList<ContactChannel> Channels, IReadOnlyList<PersonGroup> Groups, IReadOnlyList<ContentKind> Contents, string? Language, string? Habits, DateOnly From,
    DateOnly? Until);
