using System.Globalization;
using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>
/// <c>GET /api/liaison/deployments?on=2026-03-05</c>, or <c>?from=2025-01-01&amp;to=2026-12-31</c>: the list of deployments for the Steering
/// Board (ILOB-17), by state and host country, with duration and tasks, and what is planned. Without days today.
/// </summary>
internal sealed class ListDeployments : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html, ViewFormat.Docx, ViewFormat.Csv];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/liaison/deployments", Get).ShownAs<DeploymentsView>(Offered).Needs(Permission.ReadLiaison);

    private static async Task<IResult> Get(
        string? on, string? from, string? to, string? asOf, HttpContext context, IDocumentStore documents, TimeProvider clock, CancellationToken ct)
    {
        if ((DayQuery.NotUnderstood(("on", on), ("from", from), ("to", to), ("asOf", asOf)) ?? NoPeriod(on, from, to)) is { } wrong)
            return wrong;
        var (first, last) = (DayQuery.DayOrToday(from ?? on, clock), DayQuery.DayOrToday(to ?? on, clock));
        if (first > last)
            return Results.Problem("The period ends before it begins: “from” is after “to”.", statusCode: StatusCodes.Status400BadRequest);
        var moment = DayQuery.Moment(asOf, clock);
        return Shown(context, Deployments.Between(first, last, moment, await documents.AllSecondments(ct)), moment);
    }

    private static IResult? NoPeriod(string? on, string? from, string? to) => (on, from, to) switch
    {
        (_, null, null) or (null, not null, not null) => null,
        _ => Results.Problem("Give either one day as “on”, or the first and the last as “from” and “to”.", statusCode: StatusCodes.Status400BadRequest),
    };

    private static IResult Shown(HttpContext context, Deployments list, DateTimeOffset asOf) => ViewFormats.Wanted(context.Request, Offered) switch
    {
        ViewFormat.Json => View.Of(
            context, JsonSerializer.SerializeToUtf8Bytes(DeploymentsView.Of(list, asOf), HubJson.Readable), "application/json; charset=utf-8"),
        ViewFormat.Html => DeploymentsPage.Write(list, asOf),
        ViewFormat.Docx => View.Of(context, DeploymentsDocument.Write(list, asOf), ViewFormats.Word, $"{Name(list)}.docx"),
        ViewFormat.Csv => View.Of(context, DeploymentsCsv.Write(list), Csv.MediaType, $"{Name(list)}.csv"),
        _ => ViewFormats.NotOffered(context.Request, Offered),
    };

    private static string Name(Deployments list) =>
        list.First == list.Last ? $"deployments-{list.First:yyyy-MM-dd}" : $"deployments-{list.First:yyyy-MM-dd}-to-{list.Last:yyyy-MM-dd}";
}

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

/// <summary>The list of deployments (ILOB-17).</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day; the same for the list of one day.</param>
/// <param name="AsOf">The moment whose knowledge counts (UTC).</param>
/// <param name="Made">Secondments that last on one of these days, by state and host country.</param>
/// <param name="ToCome">Those that had not begun by the last day: planned, or made for a later day.</param>
internal sealed record DeploymentsView(
    DateOnly First, DateOnly Last, DateTimeOffset AsOf, IReadOnlyList<DeploymentView> Made, IReadOnlyList<DeploymentView> ToCome)
{
    /// <summary>The list.</summary>
    public static DeploymentsView Of(Deployments list, DateTimeOffset asOf) =>
        new(list.First, list.Last, asOf, DeploymentView.Of(list.Made, list.Last), DeploymentView.Of(list.ToCome, list.Last));
}
