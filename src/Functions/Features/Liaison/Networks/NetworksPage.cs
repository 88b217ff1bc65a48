using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Features.Liaison.DeploymentList;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>All networks as a page: by host country, by region, and the countries of particular interest.</summary>
internal static class NetworksPage
{
    /// <summary>The page.</summary>
    public static ShownPage Write(NetworksOverview seen) => new ShownPage(
        "Networks of immigration liaison officers",
        Html.From($"""
            <p class="over">liaison officers</p>
            <h1>Networks of immigration liaison officers</h1>
            <p class="lead">On {FieldWords.Day(seen.Day)}: {Total(seen)}. {Presidency(seen.Day)}</p>
            <p>{NetworkWords.Known(seen.AsOf)}</p>
            <form method="get"><input type="hidden" name="format" value="html"><label for="on">Another day</label> <input type="date" id="on" name="on" value="{seen.Day:yyyy-MM-dd}" required> <button>Show</button></form>
            <h2>Host countries</h2>
            {Networks(seen.Networks)}<h2>Regions</h2>
            {Regions(seen.Regions)}<h2>Countries of particular interest</h2>
            {Interests(seen)}<h2>Who convenes</h2>
            <p>{NetworkWords.ActingRule}</p>
            """),
        "officers");

    private static string Total(NetworksOverview seen)
    {
        var present = seen.Networks.SelectMany(network => network.Present).ToArray();
        return $"{NetworkWords.Count(present.Length, "officer")} of {NetworkWords.Count(present.Select(one => one.State).Distinct().Count(), "Member State")}, "
            + $"in {Countries(present.Select(one => one.HostCountry).Distinct().Count())}";
    }

    private static string Countries(int number) => number == 1 ? "1 host country" : $"{number} host countries";

    private static string Presidency(DateOnly day)
    {
        var semester = Semester.Of(day);
        return Presidencies.Of(semester) is { } holder
            ? $"Presidency in the {semester.Words}: {holder.EnglishName}."
            : $"Who holds the Presidency in the {semester.Words} is not known.";
    }

    private static Html Networks(IReadOnlyList<Network> networks) => networks.Count == 0
        ? Html.From($"<p>No secondment is known.</p>\n")
        : DeploymentTable.Scroll(
            "Local networks by host country", ["Host country", "Officers", "To come", "Sent by", "Represented by others", "Who convenes"],
            networks.Select(network => Html.From($"""
                <tr><th scope="row">{DeploymentTable.Link(network.HostCountry)}</th><td class="num">{network.Present.Count}</td><td class="num">{network.ToCome.Count}</td><td>{NetworkWords.States(network.Represented)}</td><td>{NetworkWords.States(network.RepresentedByOthers)}</td><td>{NetworkWords.Convenes(network.Convenor)}</td></tr>

                """)));

    private static Html Regions(IReadOnlyList<RegionalNetwork> regions) => regions.Count == 0
        ? Html.From($"<p>No officer covers a region besides the host country.</p>\n")
        : DeploymentTable.Scroll(
            "Regional networks, by what officers cover besides their host country", ["Region", "Officers", "Host countries", "Sent by", "Who convenes"],
            regions.Select(region => Html.From($"""
                <tr><th scope="row">{region.Region}</th><td class="num">{region.Present.Count}</td><td>{string.Join(", ", region.HostCountries.Select(country => country.Name))}</td><td>{NetworkWords.States(region.Represented)}</td><td>{NetworkWords.Convenes(region.Convenor)}</td></tr>

                """)));

    private static Html Interests(NetworksOverview seen) => (seen.IsListFilledIn, seen.Gaps.Countries.Count) switch
    {
        (false, _) => Html.From($"<p class=\"note\">{NetworkWords.ListNotFilledIn}</p>\n"),
        (_, 0) => Html.From($"<p>No country stands on the list of countries of particular interest on this day.</p>\n"),
        _ => DeploymentTable.Scroll(
            "Countries of particular interest, and where officers are missing", ["Country", "Officers", "To come", "On the list because of"],
            seen.Gaps.Countries.Select(Interest)),
    };

    private static Html Interest(Coverage country) => Html.From($"""
        <tr><th scope="row">{DeploymentTable.Link(country.Interest.Country)}</th><td class="{(country.Kind == CoverageKind.OfficerThere ? "ok" : "bad")}">{Words(country)}</td><td>{ToCome(country.Network)}</td><td>{country.Interest.Basis}</td></tr>

        """);

    private static string Words(Coverage country) => country.Kind switch
    {
        CoverageKind.OfficerThere => NetworkWords.Count(country.Network.Present.Count, "officer"),
        CoverageKind.OnlyFromElsewhere =>
            $"none; covered from {string.Join(", ", country.FromElsewhere.Select(one => $"{one.HostCountry.Name} by {one.State.EnglishName}"))}",
        _ => "none",
    };

    private static string ToCome(Network network) => network.ToCome.Count == 0
        ? "–"
        : string.Join("; ", network.ToCome.Select(one => $"{one.State.EnglishName}, {NetworkWords.Time(one)} ({NetworkWords.Standing(one, network.Day)})"));
}
