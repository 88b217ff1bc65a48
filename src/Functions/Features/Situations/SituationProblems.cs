using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Situations;

/// <summary>What every address about one situation asks first: whether there is such a situation, and in which capacities the caller acts.</summary>
internal static class SituationProblems
{
    /// <summary>Goes on with the situation of this number, or says that there is none.</summary>
    public static async Task<IResult> Find(string reference, SituationStore situations, Func<Situation, Task<IResult>> then, CancellationToken ct) =>
        SituationReference.Parse(reference) is { } number && await situations.Find(number, ct) is { } situation ? await then(situation) : Unknown(reference);

    /// <summary>The same for people.</summary>
    public static async Task<IResult> Find(
        string reference, SituationStore situations, PageWriter pages, HttpContext context, Func<Situation, Task<IResult>> then, CancellationToken ct) =>
        SituationReference.Parse(reference) is { } number && await situations.Find(number, ct) is { } situation
            ? await then(situation)
            : await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such situation."), Say($"Check the reference; it looks like {"SIT-2026-0001"}."), "/situations", Say($"All situations"));

    /// <summary>404: there is no such situation.</summary>
    public static IResult Unknown(string reference) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no situation “{Quotation.Cut(reference, 80)}”.", detail: "Check the number in the list, such as SIT-2026-0001.");

    /// <summary>404: there is no such round.</summary>
    public static IResult NoRound(Situation situation, string number) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"{situation.Case} has no round “{Quotation.Cut(number, 20)}”.", detail: "Rounds are numbered from 1; one is asked the morning after its last day.");

    /// <summary>Who calls, in all capacities that count here.</summary>
    public static SituationActor Actor(this Caller caller, DateTimeOffset now)
    {
        var opening = caller.PartiesFor(Permission.OpenSituation);
        return new SituationActor(
            caller.Principal.Id, opening.Contains(Authority.Commission), opening.Any(party => party.State is not null && SituationRules.HoldsPresidency(party, now)),
            caller.PartiesFor(Permission.ProposeSituation));
    }

    /// <summary>For whom the caller answers, of those who are asked; null for nobody.</summary>
    public static Authority? Own(this Caller caller, Situation situation) => caller.PartiesFor(Permission.AnswerSituation).FirstOrDefault(situation.Asked.Contains);

    /// <summary>Decides, commits, and shows the situation as it stands then.</summary>
    public static async Task<IResult> Done(Situation situation, SituationStore situations, Func<Situation, CaseDecision<Situation>> decide, CancellationToken ct) =>
        (await situations.Change(situation.Reference, decide, ct))!.Value is var (decision, stands) && decision is CaseDecision<Situation>.Refused { Why: var why }
            ? Problems.OfCase(why)
            : Results.Json(SituationView.Of(stands, await situations.Rounds(situation.Reference, ct)), HubJson.Readable);
}
