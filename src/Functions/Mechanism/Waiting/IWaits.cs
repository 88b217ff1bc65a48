using MimFunctions.Domain.Access;

namespace MimFunctions.Mechanism.Waiting;

/// <summary>What a feature has that waits for a person; every one that is registered is asked for the home page.</summary>
internal interface IWaits
{
    /// <summary>What waits for this person, the most urgent first; nothing that the person may not open.</summary>
    Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct);
}

/// <summary>What a feature has that is new; every one that is registered is asked for the home page.</summary>
internal interface ITellsNews
{
    /// <summary>The newest that this person may open, the newest first.</summary>
    Task<IReadOnlyList<NewsItem>> For(Principal who, DateTimeOffset now, int most, CancellationToken ct);
}
