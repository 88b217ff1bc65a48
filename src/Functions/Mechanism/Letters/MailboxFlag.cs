using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// Whether mail reaches an entry of the directory: container <see cref="LetterContainers.Mailboxes"/>, partition party, id the digest of its key.
/// It holds no address.
/// </summary>
/// <param name="Key">Directory key (<see cref="AddresseeKey"/>).</param>
/// <param name="Trouble">Why it can't be reached; null when it can, as far as is known.</param>
/// <param name="LastDelivered">Newest delivery that a carrier told of (UTC); null when there was none.</param>
internal sealed record MailboxFlag(string Key, MailboxTrouble? Trouble, DateTimeOffset? LastDelivered)
{
    /// <summary>As people read it, e.g. <c>mailbox not reachable since 5 March 2026</c>; null when nothing is wrong.</summary>
    /// <remarks>The day is that of UTC: the mailbox belongs to no time zone.</remarks>
    public Sentence? Says() => Trouble is null ? null : (Sentence)$"mailbox not reachable since {DateOnly.FromDateTime(Trouble.Since.UtcDateTime)}";

    /// <summary>Where the flag of this directory key is.</summary>
    public static DocumentKey At(string key) => new(LetterContainers.Mailboxes, Addressee.PartyOf(key), key[(key.IndexOf(':') + 1)..]);
}

/// <summary>Why a mailbox can't be reached.</summary>
/// <param name="Since">First failure since anything arrived there (UTC).</param>
/// <param name="Last">Newest failure (UTC).</param>
/// <param name="Kind">How the newest failed.</param>
/// <param name="Why">Its reason; one sentence without addresses.</param>
internal sealed record MailboxTrouble(DateTimeOffset Since, DateTimeOffset Last, TroubleKind Kind, string Why);

/// <summary>How a mail to a mailbox failed for good.</summary>
internal enum TroubleKind
{
    /// <summary>No carrier took it: refused when it was handed over, or given up. A mail that is taken again ends the trouble.</summary>
    NotTaken,

    /// <summary>A carrier took it and it bounced. Only a delivery ends the trouble.</summary>
    Bounced,
}
