using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.DeploymentList;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>
/// <c>GET /api/liaison/officers?country=MA</c>: the contact list of the officers present today (ILOB-19), with the page
/// <c>/liaison</c> the only place where the hub shows who they are (ILOB-20). Every reading goes into the audit trail.
/// </summary>
internal sealed class ListOfficers : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/liaison/officers", Get).ShownAs<IReadOnlyList<OfficerLine>>(Offered).Needs(Permission.ReadOfficers);

    private static async Task<IResult> Get(
        string? country, HttpContext context, IDocumentStore documents, TimeProvider clock, CancellationToken ct)
    {
        if (country is not null && Country.Find(country) is null)
            return CountryInAddress.Unknown(country);
        var (host, today) = (Country.Find(country), DayQuery.DayOrToday(null, clock));
        var officers = OfficerLine.On(await documents.AllSecondments(ct), clock.GetUtcNow(), today, host);
        return ViewFormats.Wanted(context.Request, Offered) switch
        {
            ViewFormat.Json => View.Of(context, JsonSerializer.SerializeToUtf8Bytes(officers, HubJson.Readable), "application/json; charset=utf-8"),
            ViewFormat.Html => OfficersPage.Write(officers, today, host),
            _ => ViewFormats.NotOffered(context.Request, Offered),
        };
    }
}
