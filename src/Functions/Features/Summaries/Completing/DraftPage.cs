using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Summaries.Completing;

/// <summary>
/// The page on which a draft is completed: a text area for each section, each saved by a form of its own, without script. Beside it is the
/// draft to read.
/// </summary>
internal static class DraftPage
{
    /// <summary>The page.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="draft">Its draft.</param>
    /// <param name="document">The draft as the hub drew it up, without what was added.</param>
    public static ShownPage Write(Summary summary, SummaryDraft draft, SummaryDocument document)
    {
        var added = summary.Completions.ToDictionary(e => e.Section, StringComparer.Ordinal);
        var ids = WithCompletions.SectionIds(document);
        var lost = added.Values.Where(e => !ids.Contains(e.Section)).Select(e => new Section(e.Section, $"{e.Section} (no longer in the draft)", [], []));
        return new ShownPage(
            $"Complete: {summary.Name.Title}",
            Html.From($"""
                <p class="over">draft of version {draft.Version}</p>
                <h1>{summary.Name.Title}</h1>
                <p class="lead">Add what the figures do not say; each text is saved by itself. {WhatIsNext(draft)}</p>
                <p><a href="/api/summaries/{summary.Name.ToString()}?version=draft&amp;format=html">Read the draft as it would become final</a></p>
                <p><a href="/api/summaries/{summary.Name.ToString()}/issue">Make it final and send it to the institutions …</a></p>
                {(summary.Remarks.Count == 0 ? default : Html.From($"<p><a href=\"/api/summaries/{summary.Name.ToString()}/remarks\">Remarks of {string.Join(", ", summary.Remarks.Select(remark => remark.Party.Name).Distinct())}</a></p>"))}
                <h2>Sections</h2>
                {document.Sections.Concat(lost).Select(section => Of(section, summary.Name, added))}
                """),
            "completing");
    }

    private static Html Of(Section section, SummaryName name, Dictionary<string, SummaryEvent.Completed> added)
    {
        var text = added.GetValueOrDefault(section.Id);
        return Html.From($"""
            <details id="{section.Id}"{(IsOpen(section, added) ? Html.From($" open") : default)}><summary>{section.Title}{(text is null ? "" : " (completed)")}</summary>
            <form method="post" action="/api/summaries/{name.ToString()}/sections/{section.Id}" enctype="application/x-www-form-urlencoded">
            <p><label for="text-{section.Id}">{(Drafted(section) is null ? "Your addition to" : "Change the hub’s draft of")} “{section.Title}”{By(name, text)}</label>
            <textarea id="text-{section.Id}" name="text" maxlength="{Complete.Longest}">{text?.Text ?? Drafted(section)}</textarea></p>
            <p><button>Save</button></p>
            </form>
            {section.Sections.Select(inner => Of(inner, name, added))}</details>

            """);
    }

    /// <summary>What the hub drafted there, to be edited in place (W-21); null where something is only added.</summary>
    private static string? Drafted(Section section) => section.Parts.OfType<Part.Drafted>().FirstOrDefault()?.Text;

    private static string WhatIsNext(SummaryDraft draft) => draft.IsWorkingData
        ? "Nobody made it final in time: it stands as working data of the hub, not adopted, until someone does."
        : $"If nobody makes it final by {FieldWords.Day(Standings.Day(draft.DueBy))}, it stands as working data of the hub, not adopted, and goes to no institution.";

    private static bool IsOpen(Section section, Dictionary<string, SummaryEvent.Completed> added) =>
        added.ContainsKey(section.Id) || Drafted(section) is not null || section.Sections.Any(inner => IsOpen(inner, added));

    private static string By(SummaryName name, SummaryEvent.Completed? text) =>
        text is null ? "" : $", last changed on {FieldWords.Moment(text.At, "")} by {SummaryParties.Words(name, text.Party)}";
}
