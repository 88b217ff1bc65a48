using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>The pages on which a state describes its arrangement and shares good practices.</summary>
internal static class MapPage
{
    /// <summary>The own arrangement, as a form; its fields are those of <c>ctmap-1</c>.</summary>
    public static Html Own(MemberState state, NationalArrangement? own, MappingCampaign? open) => Html.From($"""
        <p class="lead">{(open is null ? "No campaign is open; you may describe or change it at any time." : $"The Presidency asks all states ({open.Id}) until {FieldWords.Day(open.ClosesOn)}. Answering is voluntary.")}</p>
        {Confirmed(own)}<p>Describe how authorities work together: no persons, no cases, nothing classified. “Not organised yet” is an answer.</p>
        <form method="post" action="/api/contact-points/arrangements">
        <input type="hidden" name="state" value="{state.Code}">
        <p><input type="checkbox" id="notOrganised" name="notOrganised" value="yes"{(own?.Now?.NotOrganisedYet == true ? Html.From($" checked") : default)}> <label for="notOrganised">It is not organised yet</label></p>
        {Enum.GetValues<ArrangementLetter>().Select(letter => Field(letter, own?.Now?.Fields.FirstOrDefault(field => field.Letter == letter)))}<p><label for="proposals">Other proposals to strengthen the exchange of information</label><br><textarea id="proposals" name="proposals" rows="3" cols="60">{own?.Now?.Proposals}</textarea></p>
        <p><button type="submit">Give it</button></p>
        </form>
        <p><a href="/api/contact-points/practices?format=html">Good practices</a> · <a href="/api/contact-points/arrangements?format=html">All states side by side</a></p>
        """);

    /// <summary>Good practices by theme, and the form to share one.</summary>
    /// <param name="shown">The practices, in their order.</param>
    /// <param name="own">The states that the reader acts for.</param>
    public static Html Practices(IReadOnlyList<GoodPractice> shown, IReadOnlyList<MemberState> own) => Html.From($"""
        {(shown.Count == 0 ? Html.From($"<p class=\"lead\">None was shared yet.</p>\n") : Html.Join(shown.GroupBy(each => each.Text!.Theme).Select(theme => Html.From($"<h2>{OverviewWords.Of(theme.Key)}</h2>\n{theme.Select(each => One(each, own))}"))))}{(own.Count == 0 ? default : Share(own[0]))}
        """);

    private static Html Confirmed(NationalArrangement? own) => own is { ConfirmedOn: { } on, ConfirmedUntil: { } until }
        ? Html.From($"<p>Confirmed on {FieldWords.Day(on)}, holds until {FieldWords.Day(until)}.</p>\n<form method=\"post\" action=\"/api/contact-points/arrangements/confirmation\"><button type=\"submit\">Confirm it as it is</button></form>\n")
        : default;

    private static Html Field(ArrangementLetter letter, ArrangementField? now)
    {
        var (text, english) = (MapRules.Name(letter), MapRules.EnglishName(letter));
        return Html.From($"""
            <fieldset><legend>{OverviewWords.Of(letter)}</legend>
            <p><label for="{text}">In your own language or in English</label><br><textarea id="{text}" name="{text}" rows="3" cols="60">{now?.Text}</textarea></p>
            <p><label for="{english}">In English, if the text above is not</label><br><textarea id="{english}" name="{english}" rows="2" cols="60">{now?.English}</textarea></p>
            <p><label for="marking.{letter.ToString()}">Marking</label> <select id="marking.{letter.ToString()}" name="marking.{letter.ToString()}">{Options(now?.Marking ?? MapMarking.Limite, OverviewWords.Of)}</select>
            <label for="circle.{letter.ToString()}">Read by</label> <select id="circle.{letter.ToString()}" name="circle.{letter.ToString()}">{Options(now?.Circle ?? MapCircle.Network, OverviewWords.Of)}</select></p>
            </fieldset>

            """);
    }

    private static IEnumerable<Html> Options<T>(T now, Func<T, string> words)
        where T : struct, Enum => Enum.GetValues<T>().Select(each => Html.From(
        $"<option value=\"{Code.Of(each)}\"{(EqualityComparer<T>.Default.Equals(each, now) ? Html.From($" selected") : default)}>{words(each)}</option>"));

    private static Html One(GoodPractice each, IReadOnlyList<MemberState> own) => Html.From($"""
        <section aria-labelledby="{each.Number.ToString()}">
        <h3 id="{each.Number.ToString()}">{each.Text!.Title}</h3>
        <p>{each.Number.ToString()}, by {Authority.Of(each.Number.State).Name}{(each.Text.Marking == MapMarking.Limite ? " [LIMITE]" : "")}</p>
        <p>{each.Text.WhatIsDone}</p>
        {Facts(each.Text)}<p>Used too by: {OverviewWords.States(each.UsedBy)}</p>
        {(own.Contains(each.Number.State) ? Button(each, "withdrawal", "Withdraw it") : own.Count > 0 && !own.Any(each.UsedBy.Contains) ? Button(each, "use", "We use this too") : default)}</section>

        """);

    /// <summary>What a practice says beside its title and what is done.</summary>
    public static Html Facts(PracticeText text) => !OverviewWords.Facts(text).Any() ? default : Html.From($"""
        <table aria-label="{text.Title}">
        <tbody>
        {OverviewWords.Facts(text).Select(fact => EntryPage.Row(fact.Name, fact.Text))}</tbody>
        </table>

        """);

    private static Html Button(GoodPractice each, string act, string words) => Html.From(
        $"<form method=\"post\" action=\"/api/contact-points/practices/{each.Number.ToString()}/{act}\"><button type=\"submit\">{words}</button></form>\n");

    private static Html Share(MemberState own) => Html.From($"""
        <h2>Share one</h2>
        <form method="post" action="/api/contact-points/practices">
        <input type="hidden" name="state" value="{own.Code}">
        <p><label for="title">Title</label><br><input id="title" name="title" size="50" required></p>
        <p><label for="theme">Theme</label> <select id="theme" name="theme">{Options(PracticeTheme.Consultation, OverviewWords.Of)}</select> <label for="circle">Read by</label> <select id="circle" name="circle">{Options(MapCircle.Network, OverviewWords.Of)}</select></p>
        {Area("problem", "Which problem it meets")}{Area("whatIsDone", "What is done")}{Area("legalBase", "By which law")}{Area("effort", "With which effort")}{Area("result", "With which result, and how that is known")}{Area("conditions", "What others need to do the same")}<p><button type="submit">Share it</button></p>
        </form>
        """);

    private static Html Area(string id, string label) => Html.From($"<p><label for=\"{id}\">{label}</label><br><textarea id=\"{id}\" name=\"{id}\" rows=\"2\" cols=\"60\"></textarea></p>\n");
}
