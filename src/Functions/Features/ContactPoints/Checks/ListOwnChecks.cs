using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Checks;

/// <summary><c>GET /api/contact-points/checks</c>: the checks of the own state (V4), for its contact points and its data protection officer, and for nobody else (CT-10).</summary>
internal sealed class ListOwnChecks : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/contact-points/checks", List).ShownAs<IReadOnlyList<CheckLine>>(ViewFormat.Json, ViewFormat.Html).Needs(Permission.ReadOwnChecks);

    private static Task<IResult> List(string? state, HttpRequest call, Caller caller, OwnChecks checks, CancellationToken ct) =>
        caller.For(Permission.ReadOwnChecks, state, async party =>
        {
            var own = (await checks.Of(party.State!, ct)).Select(CheckLine.Of).ToArray();
            return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
            {
                ViewFormat.Json => NetworkFrame.Json(own),
                ViewFormat.Html => NetworkFrame.Page<OwnChecksPage>($"Checks of {party}", (nameof(OwnChecksPage.Checks), own), (nameof(OwnChecksPage.Own), party.Code)),
                _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
            };
        }, ct);

    /// <summary>Goes on with a check of the own state.</summary>
    public static async Task<IResult> Own(string reference, Caller caller, OwnChecks checks, Func<Authority, ExchangeCheck, IResult> then, CancellationToken ct)
    {
        if (CheckNumber.Parse(reference) is not { } number)
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: $"“{Quotation.Cut(reference, 80)}” is no check such as CK-AT-1.", detail: "Check the address.");
        // By the number alone, so that others don't learn whether there is such a check.
        if (await caller.Check(Permission.ReadOwnChecks, Authority.Of(number.State), ct) is { } refused)
            return refused;
        return await checks.Find(number, ct) is { } check
            ? then(Authority.Of(number.State), check)
            : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: $"There is no check {number}.", detail: "Check the number.");
    }
}

/// <summary><c>GET /api/contact-points/checks/{reference}</c>: one check of the own state.</summary>
internal sealed class ShowOwnCheck : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/contact-points/checks/{reference}", One).Produces<CheckLine>().Needs(Permission.ReadOwnChecks);

    private static Task<IResult> One(string reference, Caller caller, OwnChecks checks, CancellationToken ct) =>
        ListOwnChecks.Own(reference, caller, checks, (_, check) => NetworkFrame.Json(CheckLine.Of(check)), ct);
}

/// <summary><c>GET /api/contact-points/checks/{reference}/slip</c>: the slip of what was allowed, to print; it names no person.</summary>
internal sealed class ShowCheckSlip : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/contact-points/checks/{reference}/slip", Slip).ShownAs<string>(ViewFormat.Html).Needs(Permission.ReadOwnChecks);

    private static Task<IResult> Slip(string reference, Caller caller, OwnChecks checks, CancellationToken ct) =>
        ListOwnChecks.Own(reference, caller, checks, (party, check) => check is { IsAllowed: true, Asked: not null }
            ? NetworkFrame.Page<SlipPage>($"Slip {check.Number}", (nameof(SlipPage.Check), CheckLine.Of(check)), (nameof(SlipPage.Own), party.Code))
            : Results.Problem(
                statusCode: StatusCodes.Status409Conflict, title: $"There is no slip for {check.Number}.", detail: "A slip says that something was allowed; this was not, or is no longer kept."), ct);
}
