using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Subscriptions;

/// <summary>What came in a time, of all features together.</summary>
internal static class SubscribedNewsIn
{
    /// <summary>Everything, oldest first.</summary>
    public static async Task<IReadOnlyList<SubscribedNews>> Between(
        this IEnumerable<ITellsSubscribers> features, DateTimeOffset from, DateTimeOffset through, CancellationToken ct)
    {
        List<SubscribedNews> all = [];
        foreach (var feature in features)
            all.AddRange(await feature.Between(from, through, ct).ToListAsync(ct));
        return [.. all.OrderBy(news => news.About.At).ThenBy(news => news.Path, StringComparer.Ordinal)];
    }
}
