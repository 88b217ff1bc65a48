using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.References;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>Finds reports by their number, which does not tell the semester that they are kept by.</summary>
internal sealed class LiaisonReports(IDocumentStore documents, CaseStore<LiaisonReport> cases)
{
    /// <summary>The report, or null.</summary>
    public async Task<LiaisonReport?> Find(ReportNumber number, CancellationToken ct)
    {
        var query = new DocumentQuery(LiaisonContainers.Reports) { Where = [new Condition("reference", Comparison.Equal, number.ToString())] };
        return (await documents.Query<LiaisonReport>(query, ct).FirstOrDefaultAsync(ct))?.Document;
    }

    /// <summary>Decides and commits (<see cref="CaseStore{T}"/>); null when there is no such report.</summary>
    /// <param name="number">Which report.</param>
    /// <param name="decide">Decides; may be asked several times.</param>
    /// <param name="changed">What the decision makes of the report; null when nothing changes.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<LiaisonReport?> Change<TDecision>(
        ReportNumber number, Func<LiaisonReport, TDecision> decide, Func<TDecision, LiaisonReport?> changed, CancellationToken ct) =>
        await Find(number, ct) is { } report ? (await cases.Change(LiaisonKeys.Of(report), decide, changed, ct))?.Stands : null;
}
