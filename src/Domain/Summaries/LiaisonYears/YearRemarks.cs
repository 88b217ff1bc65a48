using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>What the reader of the yearly summary has to know first.</summary>
internal static class YearRemarks
{
    /// <summary>Who draws it up, on what basis, up to when, from how much, and what is missing.</summary>
    public static IReadOnlyList<string> Of(YearView view) =>
    [
        "The hub drew this summary up from the reports and secondment notices of the Member States, for the European Commission to complete.",
        Basis(view), ContributionStanding.At(view.CutOff, LegalTime.EndOf(view.Last, Authority.Commission), "year"), Extent(view),
        .. ReportsExtent.NotUsed(view.Reports),
    ];

    private static string Basis(YearView view) => view.Semesters[0].IsPracticeOnly
        ? "It is drawn up by practice, not by duty: since 14 August 2019 Regulation (EU) 2019/1240 has a biennial report of the Steering Board in "
            + "its place. The tables of officers and secondments serve for that report, and for its list of deployments, as well."
        : "Basis: Article 6(3) of Regulation (EC) No 377/2004.";

    private static string Extent(YearView view)
    {
        var known = view.Deployments.During(view.First, view.Last).Count();
        return $"It draws on {ReportsExtent.Words(view.Reports)} and on {SummaryPhrases.Count(known, "secondment", "secondments")}.";
    }
}
