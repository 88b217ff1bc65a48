using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Replies;

/// <summary><c>POST /api/requests/{reference}/addressees/{state}/proposed-date</c>: the state asks to answer on another day.</summary>
internal sealed class ProposeAnswerDate : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{reference}/addressees/{state}/proposed-date", Run)
        .Takes<Body>("""{ "proposedDate": "2027-01-15", "explanation": "The figures of the year come in January." }""", "proposedDate", "explanation")
        .Produces<RequestView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.AnswerRequest, actingForRouteValue: "state");

    private static Task<IResult> Run(
        string reference, string state, HttpRequest call, Caller caller, ChangeRequest change, CancellationToken ct) =>
        ApiBody.Read<Body>(call, async body => body.ProposedDate is { } date
            ? await change.AsAddressee(reference, state, caller, act => ProposeDate.Decide(act, date, body.Explanation), ct)
            : Problems.NotUnderstood("proposedDate", null, "a day such as 2026-12-22"));

    /// <param name="ProposedDate">The day, in the state's legal time.</param>
    /// <param name="Explanation">Why.</param>
    private sealed record Body(DateOnly? ProposedDate, string? Explanation);
}
