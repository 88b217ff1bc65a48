using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Subscriptions;

/// <summary>
/// What one person gets by mail because they asked for it. Who left has neither mailbox nor choice here: only that they left is kept, so that the
/// directory's own list does not bring the mails back.
/// </summary>
/// <param name="Key">Whose it is (<see cref="AddresseeKey"/>): the party's code and a digest of the person's id, or of a mailbox of the directory.</param>
/// <param name="Mailbox">Where the mails go; null once left.</param>
/// <param name="Choice">What they are about; null once left.</param>
/// <param name="Proof">How far the proof of the mailbox is.</param>
/// <param name="ProvenAt">When the mailbox was proven (UTC); null while it is not.</param>
/// <param name="Until">Last day (UTC) on which mails go out, unless the person says again that they want them.</param>
/// <param name="LeftAt">When the person left (UTC); null while they did not.</param>
/// <param name="Outbox">The messages owed because of it: codes for the mailbox.</param>
public sealed record PersonalSubscription(
    string Key, string? Mailbox, SubscriptionChoice? Choice, MailboxProof Proof, DateTimeOffset? ProvenAt, DateOnly? Until, DateTimeOffset? LeftAt, Outbox Outbox)
    : IOwes<PersonalSubscription>
{
    /// <summary>What the names of these cases begin with.</summary>
    public const string Prefix = "subscription-";

    /// <summary>Code of the party that the person belongs to.</summary>
    public string Party => Key.Split(':')[0];

    /// <inheritdoc/>
    public string Case => Prefix + Key.Replace(':', '-');

    /// <summary>Nothing asked for yet.</summary>
    public static PersonalSubscription None(string key, DateTimeOffset now) => new(key, null, null, MailboxProof.None, null, null, null, Outbox.Nothing(now));

    /// <summary>The key that a case names; null when it is of another kind.</summary>
    public static string? KeyOf(string @case) => @case.StartsWith(Prefix, StringComparison.Ordinal) && @case[Prefix.Length..].Split('-') is [var party, var digest]
        ? $"{party}:{digest}"
        : null;

    /// <summary>Whether mails go out on this day.</summary>
    public bool IsActiveOn(DateOnly day) => ProvenAt is not null && Until!.Value >= day;

    /// <summary>Whether this person is told of something: it came since they asked, is another party's, and they want it.</summary>
    public bool Wants(SubscribedItem item) => item.At >= ProvenAt!.Value && item.From.Code != Party && Choice!.Wants(item);

    /// <inheritdoc/>
    public PersonalSubscription With(Outbox outbox) => this with { Outbox = outbox };
}
