namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>As of when a summary stands.</summary>
internal static class ContributionStanding
{
    /// <summary>The cut-off in words, and whether the period was over by then.</summary>
    /// <param name="cutOff">The cut-off (UTC).</param>
    /// <param name="end">First instant after the period (UTC).</param>
    /// <param name="period">What the period is: "semester".</param>
    public static string At(DateTimeOffset cutOff, DateTimeOffset end, string period) =>
        $"It holds what the hub had received before {SummaryPhrases.Instant(cutOff)} (Brussels time)"
        + (cutOff < end ? $"; the {period} was not over then." : ".");
}
