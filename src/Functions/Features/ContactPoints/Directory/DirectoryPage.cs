using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints.Directory;

/// <summary>The directory as a page (V1): who is contact point, how current that is, and where nobody is named yet.</summary>
internal static class DirectoryPage
{
    /// <summary>What stands in it.</summary>
    public static Html Write(DirectoryView view) => Html.From($"""
        <p class="lead">{view.Entries.Count} {(view.Entries.Count == 1 ? "entry" : "entries")} on {FieldWords.Day(view.On)}.</p>
        {Filter(view)}{(view.Entries.Count == 0 ? Html.From($"<p>Nothing fits.</p>\n") : Table(view))}
        <h2>None named yet</h2>
        <p>{(view.NoneNamedYet.Count == 0 ? "Every Member State has named one." : string.Join(", ", view.NoneNamedYet.Select(code => MemberState.FromCode(code)!.EnglishName)))}</p>
        """);

    private static Html Filter(DirectoryView view) => Html.From($"""
        <form method="get" action="/api/contact-points">
        <input type="hidden" name="format" value="html">
        <label for="group">Competent for</label> <select id="group" name="group"><option value="">any group</option>
        {Enum.GetValues<Competence>().Select(each => Html.From($"<option value=\"{Code.Of(each)}\">{EntryWords.Of(each)}</option>\n"))}</select>
        <label for="language">Language</label> <input id="language" name="language" size="4">
        <label for="on">On the day</label> <input id="on" name="on" type="date" max="{FormDay(view.On)}">
        <button type="submit">Show</button>
        </form>

        """);

    private static Html Table(DirectoryView view) => Html.From($"""
        <div class="wide" tabindex="0" role="region" aria-label="Contact points by state">
        <table aria-label="Contact points by state">
        <thead><tr><th scope="col">State</th><th scope="col">Authority and unit</th><th scope="col">Competent for</th><th scope="col">Languages</th><th scope="col">Hours</th><th scope="col">Stands</th></tr></thead>
        <tbody>
        {view.Entries.Select(Row)}</tbody>
        </table>
        </div>

        """);

    private static Html Row(EntryLine line) => Html.From($"""
        <tr><th scope="row">{MemberState.FromCode(line.State)!.EnglishName}
        <a href="/api/contact-points/{line.Number}?format=html">{line.Number}</a>{(line.Central ? " (central)" : "")}</th><td>{line.AuthorityEnglish}
        {line.Unit}</td><td>{string.Join("; ", line.Competences.Select(EntryWords.Of))}</td><td>{string.Join(", ", line.Languages)}</td><td>{line.Hours ?? "–"}{(line.OutOfHours ? "; reached out of hours" : "")}</td><td>{Stands(line)}</td></tr>

        """);

    private static Html Stands(EntryLine line) => Html.From($"""
        <span class="status {EntryWords.Look(line.Standing)}">{EntryWords.Of(line.Standing)}</span> {(line.UnconfirmedSince is { } since ? $"since {FieldWords.Day(since)}" : $"confirmed on {FieldWords.Day(line.ConfirmedOn)}")}{Unreached(line.Unreached)}
        """);

    /// <summary>Channels by which nobody was reached of late; nothing when there are none.</summary>
    public static Html Unreached(IReadOnlyList<ContactChannel> channels) => channels.Count == 0
        ? default
        : Html.From($" <strong class=\"warn\">not reached of late by {string.Join(", ", channels.Select(EntryWords.Of))}</strong>");

    private static string FormDay(DateOnly day) => Domain.Calendar.FormDate.ForMachines(day);
}
