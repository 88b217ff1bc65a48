namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>A draft that waits to be completed.</summary>
/// <param name="Version">The version it is to become.</param>
/// <param name="OpenSince">When the first draft of this version was drawn up (UTC), but not before the period is over; drawing it up again does not give more time.</param>
/// <param name="Drawn">The draft as it was last drawn up.</param>
public sealed record SummaryDraft(int Version, DateTimeOffset OpenSince, SummaryEvent.Drawn Drawn)
{
    /// <summary>After so many days it becomes final as it stands: institutions get their reports in time (docs/rules.md, rule 4).</summary>
    public const int DaysOpen = 56;

    /// <summary>When it becomes final as it stands (UTC).</summary>
    public DateTimeOffset Closes => OpenSince.AddDays(DaysOpen);
}
