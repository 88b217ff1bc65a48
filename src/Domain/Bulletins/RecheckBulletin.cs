namespace MimFunctions.Domain.Bulletins;

/// <summary>
/// What is left of the items as their sources are now: what a state withdrew is gone, what it narrowed since is narrow, in issued bulletins too (BUL-3). What the hub still
/// shows is the hub's to answer for; what was sent is not.
/// </summary>
public static class RecheckBulletin
{
    /// <summary>The bulletin as it may be read now.</summary>
    /// <param name="bulletin">As it stands.</param>
    /// <param name="again">The items whose sources changed since the cut-off, as they would be drawn up now, by number; null for one that would not be.</param>
    public static QuarterlyBulletin Of(QuarterlyBulletin bulletin, IReadOnlyDictionary<string, BulletinItem?> again) => bulletin with
    {
        Items = [.. bulletin.Items.Select(item => again.TryGetValue(item.Id, out var now) ? Of(item, now, bulletin.Issue is not null) : item).OfType<BulletinItem>()],
    };

    // Issued words stay as they were given out, unless something of their source is for fewer readers now.
    private static BulletinItem? Of(BulletinItem item, BulletinItem? now, bool isIssued) =>
        now is null ? null : isIssued && !now.HoldsLess ? item : now with { Amendment = item.Amendment };
}
