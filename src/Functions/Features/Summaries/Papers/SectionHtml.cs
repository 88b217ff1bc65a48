using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>Sections under headings of their depth, and the table of contents that leads to them.</summary>
internal static class SectionHtml
{
    /// <summary>Headings of sections are h2 to h6; what is deeper is h6 too.</summary>
    private const int Shallowest = 2, Deepest = 6;

    /// <summary>Sections with their parts, piece by piece: a page of many megabytes is never there as a whole.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="parts">Writes their parts.</param>
    /// <param name="level">Level of their headings.</param>
    public static IEnumerable<Html> Write(IEnumerable<Section> sections, PartHtml parts, int level = Shallowest)
    {
        foreach (var section in sections)
        {
            yield return Html.From($"<section aria-labelledby=\"{section.Id}\">\n{Heading(section, level)}\n");
            foreach (var piece in section.Parts.SelectMany(parts.Write).Concat(Write(section.Sections, parts, Math.Min(level + 1, Deepest))))
                yield return piece;
            yield return Html.From($"</section>\n");
        }
    }

    /// <summary>The table of contents: lists within lists; and a last entry for the sources.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="depth">So many levels deep.</param>
    /// <param name="last">Further entries, as <c>li</c>.</param>
    public static Html Contents(IEnumerable<Section> sections, int depth, Html last) => Html.From($"<ol>{sections.Select(section => Entry(section, depth))}{last}</ol>");

    private static Html Entry(Section section, int depth) => Html.From(
        $"<li><a href=\"#{section.Id}\">{section.Title}</a>{(section.Sections.Count == 0 || depth == 1 ? default : Contents(section.Sections, depth - 1, default))}</li>\n");

    private static Html Heading(Section section, int level) => level switch
    {
        Shallowest => Html.From($"<h2 id=\"{section.Id}\">{section.Title}</h2>"),
        3 => Html.From($"<h3 id=\"{section.Id}\">{section.Title}</h3>"),
        4 => Html.From($"<h4 id=\"{section.Id}\">{section.Title}</h4>"),
        5 => Html.From($"<h5 id=\"{section.Id}\">{section.Title}</h5>"),
        _ => Html.From($"<h6 id=\"{section.Id}\">{section.Title}</h6>"),
    };
}
