using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Showing;

/// <summary>
/// <c>GET /api/requests/{reference}</c>: a request, and where each state asked stands; as a page for browsers and as JSON for programs.
/// </summary>
internal sealed class ShowRequest : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/requests/{reference}", Get)
        .ShownAs<RequestView>(ViewFormat.Json, ViewFormat.Html)
        .Needs(Permission.ReadRequests);

    private static async Task<IResult> Get(
        string reference, Caller caller, HttpRequest call, ReadRequest requests, TimeProvider clock, CancellationToken ct)
    {
        if (RequestReference.Parse(reference) is not { } number)
            return RequestProblems.NoReference(reference);
        if (await requests.By(caller, number, ct) is not { } found)
            return RequestProblems.Unknown(number);
        call.HttpContext.Response.Headers.Vary = "Accept";
        return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
        {
            ViewFormat.Json => Results.Json(RequestView.Of(found, clock.GetUtcNow()), HubJson.Readable),
            ViewFormat.Html => RequestPage.Write(found, clock.GetUtcNow()),
            _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
        };
    }
}
