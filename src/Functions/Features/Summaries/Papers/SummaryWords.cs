using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>What HTML and Word say in the same words.</summary>
internal static class SummaryWords
{
    /// <summary>Stands instead of sources.</summary>
    public const string NoSources = "Nothing was received that this summary could be drawn from.";

    /// <summary>Stands below what nobody edited (W-21).</summary>
    public const string DraftedByHub = "Drafted by the hub from the contributions named.";

    /// <summary>Up to when the hub looked.</summary>
    public static string CutOff(SummaryDocument document) =>
        $"Period: {FieldWords.Day(document.Name.First)} to {FieldWords.Day(document.Name.Last)}. Cut-off: {FieldWords.Moment(document.CutOff, "COM")}; what came later is not in it.";

    /// <summary>A group of sources with their number.</summary>
    public static string Sources(SourceGroup group) => $"{group.Title} ({FigureText.Of(group.Count, 0)})";

    /// <summary>That a text is not in English, in words; null for one that is.</summary>
    /// <param name="language">ISO 639-1 code of its language; null for English.</param>
    public static string? In(string? language) => language is null ? null : $"The text is in {Language.Find(language)?.EnglishName ?? language}.";

    /// <summary>The same beside a source: <c> · in German</c>; empty for English.</summary>
    /// <param name="language">ISO 639-1 code of its language; null for English.</param>
    public static string InShort(string? language) => language is null ? "" : $" · in {Language.Find(language)?.EnglishName ?? language}";

    /// <summary>Paragraphs of a text, between empty lines.</summary>
    public static IEnumerable<string> Paragraphs(string text) => text.Split("\n\n");

    /// <summary>Where the figures of a chart are; null when the document has no table with them.</summary>
    public static string? Figures(Captions captions, Part.Chart chart) => captions.FiguresOf(chart) is { } table ? $"{table} has the figures." : null;

    /// <summary>How words that are not drawn from a report are marked.</summary>
    public static string Added(Part.Completion completion) => $"Added by {completion.By}";
}
