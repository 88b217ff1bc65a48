namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>Puts into a document what was added to its draft.</summary>
public static class WithCompletions
{
    /// <summary>Id of the section that takes what was added to sections that are no longer there.</summary>
    public const string OtherSection = "other-additions";

    /// <summary>
    /// The document with each addition at the end of its section's own text; in place of what the hub drafted there (W-21). What was added to a section that a later draft no longer has
    /// stands in a section of its own at the end: nothing that someone wrote is lost.
    /// </summary>
    public static SummaryDocument Of(SummaryDocument document, IReadOnlyList<SummaryEvent.Completed> completions)
    {
        var ids = SectionIds(document);
        var here = completions.Where(e => ids.Contains(e.Section)).ToLookup(e => e.Section, e => Addition(document.Name, e));
        var elsewhere = completions.Where(e => !ids.Contains(e.Section)).Select(e => Addition(document.Name, e)).ToArray();
        var sections = document.Sections.Select(section => With(section, here));
        return document with
        {
            Sections = [.. elsewhere.Length == 0 ? sections : sections.Append(new Section(OtherSection, "Other additions", elsewhere, []))],
        };
    }

    /// <summary>Ids of all sections of a document.</summary>
    public static IReadOnlySet<string> SectionIds(SummaryDocument document) =>
        document.Sections.SelectMany(All).Select(section => section.Id).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Section> All(Section section) => section.Sections.SelectMany(All).Prepend(section);

    private static Section With(Section section, ILookup<string, Part.Completion> additions) => section with
    {
        Parts = additions.Contains(section.Id) ? [.. section.Parts.Where(part => part is not Part.Drafted), .. additions[section.Id]] : section.Parts,
        Sections = [.. section.Sections.Select(inner => With(inner, additions))],
    };

    private static Part.Completion Addition(SummaryName name, SummaryEvent.Completed e) => new(e.Text!, SummaryParties.Words(name, e.Party));
}
