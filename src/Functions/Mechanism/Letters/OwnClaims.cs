using System.Collections.Concurrent;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// Claims of mails that are kept in memory and not in the store: where documents and queues lie in the data folder, the lock on that folder proves that no other process
/// hands mails over, and what this one was doing when it died is in the queue still (<see cref="LeftWork"/>). Of a mail that is handed over only the end is written.
/// </summary>
internal sealed class OwnClaims(IDocumentStore documents, IQueue queue, Settings settings)
{
    private readonly ConcurrentDictionary<DocumentKey, OwnClaim> claims = [];

    /// <summary>
    /// Whether a claim in memory is enough. Not with a carrier that tells of mails (<see cref="CarrierEvents"/>): its event may come before the end is written and must find a record.
    /// </summary>
    public bool AreEnough { get; } = settings.Mail.SendGridKey is null && queue is ISendsWithDocument beside && beside.LiesWith(documents);

    /// <summary>Claims a mail; the claim of somebody else of this process when that stands.</summary>
    public OwnClaim Take(DocumentKey mail, DateTimeOffset now)
    {
        while (true)
        {
            var standing = claims.GetValueOrDefault(mail);
            if (standing is not null && now < standing.Until)
                return standing;
            var own = new OwnClaim(now, standing);
            if (standing is null ? claims.TryAdd(mail, own) : claims.TryUpdate(mail, own, standing))
                return own with { IsMine = true };
        }
    }

    /// <summary>The mail is free again, as what became of it is in the store, or it was not being handed over.</summary>
    public void Free(DocumentKey mail) => claims.TryRemove(mail, out _);

    /// <summary>From now on the carrier may have the mail: unless it is freed, nobody else hands it over before the claim has run out.</summary>
    /// <param name="claimed">The mail as it is claimed.</param>
    /// <param name="etag">The version that was read of it; null when there was none.</param>
    public void HandOver(MailRecord claimed, string? etag) => claims[claimed.Key()] = new(((MailStatus.Claimed)claimed.Status).At, null) { Record = claimed, ETag = etag };
}

/// <summary>A claim in memory.</summary>
/// <param name="Since">When it was taken (UTC).</param>
/// <param name="Before">The one that had run out, whose attempt never came to an end.</param>
internal sealed record OwnClaim(DateTimeOffset Since, OwnClaim? Before)
{
    /// <summary>Whether whoever asked has just taken it.</summary>
    public bool IsMine { get; init; }

    /// <summary>The mail as it is claimed, once it is being handed over.</summary>
    public MailRecord? Record { get; init; }

    /// <summary>The version it had in the store then.</summary>
    public string? ETag { get; init; }

    /// <summary>How long nobody else takes it.</summary>
    public DateTimeOffset Until => Since + MailPatience.Claim;

    /// <summary>The mail as it stands: as an attempt claimed it that never came to its end, unless the store knows better.</summary>
    public MailRecord? Stands(Versioned<MailRecord>? read) => Before is { Record: { } broken } && Before.ETag == read?.ETag ? broken : read?.Document;
}
