namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>A draft that waits to be completed.</summary>
/// <param name="Version">The version it is to become.</param>
/// <param name="OpenSince">When the first draft of this version was drawn up (UTC), but not before the period is over; drawing it up again does not give more time.</param>
/// <param name="Drawn">The draft as it was last drawn up.</param>
/// <param name="IsWorkingData">Whether its time went by without anyone making it final: it stands as working data of the hub (F-4).</param>
public sealed record SummaryDraft(int Version, DateTimeOffset OpenSince, SummaryEvent.Drawn Drawn, bool IsWorkingData = false)
{
    /// <summary>So many days it is awaited. It never becomes final by itself: a report of an institution exists only when that institution makes it (F-4).</summary>
    public const int DaysOpen = 56;

    /// <summary>Until when it is awaited (UTC); it can still be made final later.</summary>
    public DateTimeOffset DueBy => OpenSince.AddDays(DaysOpen);
}
