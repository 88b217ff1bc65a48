using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Handing;

/// <summary><c>GET</c> and <c>POST /requests/{reference}/hand-on</c>: the contact point makes links by which colleagues write to questions, and ends them.</summary>
internal sealed class HandOnInBrowser(AnsweringStates states, HandedStore handed, ColleagueLinks links, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/requests/{reference}/hand-on", ["GET", "HEAD"], ([FromServices] HandOnInBrowser hand, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            hand.Open(reference, context, caller, ct)).Needs(Permission.AnswerRequest);
        app.MapPost("/requests/{reference}/hand-on", ([FromServices] HandOnInBrowser hand, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            hand.Post(reference, context, caller, ct)).Needs(Permission.AnswerRequest);
    }

    private Task<IResult> Open(string reference, HttpContext context, Caller caller, CancellationToken ct) =>
        states.With(reference, context, caller, asked => Show(context, caller, asked, null, [], ct), ct);

    private Task<IResult> Post(string reference, HttpContext context, Caller caller, CancellationToken ct) =>
        states.With(reference, context, caller, asked => Take(context, caller, asked, ct), ct);

    private async Task<IResult> Show(HttpContext context, Caller caller, AnsweringState asked, string? to, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var (stands, now) = (await handed.Find(asked.Request.Reference, asked.State, ct), clock.GetUtcNow());
        return await pages.Show<HandOnPage>(
            context, faults.Count == 0 ? Say($"Have a colleague write to {asked.Request.Reference}") : Say($"Nothing was made"),
            new Dictionary<string, object?>
            {
                [nameof(HandOnPage.Token)] = tokens.For(caller.Principal),
                [nameof(HandOnPage.Request)] = asked.Request.Case,
                [nameof(HandOnPage.Questions)] = asked.Questions,
                [nameof(HandOnPage.To)] = to,
                [nameof(HandOnPage.Links)] = stands.Links.Reverse().Select(link => Row(stands, link, now)).ToArray(),
                [nameof(HandOnPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private HandedRow Row(HandedQuestions stands, ColleagueLink link, DateTimeOffset now) => new(
        link.Number, link.To, link.Question is { } question ? (Sentence)$"question {question}" : $"the whole request",
        stands.IsOpen(link, now) ? links.For(stands.Request, stands.State, link.Number).AbsoluteUri : null, link.Until,
        link.SaidAt is { } said ? LegalTime.DayOf(said, stands.State) : null);

    private async Task<IResult> Take(HttpContext context, Caller caller, AnsweringState asked, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var (to, now) = (PostedForm.Text(posted["to"]), clock.GetUtcNow());
        if (posted.Refused is { } refusal)
            return await Show(context, caller, asked, to, [refusal], ct);
        var (decision, _) = await handed.Change(
            asked.Request.Reference, asked.State,
            stands => Number(posted["end"]) is { } ended
                ? HandQuestion.End(stands, ended, now)
                : HandQuestion.Make(stands, asked.Standing, Question(asked, posted["question"]), to, caller.Principal.Id, now),
            ct);
        return decision is CaseDecision<HandedQuestions>.Refused refused
            ? await Show(context, caller, asked, to, [.. refused.Why.Select(why => FieldFault.Of(why, why.Field))], ct)
            : new SeeOther($"/requests/{asked.Request.Reference}/hand-on");
    }

    private static int? Question(AnsweringState asked, string? posted) =>
        Number(posted) is { } number && asked.Questions.Any(question => question.Number == number) ? number : null;

    private static int? Number(string? posted) => int.TryParse(posted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A link on the page.</summary>
/// <param name="Number">Its number.</param>
/// <param name="To">Who it is for.</param>
/// <param name="About">What they write to.</param>
/// <param name="Url">Its address; null once it no longer works.</param>
/// <param name="Until">Last day on which it works.</param>
/// <param name="Written">When something was written; null while nothing was.</param>
public sealed record HandedRow(int Number, string To, Sentence About, string? Url, DateOnly Until, DateOnly? Written);
