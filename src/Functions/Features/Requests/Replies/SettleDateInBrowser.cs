using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Replies;

/// <summary><c>GET</c> and <c>POST /requests/{reference}/date/{state}</c>: the asker accepts the day that a state proposed, or keeps to the date.</summary>
internal sealed class SettleDateInBrowser(RequestStore requests, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/requests/{reference}/date/{state}", ["GET", "HEAD"], ([FromServices] SettleDateInBrowser settle, string reference, string state, HttpContext context, Caller caller, CancellationToken ct) =>
            settle.With(reference, state, context, caller, proposed => settle.Show(context, caller, proposed, []), ct)).Needs(Permission.ManageOwnRequest);
        app.MapPost("/requests/{reference}/date/{state}", ([FromServices] SettleDateInBrowser settle, string reference, string state, HttpContext context, Caller caller, CancellationToken ct) =>
            settle.With(reference, state, context, caller, proposed => settle.Take(context, caller, proposed, ct), ct)).Needs(Permission.ManageOwnRequest);
    }

    private async Task<IResult> With(string reference, string state, HttpContext context, Caller caller, Func<AnsweringState, Task<IResult>> then, CancellationToken ct)
    {
        if (RequestReference.Parse(reference) is not { } number || MemberState.FromCode(state) is not { } asked || await requests.Find(number, ct) is not { } request
            || request.Of(asked) is not { } standing)
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such request to this state."), Say($"Check the reference; it looks like {"REQ-AT-2026-0001"}."), "/api/requests", Say($"All requests"));
        if (await caller.Check(Permission.ManageOwnRequest, number.Asker, ct) is { } refused)
            return refused;
        return standing is { Is.HasEnded: false, Proposal.Is: ProposalState.Open }
            ? await then(new AnsweringState(request, asked))
            : await pages.Refuse(context, StatusCodes.Status409Conflict, Say($"There is nothing to settle"), Say($"{Authority.Of(asked).First()} has no other day open."), $"/api/requests/{number}", Say($"The request"));
    }

    private Task<IResult> Show(HttpContext context, Caller caller, AnsweringState proposed, IReadOnlyList<FieldFault> faults)
    {
        var (request, standing) = (proposed.Request, proposed.Standing);
        return pages.Show<SettleDatePage>(
            context, faults.Count == 0 ? Say($"Another date for {request.Reference}") : Say($"Nothing was settled"),
            new Dictionary<string, object?>
            {
                [nameof(SettleDatePage.Token)] = tokens.For(caller.Principal),
                [nameof(SettleDatePage.Request)] = request.Case,
                [nameof(SettleDatePage.Title)] = request.Question.Title,
                [nameof(SettleDatePage.QuestionLanguage)] = request.Question.Language,
                [nameof(SettleDatePage.Code)] = proposed.State.Code,
                [nameof(SettleDatePage.State)] = Authority.Of(proposed.State),
                [nameof(SettleDatePage.Day)] = standing.Proposal!.Date,
                [nameof(SettleDatePage.IsoDay)] = FormDate.ForMachines(standing.Proposal.Date),
                [nameof(SettleDatePage.Why)] = standing.Proposal.Why,
                [nameof(SettleDatePage.Due)] = standing.Due,
                [nameof(SettleDatePage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, AnsweringState proposed, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, proposed, [refusal]);
        if (posted["act"].ToString() is not ("accept" or "keep") || !DateOnly.TryParseExact(posted["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return await Show(context, caller, proposed, [new FieldFault(null, Say($"What was sent could not be read. Choose again."))]);
        var done = await requests.Change(
            proposed.Request.Reference,
            stands => SettleDate.Decide(new RequestAct(stands, proposed.State, caller.Principal.Id, clock.GetUtcNow()), day, posted["act"] == "accept"), ct);
        return done is ({ } decision, var after) && decision is RequestDecision.Refused { Why: var why }
            ? await Show(context, caller, proposed with { Request = after }, [FieldFault.Of(why, null)])
            : new SeeOther($"/api/requests/{proposed.Request.Reference}");
    }
}
