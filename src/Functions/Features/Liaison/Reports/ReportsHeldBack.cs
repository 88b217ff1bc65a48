using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Store;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>Reports of the own state that are held back until it confirms that they hold no personal data (ILOB-20).</summary>
internal sealed class ReportsHeldBack(IDocumentStore documents) : IWaits
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var parties = AccessRules.PartiesOf(who, Permission.ConfirmReports);
        var current = Semester.Of(LegalTime.DayOf(now, Authority.Commission));
        List<WaitingItem> items = [];
        foreach (var semester in parties.Count == 0 ? [] : new[] { current, current.Previous })
        {
            items.AddRange(await documents.Query<LiaisonReport>(LiaisonKeys.ReportsOn(semester), ct)
                .Select(found => found.Document)
                .Where(report => report.IsHeldBack && parties.Contains(Authority.Of(report.State)))
                .Select(report => new WaitingItem(
                    Say($"Confirmations"), Say($"Report on the network in {report.HostCountry}, {semester.Worded}"), $"/api/liaison/reports/{report.Number}",
                    Say($"{report.Number} is held back until you confirm that it holds no personal data.")))
                .ToListAsync(ct));
        }

        return items;
    }
}
