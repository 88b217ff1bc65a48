using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Who took part, in one sentence each, and the key figures.</summary>
internal static class ParticipationSection
{
    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "participation", "Participation",
        [
            .. figures.Now.All.All == 0 ? Array.Empty<Part>() : [new Part.Paragraph(InShort(figures))], .. Silent(figures),
            new Part.Table("key-figures", "Key figures; the change of a share is in percentage points",
                Compared.Columns(figures, "Figure"), [.. KeyFigure.All(figures).Where(one => one.IsThere).Select(one => one.Row())]),
        ],
        []);

    private static string InShort(GeneralFigures figures)
    {
        var (all, requests) = (figures.Now.All, figures.Requests.Asked.Count);
        return $"Of the measures, {SummaryWords.Count(all.Late)} came after the day on which {SummaryWords.TheyWere(all.Late)} made public. "
            + SummaryWords.Capital($"{SummaryWords.Count(requests, "request")} for additional information {SummaryWords.Were(requests)} put.");
    }

    /// <summary>Those who communicated nothing, in one sentence and not in a row of zeros each.</summary>
    private static Part.Paragraph[] Silent(GeneralFigures figures)
    {
        var silent = figures.Now.Silent;
        return silent.Count == 0 || silent.Count == MemberState.All.Count
            ? []
            : [new Part.Paragraph($"{SummaryWords.Capital(SummaryWords.List([.. silent.Select(state => StatesSection.InText(figures, state))]))} communicated no measure.")];
    }
}
