using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Replies;

/// <summary><c>POST /api/requests/{reference}/addressees/{state}/rating</c>: whether the asker was content (docs/rules.md, "What the service is measured by").</summary>
internal sealed class RateAnswer : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{reference}/addressees/{state}/rating", Run)
        .Takes<Body>("""{ "inTime": true, "effort": true }""", "inTime", "effort")
        .Produces<RequestView>().Refuses(StatusCodes.Status409Conflict)
        .Needs(Permission.ManageOwnRequest);

    private static Task<IResult> Run(
        string reference, string state, HttpRequest call, Caller caller, ChangeRequest change, CancellationToken ct) =>
        ApiBody.Read<Body>(call, async body => body is { InTime: { } inTime, Effort: { } effort }
            ? await change.AsAsker(reference, state, caller, act => Rate.Decide(act, inTime, effort), ct)
            : Problems.NotUnderstood(body.InTime is null ? "inTime" : "effort", null, "true when content, false when not"));

    /// <param name="InTime">Content with the timeliness.</param>
    /// <param name="Effort">Content with the effort.</param>
    private sealed record Body(bool? InTime, bool? Effort);
}
