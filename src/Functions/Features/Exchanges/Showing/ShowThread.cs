using MimFunctions.Domain.Access;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Exchanges.Showing;

/// <summary><c>GET /api/views/{reference}</c>: the exchange of views on a measure or request, as a page for browsers and as JSON for programs.</summary>
internal sealed class ShowThread : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/views/{reference}", Get).ShownAs<ThreadView>(ViewFormat.Json, ViewFormat.Html).Needs(Permission.TakePartInViews);

    private static async Task<IResult> Get(
        string reference, HttpRequest request, CaseStore<Exchange> exchanges, ViewSubjects subjects, CancellationToken ct)
    {
        if (ViewCase.Parse(reference) is not { } about)
            return ViewProblems.NoCase(reference);
        if (await subjects.Find(about, ct) is not { } subject)
            return ViewProblems.Unknown(about);
        var exchange = await exchanges.Find(ViewKeys.Of(about), ct);
        request.HttpContext.Response.Headers.Vary = "Accept";
        return ViewFormats.Wanted(request, ViewFormat.Json, ViewFormat.Html) switch
        {
            ViewFormat.Json => Results.Json(ThreadView.Of(subject, exchange), HubJson.Readable),
            ViewFormat.Html => ThreadPage.Write(subject, exchange),
            _ => ViewFormats.NotOffered(request, ViewFormat.Json, ViewFormat.Html),
        };
    }
}
