using MimFunctions.Domain.Summaries;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>How deep the table of contents goes: one of a thousand lines is no help, and keeps the reader from the text.</summary>
internal static class ContentsDepth
{
    /// <summary>Most entries of a table that shows the third level.</summary>
    internal const int Most = 80;

    /// <summary>Three levels, or two where three would be too many entries.</summary>
    public static int Of(SummaryDocument document) => Entries(document.Sections, 3) <= Most ? 3 : 2;

    private static int Entries(IReadOnlyList<Section> sections, int depth) =>
        depth == 0 ? 0 : sections.Sum(section => 1 + Entries(section.Sections, depth - 1));
}
