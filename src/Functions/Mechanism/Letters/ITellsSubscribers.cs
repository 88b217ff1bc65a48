using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Letters;

/// <summary>What a feature has that people can ask to be told of by mail; every one that is registered is asked.</summary>
internal interface ITellsSubscribers
{
    /// <summary>What came in this time, oldest first, and nothing of it that not every reader may know (F-1). The same time gives the same.</summary>
    IAsyncEnumerable<SubscribedNews> Between(DateTimeOffset from, DateTimeOffset through, CancellationToken ct);
}

/// <summary>Something new that subscribers are told of.</summary>
/// <param name="About">What it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Detail">What else to know, in one line.</param>
/// <param name="Path">Its page, without a slash at the beginning.</param>
internal sealed record SubscribedNews(SubscribedItem About, Line Title, Sentence Detail, string Path) : ISubscribed;
