using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>What one Member State communicated, asked and answered.</summary>
internal static class StateSection
{
    /// <summary>The section, with an id such as <c>state-AT</c>.</summary>
    public static Section Of(GeneralFigures figures, MemberState state)
    {
        var (now, before) = (figures.Now.States[state], figures.Before.States[state]);
        return new Section(
            $"state-{state.Code}", StatesSection.Marked(figures, state),
            [
                new Part.Paragraph(string.Join(' ', [.. Measures(figures, state, now, before), .. Requests(figures.Requests, state)])),
                .. now.All + before.All == 0 ? Array.Empty<Part>() : [Types(figures, state, now, before)],
            ],
            []);
    }

    private static IEnumerable<string> Measures(GeneralFigures figures, MemberState state, MeasureFigures now, MeasureFigures before)
    {
        var name = SummaryWords.Capital(SummaryWords.Name(state));
        if (now.All == 0 && !figures.Now.Silent.Contains(state))
            return [$"What {SummaryWords.Name(state)} communicated in {figures.Now.Year} is counted apart: the Decision does not bind it, or it is not public yet."];
        if (now.All == 0)
            return [$"{name} communicated no measure in {figures.Now.Year}, after {SummaryWords.Count(before.All)} in {figures.Before.Year}."];
        return
        [
            $"{name} communicated {SummaryWords.Count(now.All, "measure")} in {figures.Now.Year}, after {SummaryWords.Count(before.All)} in {figures.Before.Year}.",
            now.Late == 0
                ? "None was transmitted after the day on which it was made public."
                : $"{SummaryWords.Count(now.Late)} of {SummaryWords.Count(now.All)} {SummaryWords.Were(now.Late)} transmitted after the day on which "
                    + $"{SummaryWords.TheyWere(now.Late)} made public{Median(now)}.",
            $"{SummaryWords.Capital(SummaryWords.Count(now.WithEnglish))} of {SummaryWords.Count(now.All)} can be read in English, at least in summary.",
        ];
    }

    private static string Median(MeasureFigures now) =>
        now.MedianDaysLate is { } days ? $", by {SummaryWords.Days(days)} in the median" : "";

    private static IEnumerable<string> Requests(RequestYear requests, MemberState state)
    {
        var (put, asked) = (requests.PutTo(state), requests.AskedBy(Authority.Of(state)));
        return
        [
            $"It received {SummaryWords.Count(put, "request")} for additional information and asked {SummaryWords.Count(asked)}.",
            .. requests.ObligedRow(state) is { AnsweredByLegalDate: { Denominator: > 0 } share }
                ? [Due(share)]
                : Array.Empty<string>(),
        ];
    }

    private static string Due(Share share) =>
        $"Of {SummaryWords.Count(share.Denominator, "answer")} that {SummaryWords.Were(share.Denominator)} due, {SummaryWords.Count(share.Numerator)} came by the legal date.";

    private static Part.Table Types(GeneralFigures figures, MemberState state, MeasureFigures now, MeasureFigures before) => new(
        $"state-{state.Code}-types", $"Measures of {SummaryWords.Name(state)} by type",
        Compared.Columns(figures, "Type"),
        [
            .. MeasureClass.All.Where(one => now.Of(one) + before.Of(one) > 0).Select(one => Compared.Row(one.Name, now.Of(one), before.Of(one))),
            Compared.Total(now.All, before.All),
        ]);
}
