using MimFunctions.Domain.Access;
using MimFunctions.SignIn;

namespace MimFunctions.Api.Views;

/// <summary>
/// <c>POST /api/meetings</c>: invites to a meeting on measures and requests (MIM-22). With the header <c>Idempotency-Key</c> a repeated call
/// gets the first meeting again.
/// </summary>
internal sealed class ConveneMeeting : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/meetings", Run).Accepts<MeetingBody>("application/json").Produces<MeetingView>(StatusCodes.Status201Created)
        .Needs(Permission.ConveneMeeting);

    private static Task<IResult> Run(HttpRequest call, Caller caller, MeetingCounter counter, CancellationToken ct) =>
        ApiBody.Read<MeetingBody>(call, async body => body.NotUnderstood() ?? body.Missing() ?? await caller.For(
            Permission.ConveneMeeting, body.Convenor,
            convenor => counter.Convene(convenor, caller.Principal.Id, body.Draft(null), call.Headers["Idempotency-Key"], ct), ct));
}
