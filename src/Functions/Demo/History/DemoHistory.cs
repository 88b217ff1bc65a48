using MimFunctions.Features.Exchanges;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Meetings;
using MimFunctions.Features.Requests;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Demo.History;

/// <summary>
/// What happened before the demo began: a whole year that has ended, and the year before it, as a hub that worked then would know them (W-24).
/// Written into the store as it stands, since no form can be dropped in the past; a second run changes nothing.
/// </summary>
internal sealed class DemoHistory(IDocumentStore documents)
{
    /// <summary>Writes it.</summary>
    /// <param name="year">The year that has ended.</param>
    /// <param name="ct">Ends the work.</param>
    /// <returns>How many measures and how many reports of liaison officers there are.</returns>
    public async Task<(int Measures, int Reports)> Write(int year, CancellationToken ct)
    {
        var (measures, networks) = (new PastMeasures(year), new PastNetworks(year));
        var (told, reports) = (measures.Communications().ToArray(), networks.Reports().ToArray());
        foreach (var one in told)
            await Write(SubmissionQueries.Key(one.State, one.Digest), one, ct);
        foreach (var one in measures.Requests())
            await Write(RequestStore.Key(one.Reference), one, ct);
        foreach (var one in measures.Exchanges())
            await Write(ViewKeys.Of(one.About), one, ct);
        foreach (var one in networks.Secondments())
            await Write(LiaisonKeys.Of(one.Number), one, ct);
        foreach (var one in networks.Meetings())
            await Write(MeetingKeys.Of(one.Reference), one, ct);
        foreach (var one in reports)
            await Write(LiaisonKeys.Of(one), one, ct);
        return (told.Length, reports.Length);
    }

    private Task<string?> Write<T>(DocumentKey key, T document, CancellationToken ct)
        where T : class => documents.TryWrite(key, document, null, ct);
}
