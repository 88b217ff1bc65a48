using MimFunctions.Domain.Directory;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>Tells the contact points of a party that a report of theirs is held back (ILOB-20).</summary>
internal sealed class TellReportParties(LiaisonReports reports, TimeProvider clock) : ITellsParties
{
    /// <inheritdoc/>
    public async Task<bool> Tell(OwedOrder order, ContactDirectory people, CancellationToken ct)
    {
        if (ReportNumber.Parse(order.Case) is not { } number)
            return false;
        await reports.Change(number, owing => PartyMessage.FanOut(owing, order, people, clock.GetUtcNow()), told => told?.Next, ct);
        return true;
    }
}
