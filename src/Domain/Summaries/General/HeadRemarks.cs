using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>What the reader of a general report has to know first.</summary>
internal static class HeadRemarks
{
    /// <summary>The remarks in their order: few, as the report is to open with what changed (F-12).</summary>
    public static IReadOnlyList<string> Of(GeneralFigures figures) =>
    [
        "Drawn up for the Commission by the hub, from what the Member States communicated under Decision 2006/688/EC; "
            + "for the Commission to check, to change and to complete.",
        $"Nothing is in it that the hub received at or after the cut-off: {Moment(figures.CutOff)} (time of Brussels).",
        .. Incomplete(figures),
    ];

    /// <summary>The section on how the report was made: what a reader of its figures has to know.</summary>
    public static Section Method(GeneralFigures figures) => new(
        "method", "How this report was made",
        [
            .. NotBound(figures).Concat(Withdrawn(figures)).Select(text => new Part.Paragraph(text)),
            new Part.Paragraph("Measures were communicated on a working form, not on the official annex of the Decision. Each is told in its own English summary, or in the "
                + "original with its language, as far as a few lines go; answers are quoted that were given to all, and none that bears a marking."),
            new Part.Paragraph(Restricted(figures)),
            new Part.Paragraph("How significant a measure is was judged by the Member State that communicated it, and by nobody else."),
        ],
        []);

    /// <summary>A moment by the clocks of Brussels: <c>2 January 2027, 00:00</c>.</summary>
    private static string Moment(DateTimeOffset moment)
    {
        var there = LegalTime.At(moment, Authority.Commission);
        return $"{FormDate.ForPeople(DateOnly.FromDateTime(there))}, {there.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    private static string[] Incomplete(GeneralFigures figures) => figures.IsIncomplete
        ? [$"The year was not over: {figures.Now.Year} is counted up to the cut-off only, {figures.Before.Year} as a whole."]
        : [];

    private static IEnumerable<string> NotBound(GeneralFigures figures) => MemberState.All
        .Where(state => !figures.Bound.Contains(state))
        .Select(state => $"{SummaryPhrases.Name(state)} was not bound by the Decision in {figures.Now.Year}, as far as is generally known; what came from "
            + "there is counted apart.");

    private static IEnumerable<string> Withdrawn(GeneralFigures figures)
    {
        var withdrawn = figures.Now.Withdrawn;
        if (withdrawn.Count > 0)
            yield return $"{SummaryPhrases.Capital(SummaryPhrases.Count(withdrawn.Count, "communication"))} of {figures.Now.Year} {(withdrawn.Count == 1 ? "was" : "were")} withdrawn by the state that "
                + $"sent it: {string.Join(", ", withdrawn.Select(fact => fact.Reference))}. Nothing of what was withdrawn is counted or told here, nor are requests about it.";
    }

    private static string Restricted(GeneralFigures figures)
    {
        var (types, titles) = (figures.Now.All.Of(type: null), figures.Now.Facts.Count(fact => fact.Title is null));
        return "What a Member State marked as not for further distribution is left out"
            + (types + titles == 0 ? "."
                : $": the type of {SummaryPhrases.Count(types, "measure")} and the title of {SummaryPhrases.Count(titles, "measure")}, among others.");
    }
}
