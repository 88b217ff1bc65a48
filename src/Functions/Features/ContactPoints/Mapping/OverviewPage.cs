using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>The overview as a page: arrangements side by side, who did not answer, good practices, contact points without addresses.</summary>
internal static class OverviewPage
{
    /// <summary>The whole overview.</summary>
    public static Html Write(OverviewContent content) => Html.From($"""
        <p class="lead">{content.Arrangements.Count} of {content.Arrangements.Count + content.Silent.Count} states have described their arrangements. Highest marking of the parts: {OverviewWords.Of(content.Marking)}.</p>
        <p class="note">{OverviewWords.Disclaimer}</p>
        <h2>Arrangements</h2>
        {Arrangements(content)}
        <h2>Good practices</h2>
        {(content.Practices.Count == 0 ? Html.From($"<p>None was shared.</p>\n") : Html.Join(content.Practices.Select(each => Practice(each))))}
        <h2>Contact points</h2>
        <p>Addresses are in the directory alone.</p>
        <ul>
        {content.ContactPoints.Select(each => Html.From($"<li>{each.Number.State.EnglishName}: {each.Authority}, {each.Unit} ({each.Number.ToString()}, {EntryWords.Of(each.Standing)})</li>\n"))}</ul>
        <p>None named yet: {OverviewWords.States(content.NoneNamedYet)}.</p>
        """);

    /// <summary>The versions there are, the newest first.</summary>
    public static Html Versions(IReadOnlyList<OverviewVersion> all) => all.Count == 0
        ? Html.From($"<p class=\"lead\">None was compiled yet.</p>\n")
        : Html.From($"<ul>\n{all.Select(each => Html.From($"<li><a href=\"/api/contact-points/overviews/{each.Id}?format=html\">{OverviewWords.Title(each.On)}</a>, <a href=\"/api/contact-points/overviews/{each.Id}?format=docx\">in Word</a></li>\n"))}</ul>\n");

    /// <summary>The arrangements side by side.</summary>
    public static Html Arrangements(OverviewContent content) => Html.From($"""
        {(content.Arrangements.Count == 0 ? Html.From($"<p>No state has described its arrangement.</p>\n") : Table(content))}<p>Did not answer: {OverviewWords.States(content.Silent)}.</p>
        """);

    private static Html Practice(OverviewPractice each) => Html.From($"""
        <section><h3>{each.Text.Title}{(each.Text.Marking == MapMarking.Limite ? Html.From($" <strong>[LIMITE]</strong>") : default)}</h3>
        <p>{each.Number.ToString()}, by {each.Number.State.EnglishName}, {OverviewWords.Of(each.Text.Theme)}; used too by {OverviewWords.States(each.UsedBy)}.</p>
        <p>{each.Text.WhatIsDone}</p>
        {MapPage.Facts(each.Text)}</section>

        """);

    private static Html Table(OverviewContent content) => Html.From($"""
        <div class="wide" tabindex="0" role="region" aria-label="Arrangements side by side">
        <table aria-label="Arrangements side by side">
        <thead><tr><th scope="col">State</th>{Enum.GetValues<ArrangementLetter>().Select(letter => Html.From($"<th scope=\"col\">{OverviewWords.Of(letter)}</th>"))}</tr></thead>
        <tbody>
        {content.Arrangements.Select(each => Html.From($"<tr><th scope=\"row\">{each.State.EnglishName}\n{OverviewWords.Current(each)}</th>{Enum.GetValues<ArrangementLetter>().Select(letter => Cell(each, letter))}</tr>\n"))}</tbody>
        </table>
        </div>

        """);

    private static Html Cell(OverviewArrangement each, ArrangementLetter letter) => each.Fields.FirstOrDefault(field => field.Letter == letter) is { } field
        ? Html.From($"<td>{OverviewWords.Said(field)}{(field.Marking == MapMarking.Limite ? Html.From($" <strong>[LIMITE]</strong>") : default)}</td>")
        : Html.From($"<td>–</td>");
}
