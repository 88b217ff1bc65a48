using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Checks;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints.Bilaterals;

/// <summary>The arrangements of two states as a page: what was agreed, what waits for whom, and the form to propose one.</summary>
internal static class BilateralPage
{
    /// <summary>What stands in it.</summary>
    public static Html Write(IReadOnlyList<BilateralView> shown, MemberState own) => Html.From($"""
        <p class="lead">An arrangement can leave out more than the paper does, and allow nothing that it forbids.</p>
        {(shown.Count == 0 ? Html.From($"<p>There is none that your state may read.</p>\n") : Html.Join(shown.Select(each => One(each, own))))}
        <h2>Propose one</h2>
        <form method="post" action="/api/contact-points/bilaterals">
        <input type="hidden" name="state" value="{own.Code}">
        <p><label for="with">With</label> <select id="with" name="with" required>{MemberState.All.Where(state => state != own).Select(state => Html.From($"<option value=\"{state.Code}\">{state.EnglishName}</option>"))}</select></p>
        {Boxes("channels", "Only by these channels (none ticked: all)", Enum.GetValues<ContactChannel>().Where(channel => channel.IsSecure()), EntryWords.Of)}{Boxes("groups", "Only for these persons (none ticked: all three)", Enum.GetValues<PersonGroup>().Where(group => group != PersonGroup.None), CheckWords.Of)}{Boxes("contents", "Only this content (none ticked: all)", Enum.GetValues<ContentKind>(), CheckWords.Of)}<p><label for="agreed-language">Language</label> <input id="agreed-language" name="language" size="4"></p>
        <p><label for="habits">Forms and habits of answering</label><br><textarea id="habits" name="habits" rows="3" cols="50" maxlength="500"></textarea></p>
        <p><label for="from">First day</label> <input id="from" name="from" type="date" required> <label for="until">Last day</label> <input id="until" name="until" type="date"></p>
        <p><button type="submit">Propose it</button></p>
        </form>
        """);

    /// <summary>Boxes to tick.</summary>
    public static Html Boxes<T>(string name, string legend, IEnumerable<T> options, Func<T, string> words)
        where T : struct, Enum => Html.From($"""
        <fieldset><legend>{legend}</legend>
        {options.Select(option => Html.From($"<p><input type=\"checkbox\" id=\"{name}-{Code.Of(option)}\" name=\"{name}\" value=\"{Code.Of(option)}\"> <label for=\"{name}-{Code.Of(option)}\">{words(option)}</label></p>\n"))}</fieldset>

        """);

    private static Html One(BilateralView each, MemberState own) => Html.From($"""
        <section aria-labelledby="{each.Number}">
        <h2 id="{each.Number}">{each.Number}</h2>
        <p>{Stands(each)}</p>
        <table aria-label="What was agreed">
        <tbody>
        {EntryPage.Row("Only by", List(each.Terms.Channels, EntryWords.Of))}{EntryPage.Row("Only for", List(each.Terms.Groups, CheckWords.Of))}{EntryPage.Row("Only", List(each.Terms.Contents, CheckWords.Of))}{EntryPage.Row("Language", each.Terms.Language)}{EntryPage.Row("Forms and habits", each.Terms.Habits)}{EntryPage.Row("From", FieldWords.Day(each.Terms.From))}{EntryPage.Row("Until", each.Terms.Until is { } last ? FieldWords.Day(last) : null)}</tbody>
        </table>
        {(each.States.Contains(own.Code) && each.EndedAt is null ? Buttons(each, own) : default)}</section>

        """);

    private static string Stands(BilateralView each) => each.EndedAt is { } end ? $"Ended on {FieldWords.Moment(end, "COM")}."
        : each.ConfirmedAt is { } at ? $"Confirmed by both since {FieldWords.Moment(at, "COM")}; {(each.OpenedBy.Count == 2 ? "the network may read it" : "only the two read it")}."
        : $"Proposed by {MemberState.FromCode(each.ProposedBy)!.EnglishName}; it counts once the other has confirmed it.";

    private static Html Buttons(BilateralView each, MemberState own) => Html.Join(
    [
        .. each.ConfirmedAt is null && each.ProposedBy != own.Code ? [Button(each, "confirmation", "Confirm it")] : Array.Empty<Html>(),
        .. each.OpenedBy.Contains(own.Code) ? Array.Empty<Html>() : [Button(each, "opening", "Let the network read it, if the other does too")],
        Button(each, "ending", "End it"),
    ]);

    private static Html Button(BilateralView each, string act, string words) => Html.From(
        $"<form method=\"post\" action=\"/api/contact-points/bilaterals/{each.Number}/{act}\"><button type=\"submit\">{words}</button></form>\n");

    private static string? List<T>(IReadOnlyList<T> items, Func<T, string> words) => items.Count == 0 ? null : string.Join("; ", items.Select(words));
}
