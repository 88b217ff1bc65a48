using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>Secondments as a table of a page.</summary>
internal static class DeploymentTable
{
    private static readonly string[] Columns =
        ["Sent by", "Host country", "Place", "Time", "Duration", "Duties", "Covers besides", "On behalf of", "Secondment"];

    /// <summary>The table; a sentence in its place when there is nothing to show.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="deployments">The secondments.</param>
    /// <param name="day">The day for which it is said how far they are.</param>
    /// <param name="whenEmpty">The sentence.</param>
    public static Html Write(string caption, IReadOnlyList<Deployment> deployments, DateOnly day, string whenEmpty) => deployments.Count == 0
        ? Html.From($"<p>{whenEmpty}</p>\n")
        : Scroll(caption, Columns, deployments.Select(one => Row(one, day)));

    /// <summary>A table with a caption that can be scrolled by keyboard where it is wider than the screen.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">Titles.</param>
    /// <param name="rows">Rows, each a <c>tr</c>.</param>
    public static Html Scroll(string caption, IEnumerable<string> columns, IEnumerable<Html> rows) => Html.From($"""
        <div class="scroll" role="region" aria-label="{caption}" tabindex="0">
        <table class="wide">
        <caption>{caption}</caption>
        <thead>
        <tr>{columns.Select(column => Html.From($"<th scope=\"col\">{column}</th>"))}</tr>
        </thead>
        <tbody>
        {rows}</tbody>
        </table>
        </div>

        """);

    /// <summary>A link to the page of a country's network.</summary>
    public static Html Link(Country country) =>
        Html.From($"<a href=\"/api/liaison/networks/{country.Code}?format=html\">{country.Name}</a>");

    private static Html Row(Deployment one, DateOnly day) => Html.From($"""
        <tr><th scope="row">{one.State.EnglishName}</th><td>{Link(one.HostCountry)}</td><td>{NetworkWords.Place(one)}</td><td>{NetworkWords.Time(one)}</td><td>{NetworkWords.Duration(one)}</td><td>{one.Duties ?? "–"}</td><td>{one.RegionCovered ?? "–"}</td><td>{NetworkWords.States(one.OnBehalfOf)}{(one.JointWith.Count == 0 ? "" : $"; jointly with {NetworkWords.States(one.JointWith)}")}</td><td>{SecondmentPage.Link(one.Number)}, {NetworkWords.Standing(one, day)}</td></tr>

        """);
}
