using System.Globalization;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Features.Liaison.Secondments;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>The list of deployments for spreadsheets.</summary>
internal static class DeploymentsCsv
{
    private static readonly string[] Titles =
    [
        "secondment", "state", "hostCountry", "hostCountryName", "city", "hostKind", "from", "until", "days", "intention", "duties", "regionCovered", "onBehalfOf", "standing",
    ];

    /// <summary>The file: deployments, then those planned or to begin later.</summary>
    public static byte[] Write(Deployments list) => Csv.Write(list.Made.Concat(list.ToCome).Select(one => Row(one, list.Last)).Prepend(Titles));

    private static string?[] Row(Deployment one, DateOnly day) =>
    [
        one.Number.ToString(), one.State.Code, one.HostCountry.Code, one.HostCountry.Name, one.City, SecondmentWords.Host(one.HostKind), Iso(one.From),
        one.Until is { } last ? Iso(last) : null, one.Days?.ToString(CultureInfo.InvariantCulture), NetworkWords.Of(one.Intention).ToString(), one.Duties, one.RegionCovered,
        string.Join(' ', one.OnBehalfOf.Select(state => state.Code)), NetworkWords.Standing(one, day).ToString(),
    ];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
