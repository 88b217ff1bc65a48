using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.SignIn;
using MimFunctions.Store;

namespace MimFunctions.Api.Requests;

/// <summary>
/// <c>GET /api/requests?asker=AT&amp;addressee=DE&amp;measure=MIM-DE-2026-0001&amp;progress=open</c>: requests, the newest first.
/// </summary>
internal sealed class ListRequests : IApiEndpoint
{
    private const int MostShown = 200;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/requests", List).Produces<IReadOnlyList<RequestView>>().Needs(Permission.ReadRequests);

    private static async Task<IResult> List(
        IDocumentStore documents, TimeProvider clock, string? asker, string? addressee, string? measure, RequestProgress? progress, CancellationToken ct)
    {
        if (asker is not null && Authority.FromCode(asker) is null)
            return RequestProblems.NotUnderstood("asker", asker, "the code of a Member State (EL for Greece), or COM");
        if (addressee is not null && MemberState.FromCode(addressee) is null)
            return RequestProblems.NotUnderstood("addressee", addressee, "the code of a Member State (EL for Greece)");
        var (state, now) = (MemberState.FromCode(addressee), clock.GetUtcNow());
        var found = await documents.Query<InformationRequest>(Query(asker, measure, progress), ct)
            .Where(request => state is null || request.Document.Addressees.Any(a => a.State == state))
            .Take(MostShown).Select(request => RequestView.Of(request.Document, now)).ToListAsync(ct);
        return Results.Json(found, HubJson.Readable);
    }

    private static DocumentQuery Query(string? asker, string? measure, RequestProgress? progress) =>
        new(Containers.Requests, asker is null ? null : Authority.FromCode(asker)!.Code)
        {
            Where =
            [
                .. measure is null ? [] : new[] { new Condition("measure", Comparison.Equal, measure.ToUpperInvariant()) },
                .. progress is null ? [] : new[] { new Condition("progress", Comparison.Equal, progress) },
            ],
            OrderBy = "askedAt",
            Descending = true,
        };
}
