using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>What was communicated, as a page: the newest first, with links to each (W-4).</summary>
internal static class CommunicationListPage
{
    /// <summary>The page.</summary>
    /// <param name="communications">The newest first, each as this reader may read it.</param>
    /// <param name="of">Only those of this state; null for all.</param>
    /// <param name="form">Labels of options.</param>
    public static ShownPage Write(IReadOnlyList<PublicCommunication> communications, MemberState? of, FormDefinition form) => new ShownPage(
        "What was communicated",
        Html.From($"""
            <p class="over">communications</p>
            <h1>What was communicated{(of is null ? "" : $" by {of.EnglishName}")}</h1>
            {(communications.Count == 0 ? Html.From($"<p class=\"lead\">Nothing yet.</p>") : Table(communications, form))}
            <form method="get" action="/api/communications"><p><label for="state">Only those of</label>
            <select id="state" name="state">{MemberState.All.OrderBy(state => state.EnglishName, StringComparer.Ordinal).Select(state => Option(state, of))}</select>
            <button>Show</button> <a href="/api/communications">Show all</a></p></form>
            """));

    private static Html Option(MemberState state, MemberState? of) =>
        Html.From($"<option value=\"{state.Code}\"{(state == of ? Html.From($" selected") : default)}>{state.EnglishName}</option>");

    private static Html Table(IEnumerable<PublicCommunication> communications, FormDefinition form) => Html.From($"""
        <table>
        <thead><tr><th scope="col">Measure</th><th scope="col">State</th><th scope="col">Type and area</th><th scope="col">Received</th></tr></thead>
        <tbody>
        {communications.Select(c => Row(c, form))}</tbody>
        </table>
        """);

    private static Html Row(PublicCommunication c, FormDefinition form) => Html.From($"""
        <tr><td><a href="/api/communications/{c.Reference}">{CommunicationPage.Title(c)}</a>
        {c.Reference}{(c.Withdrawn is null ? "" : ", withdrawn")}</td><td>{MemberState.FromCode(c.State)?.EnglishName}</td><td>{Words(c, form, ReportFields.MeasureType)}
        {Words(c, form, ReportFields.Areas)}</td><td>{FieldWords.Moment(c.ReceivedAt, c.State)}</td></tr>

        """);

    private static string Words(PublicCommunication c, FormDefinition form, string id) =>
        c.Fields.Value(id) is { } value ? string.Join(", ", FieldWords.Of(form, form.Field(id)!, value)) : "";
}
