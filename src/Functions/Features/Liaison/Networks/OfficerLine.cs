using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>An entry of the contact list of officers (ILOB-19): for officers, coordinators and the Commission only (ILOB-20).</summary>
/// <param name="Secondment">Number of the secondment.</param>
/// <param name="State">Code of the state that seconds.</param>
/// <param name="HostCountry">ISO 3166-1 alpha-2 code.</param>
/// <param name="City">Where the officer works.</param>
/// <param name="RegionCovered">Region or countries covered besides, as written.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Telephone">Telephone.</param>
public sealed record OfficerLine(
    string Secondment, string State, string HostCountry, string? City, string? RegionCovered, string? Name, string? Email, string? Telephone)
{
    /// <summary>The officers present on a day, by host country and state; of one country or of all.</summary>
    /// <param name="secondments">Secondments.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    /// <param name="day">The day.</param>
    /// <param name="host">The country; null for all.</param>
    public static IReadOnlyList<OfficerLine> On(IEnumerable<Secondment> secondments, DateTimeOffset asOf, DateOnly day, Country? host) =>
    [
        .. secondments.Select(each => each.AsOf(asOf)).OfType<Secondment>().Where(each => each.Now.IsPresent(day) && (host is null || each.Now.HostCountry == host))
            .OrderBy(each => each.Now.HostCountry.Name, StringComparer.Ordinal).ThenBy(each => each.State.EnglishName, StringComparer.Ordinal)
            .ThenBy(each => each.Number.ToString(), StringComparer.Ordinal).Select(Of),
    ];

    private static OfficerLine Of(Secondment one) => new(
        one.Number.ToString(), one.State.Code, one.Now.HostCountry.Code, one.Now.City, one.Now.RegionCovered,
        one.Now.Officer.Name, one.Now.Officer.Email, one.Now.Officer.Telephone);
}
