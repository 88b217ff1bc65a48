using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>What the reader of a semester report has to know first.</summary>
internal static class SemesterRemarks
{
    /// <summary>Who draws it up, on what basis, up to when, from how much, and what is missing.</summary>
    public static IReadOnlyList<string> Of(SemesterView view) =>
    [
        DrawnUpBy(view.Semester), Basis(view.Semester), ContributionStanding.At(view.CutOff, view.Semester.End, "semester"),
        $"It draws on {ReportsExtent.Words(view.Reports)}.", .. ReportsExtent.NotUsed(view.Reports), .. Missing(view),
    ];

    private static string DrawnUpBy(Semester semester) => Presidencies.Of(semester) is { } state
        ? "The hub drew this report up from the reports of the Member States, for the Presidency of the Council, "
            + $"{SummaryPhrases.Name(state)}, to complete."
        : "The hub drew this report up from the reports of the Member States. The Presidency of this semester is not known to the hub.";

    private static string Basis(Semester semester) => semester.IsPracticeOnly
        ? "It is drawn up by practice, not by duty: since 14 August 2019 Regulation (EU) 2019/1240 has a biennial report in its place. "
            + "It follows Article 6 of Regulation (EC) No 377/2004 and the model of Decision 2005/687/EC."
        : "Basis: Article 6(1) and (2) of Regulation (EC) No 377/2004, after the model of Decision 2005/687/EC.";

    private static IEnumerable<string> Missing(SemesterView view)
    {
        var hosts = view.Hosts.Count(MissingWords.IsIncomplete);
        if (hosts > 0)
        {
            yield return $"Contributions are missing on {SummaryPhrases.Count(hosts, "host country", "host countries")}: "
                + "see “Contributions that are missing”.";
        }
    }
}
