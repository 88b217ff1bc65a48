using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Requests;
using MimFunctions.SignIn;
using MimFunctions.Store;

namespace MimFunctions.Api.Requests;

/// <summary><c>GET /api/requests/{reference}</c>: a request, and where each state asked stands.</summary>
internal sealed class ShowRequest : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/requests/{reference}", Get).Produces<RequestView>().Needs(Permission.ReadRequests);

    private static async Task<IResult> Get(string reference, RequestStore requests, TimeProvider clock, CancellationToken ct)
    {
        if (RequestReference.Parse(reference) is not { } number)
            return RequestProblems.NoReference(reference);
        return await requests.Find(number, ct) is { } found
            ? Results.Json(RequestView.Of(found, clock.GetUtcNow()), HubJson.Readable)
            : RequestProblems.Unknown(number);
    }
}
