using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Bilaterals;

/// <summary><c>POST /api/contact-points/bilaterals/{reference}/confirmation</c>: the state that was asked confirms an arrangement; it can leave out more than the paper does, and allow nothing that it forbids (CP-17).</summary>
internal sealed class ConfirmBilateral : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/bilaterals/{reference}/confirmation", Run)
        .Produces<BilateralView>().Refuses(StatusCodes.Status409Conflict).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.CheckExchange);

    private static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ChangeBilateral change, CancellationToken ct) =>
        change.Act(reference, call, caller, (arrangement, own, now) => AgreeBilaterally.Confirm(arrangement, own, now), ct);
}

/// <summary><c>POST /api/contact-points/bilaterals/{reference}/ending</c>: one of the two ends an arrangement.</summary>
internal sealed class EndBilateral : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/bilaterals/{reference}/ending", Run)
        .Produces<BilateralView>().Refuses(StatusCodes.Status409Conflict).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.CheckExchange);

    private static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ChangeBilateral change, CancellationToken ct) =>
        change.Act(reference, call, caller, (arrangement, _, now) => AgreeBilaterally.End(arrangement, now), ct);
}

/// <summary><c>POST /api/contact-points/bilaterals/{reference}/opening</c>: one of the two lets the network read an arrangement; it can once both do.</summary>
internal sealed class OpenBilateral : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/bilaterals/{reference}/opening", Run)
        .Produces<BilateralView>().Refuses(StatusCodes.Status409Conflict).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.CheckExchange);

    private static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ChangeBilateral change, CancellationToken ct) =>
        change.Act(reference, call, caller, (arrangement, own, _) => AgreeBilaterally.Open(arrangement, own), ct);
}
