using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary><c>GET /api/contact-points/overviews</c>: the versions of the overview document (V7), the newest first.</summary>
internal sealed class ListOverviews : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/contact-points/overviews", List).ShownAs<IReadOnlyList<string>>(ViewFormat.Json, ViewFormat.Html).UnlessClassified(SwitchedPart.Overview).Needs(Permission.ReadOverview);

    private static async Task<IResult> List(HttpRequest call, Overviews overviews, CancellationToken ct)
    {
        var all = await overviews.All(ct);
        return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
        {
            ViewFormat.Json => NetworkFrame.Json(all.Select(each => each.Id)),
            ViewFormat.Html => NetworkFrame.Page<OverviewVersionsPage>($"Versions of the overview", (nameof(OverviewVersionsPage.Versions), all)),
            _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
        };
    }
}

/// <summary><c>GET /api/contact-points/overviews/{reference}</c>: a version as page, Word document or JSON, as far as the reader's circle reaches; the same version always gives the same bytes.</summary>
internal sealed class ShowOverview : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html, ViewFormat.Docx];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/contact-points/overviews/{reference}", Get).ShownAs<OverviewContent>(Offered).UnlessClassified(SwitchedPart.Overview).Needs(Permission.ReadOverview);

    private static async Task<IResult> Get(string reference, HttpRequest call, Caller caller, Overviews overviews, Switches switches, CancellationToken ct)
    {
        if (await overviews.Find(reference, ct) is not { Content: { } held } version)
            return Results.Problem(
                statusCode: StatusCodes.Status404NotFound, title: $"There is no overview “{Domain.Text.Quotation.Cut(reference, 80)}”.", detail: "Take a name from the list, such as OV-2026-03-05.");
        // Nobody reads on while the hub is still erasing.
        var all = await switches.IsClassified(SwitchedPart.ContactList, ct) ? held.WithoutContacts() : held;
        // Whoever reads arrangements belongs to the network; all others are delegations.
        var content = all.For(AccessRules.Allows(caller.Principal, Permission.ReadArrangements) ? MapCircle.Network : MapCircle.Delegations);
        return ViewFormats.Wanted(call, Offered) switch
        {
            ViewFormat.Json => NetworkFrame.Json(content),
            ViewFormat.Html => NetworkFrame.Wide<OverviewPage>(OverviewWords.Title(version.On), (nameof(OverviewPage.Content), content)),
            ViewFormat.Docx => NetworkFrame.File(OverviewDocument.Write(version.On, content), ViewFormats.Word, $"{version.Id}.docx"),
            _ => ViewFormats.NotOffered(call, Offered),
        };
    }
}

/// <summary><c>POST /api/contact-points/overviews</c>: the Presidency has the overview of today compiled; again gives the one that is there.</summary>
internal sealed class ProduceOverviewNow : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/overviews", Produce).Produces<OverviewContent>().UnlessClassified(SwitchedPart.Overview).Needs(Permission.RunContactNetwork);

    private static Task<IResult> Produce(string? state, HttpRequest call, Caller caller, AsPresidency presidency, Overviews overviews, Settings settings, CancellationToken ct) =>
        !OwnOrigin.Sent(call, settings.PublicUrl) ? Task.FromResult(PostedBody.Foreign()) : presidency.As(caller, state, async _ =>
        {
            var version = await overviews.Produce(ct);
            return call.HasFormContentType
                ? new SeeOther($"/api/contact-points/overviews/{version.Id}?format=html")
                : Results.Text(JsonSerializer.Serialize(new { version.Id, version.On }, HubJson.Readable), "application/json");
        }, ct);
}
