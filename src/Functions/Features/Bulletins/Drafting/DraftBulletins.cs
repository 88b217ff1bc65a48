using MimFunctions.Domain.Bulletins;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Bulletins.Drafting;

/// <summary>
/// Draws up the draft of the quarter before, ten days after its end, unless nothing came in it; and tells the Commission when a draft can be issued. A hub that was away makes it
/// good; it never issues anything (BUL-9).
/// </summary>
internal sealed class DraftBulletins(BulletinStore bulletins, SourcesOfBulletin sources, IHolidays holidays, TimeProvider clock)
{
    /// <summary>Looks once a day; each draft is made once.</summary>
    [Function("DraftBulletins")]
    public async Task Run([TimerTrigger("0 40 5 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var all = await bulletins.All(ct);
        if (DrawUpBulletin.Due(now) is { } quarter && all.All(bulletin => bulletin.Quarter != quarter || !bulletin.IsWhole))
        {
            var found = await sources.Of(quarter, DrawUpBulletin.CutOff(quarter), ct);
            var lists = await holidays.Current(ct);
            // Of a quarter without anything the Commission has one drawn up if it wants one.
            if (found.Items.Count + found.QueriesAsked > 0 || all.Any(bulletin => bulletin.Quarter == quarter))
                await bulletins.DrawUp(quarter, before => DrawUpBulletin.Decide(before, quarter, found, lists, now), ct);
        }

        foreach (var bulletin in all.Where(bulletin => KeepBulletin.Look(bulletin, now) is not null))
            await bulletins.Look(bulletin, now, ct);
    }
}
