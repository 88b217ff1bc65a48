using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>In which languages measures can be read (MIM-35).</summary>
internal static class LanguageSection
{
    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "language", "Language", [new Part.Paragraph(InShort(figures.Now.All)), .. Table(figures)], []);

    private static string InShort(MeasureFigures all) =>
        all.All == 0 ? "There was no measure to read." :
        $"Of {SummaryPhrases.Count(all.All, "measure")}, {SummaryPhrases.Count(all.WithEnglish)} can be read in English, at least in summary. Of "
        + $"{SummaryPhrases.Count(all.All - all.WithEnglish)} at most the title is there for the others in English; the evaluation of 2009 found such "
        + "measures hard to understand. No rule of the Decision on languages is known.";

    private static IEnumerable<Part> Table(GeneralFigures figures)
    {
        var languages = figures.Now.Facts.ToLookup(fact => fact.OriginalLanguage?.Code ?? "");
        return figures.Now.All.All == 0 ? [] :
        [
            new Part.Table(
                "languages", "Measures by the language of the original",
                Cells.Columns("Language of the original", "Measures", "With a summary in English", "Share"),
                [
                    .. Language.All.Where(language => languages.Contains(language.Code))
                        .Select(language => Row(language.EnglishName, languages[language.Code])),
                    .. languages.Contains("") ? [Row("Not given, or not for further distribution", languages[""])] : Array.Empty<TableRow>(),
                    Row("Total", figures.Now.Facts) with { IsTotal = true },
                ]),
        ];
    }

    private static TableRow Row(string name, IEnumerable<CommunicationFact> facts)
    {
        var (all, english) = (facts.Count(), facts.Count(fact => fact.HasEnglishSummary));
        return Cells.Row(name, Cells.Of(all), Cells.Of(english), Cells.Share(english, all));
    }
}
