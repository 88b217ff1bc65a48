using MimFunctions.Domain.Liaison;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>What is missing on a host country, in words.</summary>
internal static class MissingWords
{
    /// <summary>Whether anything is.</summary>
    public static bool IsIncomplete(HostContributions host) => Remarks(host).Any();

    /// <summary>A remark for each thing that is missing.</summary>
    public static IEnumerable<Part> Remarks(HostContributions host)
    {
        if (host.Silent.Count > 0)
            yield return new Part.Remark($"No report came from {Silent(host)}.");
        if (host.NoLonger.Count > 0)
            yield return new Part.Remark($"Reported on the semester before, but not now: {SummaryPhrases.List(host.NoLonger)}.");
        foreach (var report in host.HeldBack)
            yield return new Part.Remark(HeldBack(report));
    }

    /// <summary>The states that sent nothing, each with the reason why a report was to be expected; empty when there is none.</summary>
    public static string Silent(HostContributions host) =>
        SummaryPhrases.List(host.Silent.Select(one => $"{SummaryPhrases.Name(one.State)} ({one.Why})"));

    private static string HeldBack(LiaisonReport report) =>
        $"{report.Reference} is held back until {SummaryPhrases.Name(report.State)} confirms that it holds no personal data; it is not used.";
}
