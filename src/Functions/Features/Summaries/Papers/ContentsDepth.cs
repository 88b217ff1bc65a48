using MimFunctions.Domain.Summaries;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>How deep the table of contents goes: one of a thousand lines is no help, and keeps the reader from the text.</summary>
internal static class ContentsDepth
{
    /// <summary>Most entries of a table that shows the third level.</summary>
    internal const int Most = 80;

    private const int MostOnPaper = 25;

    /// <summary>Three levels, or two where three would be too many entries.</summary>
    public static int Of(SummaryDocument document) => Entries(document.Sections, 3) <= Most ? 3 : 2;

    /// <summary>On paper, where entries have no page numbers and half a page is much: of the general report its parts only (W-19).</summary>
    public static int OnPaper(SummaryDocument document) => document.Name is SummaryName.General ? 1 : Entries(document.Sections, 3) <= MostOnPaper ? 3 : 2;

    private static int Entries(IReadOnlyList<Section> sections, int depth) =>
        depth == 0 ? 0 : sections.Sum(section => 1 + Entries(section.Sections, depth - 1));
}
