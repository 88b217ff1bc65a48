using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Replies;

/// <summary><c>POST /api/requests/{reference}/addressees/{state}/agreed-date</c>: the asker accepts the proposed day, or keeps to the date as it is.</summary>
internal sealed class SettleAnswerDate : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{reference}/addressees/{state}/agreed-date", Run)
        .Takes<Body>("""{ "date": "2027-01-15", "accept": true }""", "date", "accept")
        .Produces<RequestView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ManageOwnRequest);

    private static Task<IResult> Run(
        string reference, string state, HttpRequest call, Caller caller, ChangeRequest change, CancellationToken ct) =>
        ApiBody.Read<Body>(call, async body => body is { Date: { } date, Accept: { } accept }
            ? await change.AsAsker(reference, state, caller, act => SettleDate.Decide(act, date, accept), ct)
            : Problems.NotUnderstood(body.Date is null ? "date" : "accept", null, "the day that was proposed, and true or false"));

    /// <param name="Date">The day that was proposed.</param>
    /// <param name="Accept">Whether it is accepted.</param>
    private sealed record Body(DateOnly? Date, bool? Accept);
}
