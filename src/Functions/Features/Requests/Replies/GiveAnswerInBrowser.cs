using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>
/// <c>GET</c> and <c>POST /requests/{reference}/answer</c>: the contact point of a state that was asked answers question by question, or asks for another
/// date; decided as every reply.
/// </summary>
internal sealed class GiveAnswerInBrowser(RequestStore requests, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    private const int MostFields = 256, Soon = 7;

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/requests/{reference}/answer", ["GET", "HEAD"], ([FromServices] GiveAnswerInBrowser answer, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            answer.With(reference, context, caller, asked => answer.Show(context, caller, asked, new Dictionary<string, string>(), []), ct)).Needs(Permission.AnswerRequest);
        app.MapPost("/requests/{reference}/answer", ([FromServices] GiveAnswerInBrowser answer, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            answer.With(reference, context, caller, asked => answer.Take(context, caller, asked, ct), ct)).Needs(Permission.AnswerRequest);
    }

    private async Task<IResult> With(string reference, HttpContext context, Caller caller, Func<AskedState, Task<IResult>> then, CancellationToken ct)
    {
        if (RequestReference.Parse(reference) is not { } number || await requests.Find(number, ct) is not { } request)
            return await pages.Refuse(context, StatusCodes.Status404NotFound, "There is no such request.", "Check the reference; it looks like REQ-AT-2026-0001.", "/api/requests", "All requests");
        var own = caller.PartiesFor(Permission.AnswerRequest).Select(party => party.State).OfType<MemberState>();
        if (own.FirstOrDefault(state => request.Of(state) is not null) is not { } asked)
            return await pages.Refuse(context, StatusCodes.Status404NotFound, $"{number} was not put to your state.", "Only a state that was asked can answer.", $"/api/requests/{number}", "The request");
        return await caller.Check(Permission.AnswerRequest, Authority.Of(asked), ct) ?? await then(new AskedState(request, asked));
    }

    private Task<IResult> Show(HttpContext context, Caller caller, AskedState asked, IReadOnlyDictionary<string, string> said, IReadOnlyList<FieldFault> faults)
    {
        var (request, standing) = (asked.Request, asked.Standing);
        var left = standing.Due.DayNumber - LegalTime.DayOf(clock.GetUtcNow(), asked.State).DayNumber;
        return pages.Show<GiveAnswerPage>(
            context, faults.Count == 0 ? $"Answer {request.Reference}" : "Nothing was sent",
            new Dictionary<string, object?>
            {
                [nameof(GiveAnswerPage.Token)] = tokens.For(caller.Principal),
                [nameof(GiveAnswerPage.Request)] = request.Case,
                [nameof(GiveAnswerPage.Asker)] = request.Asker.Name,
                [nameof(GiveAnswerPage.Title)] = request.Question.Title,
                [nameof(GiveAnswerPage.QuestionLanguage)] = request.Question.Language,
                [nameof(GiveAnswerPage.Questions)] = NumberedQuestions.Of(request.Question.Text),
                [nameof(GiveAnswerPage.Duty)] = RequestWords.Duty(request, standing.Addressee),
                [nameof(GiveAnswerPage.Standing)] = StandingWords.Of(standing),
                [nameof(GiveAnswerPage.HasEnded)] = standing.Is.HasEnded,
                [nameof(GiveAnswerPage.Due)] = FormDate.ForPeople(standing.Due),
                [nameof(GiveAnswerPage.Days)] = $"due on {FormDate.ForPeople(standing.Due)}{(standing.IsOverdue(clock.GetUtcNow()) ? ", overdue" : "")}",
                [nameof(GiveAnswerPage.Colour)] = standing.Is.HasEnded ? "ok" : left switch { < 0 => "bad", <= Soon => "warn", _ => "ok" },
                [nameof(GiveAnswerPage.Values)] = said,
                [nameof(GiveAnswerPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, AskedState asked, CancellationToken ct)
    {
        if (await PostedForm.Read(context.Request, ct, MostFields) is not { } posted)
            return await Show(context, caller, asked, new Dictionary<string, string>(), [new(null, "What was sent could not be read. Fill in the form again.")]);
        var said = posted.Keys.Where(key => key != FormToken.Field).ToDictionary(key => key, key => PostedForm.Text(posted[key]) ?? "");
        if (!tokens.IsOf(caller.Principal, context.Request, posted[FormToken.Field]))
            return await Show(context, caller, asked, said, [new(null, "This page was open for too long, or was not made for you. Send it again.")]);
        return said.GetValueOrDefault("act") == "date"
            ? await Propose(context, caller, asked, said, ct)
            : await Answer(context, caller, asked, said, ct);
    }

    private async Task<IResult> Propose(HttpContext context, Caller caller, AskedState asked, IReadOnlyDictionary<string, string> said, CancellationToken ct)
    {
        if (!DateOnly.TryParseExact(said.GetValueOrDefault("proposedDate"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return await Show(context, caller, asked, said, [new("proposedDate", "There is no day. Choose the day on which you can answer.")]);
        return await Decide(context, caller, asked, said, act => ProposeDate.Decide(act, day, said.GetValueOrDefault("explanation")), ct);
    }

    private async Task<IResult> Answer(HttpContext context, Caller caller, AskedState asked, IReadOnlyDictionary<string, string> said, CancellationToken ct)
    {
        var replies = NumberedQuestions.Of(asked.Request.Question.Text).Select(question => new QuestionReply(
            question.Number, said.GetValueOrDefault($"answer{question.Number}") ?? "",
            said.GetValueOrDefault($"readers{question.Number}") == "askerOnly" ? Visibility.AskerOnly : Visibility.Everyone)).ToArray();
        var answers = NumberedQuestions.Answers(replies, said.GetValueOrDefault("language") is { Length: > 0 } language ? language : null);
        return answers.Count == 0
            ? await Show(context, caller, asked, said, [new("answer1", "There is no answer. Write one to at least one question.")])
            : await Decide(context, caller, asked, said, act => All(act, answers), ct);
    }

    /// <summary>All answers or none: what is for everyone and what is for the asker only are given in one step.</summary>
    private static RequestDecision All(RequestAct act, IEnumerable<Answer> answers)
    {
        RequestDecision sum = new RequestDecision.Unchanged();
        foreach (var answer in answers)
        {
            switch (GiveAnswer.Decide(act, answer))
            {
                case RequestDecision.Refused refused:
                    return refused;
                case RequestDecision.Changed changed:
                    (sum, act) = (changed, act with { Request = changed.Request });
                    break;
            }
        }

        return sum;
    }

    private async Task<IResult> Decide(
        HttpContext context, Caller caller, AskedState asked, IReadOnlyDictionary<string, string> said, Func<RequestAct, RequestDecision> decide, CancellationToken ct)
    {
        var done = await requests.Change(asked.Request.Reference, stands => decide(new RequestAct(stands, asked.State, caller.Principal.Id, clock.GetUtcNow())), ct);
        return done is ({ } decision, var after) && decision is RequestDecision.Refused { Why: var why }
            ? await Show(context, caller, asked with { Request = after }, said, [FieldFault.Of(why, why.Field == "answer" ? "answer1" : why.Field)])
            : new SeeOther($"/api/requests/{asked.Request.Reference}");
    }

    /// <summary>A request and the state that was asked and now acts.</summary>
    private sealed record AskedState(InformationRequest Request, MemberState State)
    {
        public Standing Standing => Request.Of(State)!;
    }
}
