using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.DeploymentList;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>The contact list of officers as a page.</summary>
internal static class OfficersPage
{
    /// <summary>The page.</summary>
    public static ShownPage Write(IReadOnlyList<OfficerLine> officers, DateOnly day, Country? host) => new ShownPage(
        "Contact list of immigration liaison officers",
        Html.From($"""
            <p class="over"><a href="/api/liaison/networks?format=html">liaison officers</a></p>
            <h1>Contact list of immigration liaison officers</h1>
            <p class="lead">{NetworkWords.Count(officers.Count, "officer")} present on {FieldWords.Day(day)}{(host is null ? "" : $" in {host.Name}")}.</p>
            <p class="note">For officers, coordinators and the Commission only. Do not pass it on. Every reading is recorded.</p>
            {Table(officers)}
            """),
        "officers");

    private static Html Table(IReadOnlyList<OfficerLine> officers) => officers.Count == 0
        ? Html.From($"<p>No officer is present.</p>\n")
        : DeploymentTable.Scroll(
            "Officers by host country", ["Name", "Sent by", "Host country", "City", "Covers besides", "E-mail", "Telephone", "Secondment"], officers.Select(Row));

    private static Html Row(OfficerLine one) => Html.From($"""
        <tr><th scope="row">{one.Name ?? "name not given"}</th><td>{MemberState.InLiaison(one.State)!.EnglishName}</td><td>{DeploymentTable.Link(Country.Find(one.HostCountry)!)}</td><td>{one.City ?? "–"}</td><td>{one.RegionCovered ?? "–"}</td><td>{Email(one.Email)}</td><td>{one.Telephone ?? "–"}</td><td>{one.Secondment}</td></tr>

        """);

    private static Html Email(string? address) =>
        address is null ? Html.From($"–") : Html.From($"<a href=\"mailto:{Uri.EscapeDataString(address).Replace("%40", "@", StringComparison.Ordinal)}\">{address}</a>");
}
