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
        return $"Of the measures, {SummaryPhrases.Count(all.Late)} came after the day on which {SummaryPhrases.TheyWere(all.Late)} made public. "
            + SummaryPhrases.Capital($"{SummaryPhrases.Count(requests, "request")} for additional information {SummaryPhrases.Were(requests)} put.");
    }

    /// <summary>Those who communicated nothing, in one sentence and not in a row of zeros each.</summary>
    private static Part.Paragraph[] Silent(GeneralFigures figures)
    {
        var silent = figures.Now.Silent;
        return silent.Count == 0 || silent.Count == MemberState.All.Count
            ? []
            : [new Part.Paragraph($"{SummaryPhrases.Capital(SummaryPhrases.List([.. silent.Select(state => StatesSection.InText(figures, state))]))} communicated no measure.")];
    }
}
