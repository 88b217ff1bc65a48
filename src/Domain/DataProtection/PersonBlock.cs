using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;

namespace MimFunctions.Domain.DataProtection;

/// <summary>
/// What was taken out of use because a person asked for it, before it is erased: moved to where nobody but the own data protection officer sees it (Article 18 of Regulation (EU) 2016/679,
/// recital 67). It is put back when the block is lifted, and erased a month later when it is not.
/// </summary>
/// <param name="Id">Digest of the mailbox.</param>
/// <param name="Party">Code of the party whose person it is.</param>
/// <param name="Mailbox">The mailbox; null once erased or lifted.</param>
/// <param name="At">Since when (UTC).</param>
/// <param name="By">The opaque id of who blocked it.</param>
/// <param name="People">What stood in the own entry.</param>
/// <param name="Posts">What stood in secondments.</param>
/// <param name="Subscriptions">The subscriptions.</param>
/// <param name="LiftedAt">When it was lifted (UTC); null while it was not.</param>
/// <param name="ErasedAt">When it was erased (UTC); null while it was not.</param>
public sealed record PersonBlock(
    string Id, string Party, string? Mailbox, DateTimeOffset At, string By, IReadOnlyList<PartyPerson> People, IReadOnlyList<BlockedPost> Posts, IReadOnlyList<PersonalSubscription> Subscriptions,
    DateTimeOffset? LiftedAt, DateTimeOffset? ErasedAt)
{
    /// <summary>Whether something is blocked by it.</summary>
    public bool IsInForce => LiftedAt is null && ErasedAt is null;

    /// <summary>The id of a block of this mailbox.</summary>
    public static string IdOf(string party, string mailbox) => AddresseeKey.For(party, mailbox).Split(':')[1];

    /// <summary>Whether a month has passed.</summary>
    public bool IsDue(DateTimeOffset now) => IsInForce && RetentionPeriods.IsOver(HeldData.Blocked, At, now);

    /// <summary>The block without anything of the person: that there was one stays.</summary>
    public PersonBlock Erased(DateTimeOffset now) => this with { Mailbox = null, People = [], Posts = [], Subscriptions = [], ErasedAt = now };

    /// <summary>The block once everything was put back.</summary>
    public PersonBlock Lifted(DateTimeOffset now) => this with { Mailbox = null, People = [], Posts = [], Subscriptions = [], LiftedAt = now };
}

/// <summary>The officer of a secondment who is blocked.</summary>
/// <param name="Secondment">Number of the secondment.</param>
/// <param name="Officers">Who stood in its notices, in their order; null for a notice that named somebody else.</param>
public sealed record BlockedPost(string Secondment, IReadOnlyList<Officer?> Officers);
