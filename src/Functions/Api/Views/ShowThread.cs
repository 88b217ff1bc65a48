using MimFunctions.Domain.Access;
using MimFunctions.Domain.Views;
using MimFunctions.Notices;
using MimFunctions.SignIn;
using MimFunctions.Store;
using MimFunctions.Views;

namespace MimFunctions.Api.Views;

/// <summary><c>GET /api/views/{reference}</c>: the exchange of views on a measure or request, as a page for browsers and as JSON for programs.</summary>
internal sealed class ShowThread : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/views/{reference}", Get).Produces<ThreadView>().Needs(Permission.TakePartInViews);

    private static async Task<IResult> Get(
        string reference, HttpRequest request, CaseStore<Exchange> exchanges, ViewSubjects subjects, CancellationToken ct)
    {
        if (ViewCase.Parse(reference) is not { } about)
            return ViewProblems.NoCase(reference);
        if (await subjects.Find(about, ct) is not { } subject)
            return ViewProblems.Unknown(about);
        var exchange = await exchanges.Find(ViewKeys.Of(about), ct);
        return request.GetTypedHeaders().Accept.Any(media => media.MediaType == "text/html")
            ? Results.Content(ThreadPage.Write(subject, exchange), "text/html; charset=utf-8")
            : Results.Json(ThreadView.Of(subject, exchange), HubJson.Readable);
    }
}
