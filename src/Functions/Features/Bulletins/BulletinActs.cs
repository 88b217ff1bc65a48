using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Bulletins;

/// <summary>What is done with a bulletin by a program.</summary>
internal static class BulletinActs
{
    /// <summary>Decides, commits, and shows the bulletin as it stands then.</summary>
    public static async Task<IResult> Done(Quarter quarter, BulletinStore bulletins, Func<QuarterlyBulletin, CaseDecision<QuarterlyBulletin>> decide, CancellationToken ct) =>
        await bulletins.Change(quarter, decide, ct) switch
        {
            { Decision: CaseDecision<QuarterlyBulletin>.Refused { Why: var why } } => Problems.OfCase(why),
            { Stands: var stands } => Results.Json(BulletinView.Of(stands), HubJson.Readable),
            null => BulletinProblems.Unknown($"{quarter}"),
        };
}
