namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>How much a summary is drawn from, in words.</summary>
internal static class ReportsExtent
{
    /// <summary>How many reports of how many states on how many host countries.</summary>
    public static string Words(ReportsAtCutOff reports) => reports.Used.Count == 0
        ? "no report"
        : $"{SummaryPhrases.Count(reports.Used.Count, "report", "reports")} from {SummaryPhrases.Count(States(reports), "state", "states")} "
            + $"on {SummaryPhrases.Count(HostCountries(reports), "host country", "host countries")}";

    /// <summary>How many states reported.</summary>
    public static int States(ReportsAtCutOff reports) => reports.Used.Select(report => report.State).InOrder().Count;

    /// <summary>On how many host countries.</summary>
    public static int HostCountries(ReportsAtCutOff reports) => reports.Used.Select(report => report.HostCountry).Distinct().Count();

    /// <summary>What was received but not used, a sentence each.</summary>
    public static IEnumerable<string> NotUsed(ReportsAtCutOff reports)
    {
        if (reports.HeldBack.Count > 0)
            yield return $"Held back until their sender confirms that they hold no personal data, and not used: {Count(reports.HeldBack.Count)}.";
        if (reports.Replaced.Count > 0)
            yield return $"Replaced by a later report of the same state, and not used: {Count(reports.Replaced.Count)}.";
    }

    private static string Count(int number) => SummaryPhrases.Count(number, "report", "reports");
}
