using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Liaison.Networks;
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
