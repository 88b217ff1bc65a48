using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Bulletins.Showing;

/// <summary><c>GET /api/bulletins</c>: the bulletins, the newest first; drafts for who amends or issues them.</summary>
internal sealed class ListBulletins : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/bulletins", List).Produces<IReadOnlyList<BulletinLineView>>().Needs(Permission.ReadBulletins);

    private static async Task<IResult> List(Caller caller, BulletinStore bulletins, CancellationToken ct) => Results.Json(
        (await bulletins.All(ct)).Where(bulletin => BulletinProblems.MayRead(bulletin, caller)).Select(bulletin => new BulletinLineView(bulletin.Quarter, bulletin.CutOff, bulletin.Issue?.At)), HubJson.Readable);

    /// <param name="Quarter">The quarter.</param>
    /// <param name="CutOff">What came before this instant is in it (UTC).</param>
    /// <param name="IssuedAt">When it was issued (UTC); null for a draft.</param>
    private sealed record BulletinLineView(Quarter Quarter, DateTimeOffset CutOff, DateTimeOffset? IssuedAt);
}

/// <summary><c>GET /api/bulletins/{quarter}</c>: a bulletin as JSON and as Word document.</summary>
internal sealed class ShowBulletin : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Docx];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/bulletins/{quarter}", Get).ShownAs<BulletinView>(Offered).Needs(Permission.ReadBulletins);

    private static Task<IResult> Get(string quarter, HttpContext context, Caller caller, BulletinStore bulletins, CancellationToken ct) =>
        BulletinProblems.Find(quarter, caller, bulletins, bulletin => Task.FromResult(ViewFormats.Wanted(context.Request, Offered) switch
        {
            ViewFormat.Json => Results.Json(BulletinView.Of(bulletin), HubJson.Readable),
            ViewFormat.Docx => View.Of(context, BulletinDocument.Write(bulletin), ViewFormats.Word, $"{bulletin.Id}{(bulletin.Issue is null ? "-draft" : "")}.docx"),
            _ => ViewFormats.NotOffered(context.Request, Offered),
        }), ct);
}
