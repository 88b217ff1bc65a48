using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Requests;
using MimFunctions.SignIn;
using MimFunctions.Store;

namespace MimFunctions.Api.Requests;

/// <summary>
/// <c>GET /api/requests/{reference}</c>: a request, and where each state asked stands; as a page for browsers and as JSON for programs.
/// </summary>
internal sealed class ShowRequest : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/requests/{reference}", Get)
        .Produces<RequestView>().Produces(StatusCodes.Status200OK, contentType: "text/html")
        .Needs(Permission.ReadRequests);

    private static async Task<IResult> Get(string reference, HttpRequest call, RequestStore requests, TimeProvider clock, CancellationToken ct)
    {
        if (RequestReference.Parse(reference) is not { } number)
            return RequestProblems.NoReference(reference);
        if (await requests.Find(number, ct) is not { } found)
            return RequestProblems.Unknown(number);
        return call.IsOfBrowser()
            ? Results.Content(RequestPage.Write(found, clock.GetUtcNow()), "text/html; charset=utf-8")
            : Results.Json(RequestView.Of(found, clock.GetUtcNow()), HubJson.Readable);
    }
}
