using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Summaries.Showing;

/// <summary>All summaries as a page.</summary>
internal static class SummaryListPage
{
    /// <summary>The page.</summary>
    /// <param name="summaries">What the reader may see.</param>
    /// <param name="completing">For whom the reader may complete drafts.</param>
    public static ShownPage Write(IReadOnlyList<SummaryView> summaries, IReadOnlyList<Authority> completing) => new ShownPage("Reports and summaries", Html.From($"""
        <p class="over">reports and summaries</p>
        <h1>Reports and summaries</h1>
        <p class="lead">{(summaries.Count == 0 ? "There are none yet." : "The latest period first. What is final never changes; a later version takes its place.")}</p>
        {summaries.Select(summary => Article(summary, completing))}
        """));

    private static Html Article(SummaryView summary, IReadOnlyList<Authority> completing) => Html.From($"""
        <article aria-labelledby="{summary.Name.ToString()}">
        <h2 id="{summary.Name.ToString()}">{summary.Title}</h2>
        <ul>
        {Draft(summary, completing)}{summary.Versions.Select(version => Version(summary, version))}</ul>
        </article>

        """);

    private static Html Draft(SummaryView summary, IReadOnlyList<Authority> completing) => summary.Draft is not { } draft ? default : Html.From(
        $"""
        <li><a href="/api/summaries/{summary.Name.ToString()}?version=draft&amp;format=html">Draft of version {draft.Version}</a>, {(draft.IsWorkingData ? "working data of the hub, not adopted" : $"awaited by {Day(draft.DueBy)}")}
        · <a href="/api/summaries/{summary.Name.ToString()}?version=draft&amp;format=docx">Word</a>{(completing.Any(party => draft.Completing.Contains(party.Code)) ? Html.From($" · <a href=\"/api/summaries/{summary.Name.ToString()}/draft\">complete it</a>") : default)}</li>

        """);

    private static Html Version(SummaryView summary, SummaryVersionView version) => Html.From(
        $"""
        <li><a href="/api/summaries/{summary.Name.ToString()}?version={version.Version}&amp;format=html">Version {version.Version}</a>, issued on {Day(version.IssuedAt)}{By(version)}
        · <a href="/api/summaries/{summary.Name.ToString()}?version={version.Version}&amp;format=docx">Word</a></li>

        """);

    private static string By(SummaryVersionView version) =>
        (version.By is null ? " by the hub, not adopted" : $" by {Parties.Name(version.By)}")
        + (version.SupersededBy is { } later ? $"; superseded by version {later}" : "")
        + (version.CalledBack is null ? "" : "; called back");

    private static string Day(DateTimeOffset instant) => FieldWords.Day(Standings.Day(instant));
}
