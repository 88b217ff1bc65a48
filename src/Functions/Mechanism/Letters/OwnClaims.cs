using System.Collections.Concurrent;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// Claims of mails that are kept in memory and not in the store: where documents and queues lie in the data folder, the lock on that folder proves that no other process
/// hands mails over, and what this one was doing when it died is in the queue still (<see cref="LeftWork"/>). Of a mail that is handed over only the end is written. While
/// the store takes no end, it is remembered here, and not a second mail is sent to find it out (docs/decisions/0093).
/// </summary>
internal sealed class OwnClaims(IDocumentStore documents, IQueue queue, Settings settings)
{
    private readonly ConcurrentDictionary<DocumentKey, OwnClaim> claims = [];

    /// <summary>
    /// Whether a claim in memory is enough. Not with a carrier that tells of mails (<see cref="CarrierEvents"/>): its event may come before the end is written and must find a record.
    /// </summary>
    public bool AreEnough { get; } = settings.Mail.SendGridKey is null && queue is ISendsWithDocument beside && beside.LiesWith(documents);

    /// <summary>
    /// Whether the store did not take the end of a mail. Until it takes one, mails are claimed in it before they are handed over: a store that takes no claim
    /// takes no end either, and after a kill nobody would know of them.
    /// </summary>
    public bool StoreIsInDoubt => claims.Any(each => each.Value is { IsOver: true, IsAnswered: true });

    /// <summary>Claims a mail; the claim of somebody else of this process when that stands.</summary>
    public OwnClaim Take(DocumentKey mail, DateTimeOffset now)
    {
        while (true)
        {
            var standing = claims.GetValueOrDefault(mail);
            if (standing is not null && !standing.MayBeTaken(now))
                return standing;
            var own = standing is null ? new OwnClaim(now) : standing with { IsOver = false };
            if (standing is null ? claims.TryAdd(mail, own) : claims.TryUpdate(mail, own, standing))
                return own with { IsMine = true };
        }
    }

    /// <summary>The mail is free again, as what became of it is in the store, or it was not being handed over.</summary>
    public void Free(DocumentKey mail) => claims.TryRemove(mail, out _);

    /// <summary>What the store does not know of the mail: that the carrier may have it, from now on, or what the carrier answered.</summary>
    /// <param name="record">The mail as it stands.</param>
    /// <param name="etag">The version that was read of it; null when there was none.</param>
    public void Remember(MailRecord record, string? etag)
    {
        var own = claims[record.Key()];
        claims[record.Key()] = own with { Since = record.Status is MailStatus.Claimed claimed ? claimed.At : own.Since, Record = record, ETag = etag };
    }

    /// <summary>The attempt is over and the store knows less of the mail than is remembered here.</summary>
    public void BreakOff(DocumentKey mail) => claims[mail] = claims[mail] with { IsOver = true };
}

/// <summary>A claim in memory.</summary>
/// <param name="Since">When it was taken (UTC).</param>
internal sealed record OwnClaim(DateTimeOffset Since)
{
    /// <summary>Whether whoever asked has just taken it.</summary>
    public bool IsMine { get; init; }

    /// <summary>Whether the attempt has ended, without its end in the store.</summary>
    public bool IsOver { get; init; }

    /// <summary>The mail as it stands, of which the store may know less; null before it is handed over.</summary>
    public MailRecord? Record { get; init; }

    /// <summary>The version it had in the store then.</summary>
    public string? ETag { get; init; }

    /// <summary>Whether it is known what became of the attempt.</summary>
    public bool IsAnswered => Record is { Status: not MailStatus.Claimed };

    /// <summary>When somebody else should look again.</summary>
    public DateTimeOffset Until => Since + MailPatience.Claim;

    /// <summary>
    /// Whether somebody else may take it over. Not while the attempt goes on, however long that takes and wherever the clock is set: its end can't be missed, as it would be if
    /// it were that of another process. One that broke off while the carrier may have had the mail is left alone until it has run out.
    /// </summary>
    public bool MayBeTaken(DateTimeOffset now) => IsOver && (IsAnswered || now >= Until);

    /// <summary>What the store does not know yet; null when it knows all, or somebody wrote the mail since.</summary>
    public MailRecord? Unwritten(Versioned<MailRecord>? read) => ETag == read?.ETag ? Record : null;
}
