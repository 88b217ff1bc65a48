using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.References;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Secondments;

/// <summary><c>GET /api/liaison/secondments/{reference}</c>: a secondment with all its notices; who the officer is stands in the contact list only.</summary>
internal sealed class ShowSecondment : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/liaison/secondments/{reference}", Get).ShownAs<SecondmentHistory>(Offered).Needs(Permission.ReadLiaison);

    private static async Task<IResult> Get(string reference, HttpContext context, CaseStore<Secondment> secondments, TimeProvider clock, CancellationToken ct)
    {
        if (SecondmentNumber.Parse(reference) is not { } number)
            return NetworkProblems.NoSecondment(reference);
        return await secondments.Find(LiaisonKeys.Of(number), ct) is { } found ? Shown(context, Deployment.EachOf(found), LegalTime.DayOf(clock.GetUtcNow(), found.State)) : NetworkProblems.Unknown(number);
    }

    private static IResult Shown(HttpContext context, IReadOnlyList<Deployment> notices, DateOnly today) => ViewFormats.Wanted(context.Request, Offered) switch
    {
        ViewFormat.Json => View.Of(
            context, JsonSerializer.SerializeToUtf8Bytes(SecondmentHistory.Of(notices), HubJson.Readable), "application/json; charset=utf-8"),
        ViewFormat.Html => SecondmentPage.Write(notices, today),
        _ => ViewFormats.NotOffered(context.Request, Offered),
    };
}
