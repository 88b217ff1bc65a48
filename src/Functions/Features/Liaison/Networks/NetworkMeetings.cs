using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>Reads the meetings of networks.</summary>
internal static class NetworkMeetings
{
    /// <summary>The meetings of a country's network that begin from a moment on, by their beginning.</summary>
    /// <param name="documents">The store.</param>
    /// <param name="host">The country.</param>
    /// <param name="since">The moment (UTC).</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<IReadOnlyList<Meeting>> NetworkMeetingsOf(
        this IDocumentStore documents, Country host, DateTimeOffset since, CancellationToken ct) =>
        [.. (await documents.NetworkMeetingsFrom(since, ct)).Where(meeting => meeting.Plan.Network!.HostCountry == host)];

    /// <summary>The meetings of all networks that begin from a moment on, by their beginning.</summary>
    public static async Task<IReadOnlyList<Meeting>> NetworkMeetingsFrom(this IDocumentStore documents, DateTimeOffset since, CancellationToken ct) => await documents
        .Query<Meeting>(new DocumentQuery(Containers.Of<Meeting>()) { Where = [new Condition("startsAt", Comparison.AtLeast, since)], OrderBy = "startsAt" }, ct)
        .Select(found => found.Document).Where(meeting => meeting.Plan.Network is not null).ToListAsync(ct);
}
