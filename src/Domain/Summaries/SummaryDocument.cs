namespace MimFunctions.Domain.Summaries;

/// <summary>
/// A summary as it is read: what HTML and Word are made of, and what is stored. The same sources and cut-off always give the same document.
/// </summary>
/// <param name="Name">Which summary.</param>
/// <param name="CutOff">Nothing that the hub received at or after this instant (UTC) is in it.</param>
/// <param name="Remarks">What the reader has to know first: who drew it up, on what basis, what is missing.</param>
/// <param name="Sections">The sections in their order.</param>
/// <param name="Sources">Everything that went into it.</param>
/// <param name="Marking">The highest marking of what is inside (F-14); null when nothing is marked.</param>
public sealed record SummaryDocument(
    SummaryName Name, DateTimeOffset CutOff, IReadOnlyList<string> Remarks, IReadOnlyList<Section> Sections, IReadOnlyList<SourceGroup> Sources,
    string? Marking = null);

/// <summary>A section; may hold others.</summary>
/// <param name="Id">Unique in the document and the same in every version, letters, digits and hyphens: anchor of links, and of what is added to it.</param>
/// <param name="Title">Heading.</param>
/// <param name="Parts">What stands under it before its own sections.</param>
/// <param name="Sections">Its own sections.</param>
public sealed record Section(string Id, string Title, IReadOnlyList<Part> Parts, IReadOnlyList<Section> Sections);

/// <summary>Sources of one kind.</summary>
/// <param name="Title">What they are, e.g. "Communications of Austria".</param>
/// <param name="References">
/// References in their order; runs are drawn together, <c>MIM-AT-2026-0001 to MIM-AT-2026-0412</c>, so that even 100,000 stay readable.
/// </param>
/// <param name="Count">How many there are.</param>
public sealed record SourceGroup(string Title, IReadOnlyList<string> References, int Count);
