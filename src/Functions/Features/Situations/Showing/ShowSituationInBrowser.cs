using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Situations.Showing;

/// <summary><c>/situations/{reference}</c>: a situation, and what people do with it: want it, put it off, close it, write and sum up lessons.</summary>
internal sealed class ShowSituationInBrowser(SituationStore situations, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/situations/{reference}", ["GET", "HEAD"], ([FromServices] ShowSituationInBrowser show, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(reference, context, situation => show.One(context, caller, situation, [], ct), ct)).Needs(Permission.ReadSituations);
        app.MapPost("/situations/{reference}/acts", ([FromServices] ShowSituationInBrowser show, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(reference, context, situation => show.Act(context, caller, situation, ct), ct)).Needs(Permission.RunSituation);
    }

    private Task<IResult> With(string reference, HttpContext context, Func<Situation, Task<IResult>> then, CancellationToken ct) => SituationProblems.Find(reference, situations, pages, context, then, ct);

    private async Task<IResult> One(HttpContext context, Caller caller, Situation situation, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var actor = caller.Actor(clock.GetUtcNow());
        var rounds = await situations.Rounds(situation.Reference, ct);
        return await pages.Show<SituationPage>(
            context, faults.Count == 0 ? SituationTitle.OfWindow(situation) : SituationTitle.Marked(situation, Say($"Nothing was done")),
            new Dictionary<string, object?>
            {
                [nameof(SituationPage.Situation)] = situation,
                [nameof(SituationPage.Rounds)] = rounds,
                [nameof(SituationPage.Own)] = caller.Own(situation),
                [nameof(SituationPage.Learner)] = Learner(caller, situation),
                [nameof(SituationPage.Runs)] = actor.Runs(situation) && situation.OpenedAt is not null,
                [nameof(SituationPage.MayWithdraw)] = situation.Standing == SituationStanding.Proposed && actor.States.Contains(situation.Opener.Party),
                [nameof(SituationPage.Token)] = tokens.For(caller.Principal),
                [nameof(SituationPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Act(HttpContext context, Caller caller, Situation situation, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await One(context, caller, situation, [refusal], ct);
        var (now, act) = (clock.GetUtcNow(), posted["act"].ToString());
        var actor = caller.Actor(now);
        Func<Situation, CaseDecision<Situation>>? decide = (act, caller.Own(situation), Learner(caller, situation)) switch
        {
            ("sign", { } own, _) => stands => OpenSituation.Sign(stands, own, actor.By, now),
            ("withdraw", _, _) => stands => KeepSituation.Withdraw(stands, actor, now),
            ("extend", _, _) => stands => KeepSituation.Extend(stands, actor, FormDate.TryMachine(posted["until"].ToString()), now),
            ("close", _, _) => stands => KeepSituation.Close(stands, actor, now),
            ("learn", _, { } learner) => stands => KeepSituation.Learn(stands, learner, actor.By, PostedForm.Text(posted["lesson"]), now),
            ("sumUp", _, _) => stands => KeepSituation.SumUp(stands, actor, PostedForm.Text(posted["summary"]), now),
            _ => null,
        };
        if (decide is null)
            return await One(context, caller, situation, [new(null, Say($"“{Quotation.Cut(act, 40)}” is nothing that you can do with this situation."))], ct);
        var (decision, stands) = (await situations.Change(situation.Reference, decide, ct))!.Value;
        return decision is CaseDecision<Situation>.Refused { Why: var why }
            ? await One(context, caller, stands, [.. why.Select(each => FieldFault.Of(each, each.Field))], ct)
            : new SeeOther($"/situations/{situation.Case}");
    }

    /// <summary>For whom the caller writes a lesson; null for nobody.</summary>
    private static Authority? Learner(Caller caller, Situation situation) =>
        caller.PartiesFor(Permission.LearnFromSituation).FirstOrDefault(party => party == Authority.Commission || situation.Asked.Contains(party));
}
