using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Situations.Answering;

/// <summary><c>GET</c> and <c>POST /situations/{reference}/answer</c>: the contact point of a state answers a round, the last one unless <c>?round=</c> names another, or corrects its answer.</summary>
internal sealed class AnswerRoundInBrowser(SituationStore situations, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/situations/{reference}/answer", ["GET", "HEAD"], ([FromServices] AnswerRoundInBrowser answer, string reference, string? round, HttpContext context, Caller caller, CancellationToken ct) =>
            answer.With(reference, round, context, caller, giver => answer.Show(context, caller, giver, Said(giver), []), ct)).Needs(Permission.AnswerSituation);
        app.MapPost("/situations/{reference}/answer", ([FromServices] AnswerRoundInBrowser answer, string reference, string? round, HttpContext context, Caller caller, CancellationToken ct) =>
            answer.With(reference, round, context, caller, giver => answer.Take(context, caller, giver, ct), ct)).Needs(Permission.AnswerSituation);
    }

    private Task<IResult> With(string reference, string? round, HttpContext context, Caller caller, Func<Giver, Task<IResult>> then, CancellationToken ct) =>
        SituationProblems.Find(reference, situations, pages, context, async situation =>
        {
            var rounds = await situations.Rounds(situation.Reference, ct);
            var asked = round is null ? rounds is [.., var newest] ? newest : null : rounds.FirstOrDefault(each => each.Number == GiveRoundAnswer.Number(round));
            return caller.Own(situation) is not { } own
                ? await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"Your state was not asked in {situation.Case}."), Say($"Only who was asked can answer."), $"/situations/{situation.Case}", Say($"The situation"))
                : asked is null ? await pages.Refuse(
                    context, StatusCodes.Status404NotFound, Say($"There is no such round."), Say($"The questions of a round are put on the morning after its last day."), $"/situations/{situation.Case}", Say($"The situation"))
                : await then(new Giver(situation, asked, own));
        }, ct);

    private Task<IResult> Show(HttpContext context, Caller caller, Giver giver, IReadOnlyDictionary<string, string> said, FieldFault[] faults) => pages.Show<AnswerRoundPage>(
        context, SituationTitle.Marked(giver.Situation, faults.Length == 0 ? Say($"Answer round {giver.Round.Number} of {giver.Situation.Case}") : Say($"Nothing was sent")),
        new Dictionary<string, object?>
        {
            [nameof(AnswerRoundPage.Token)] = tokens.For(caller.Principal),
            [nameof(AnswerRoundPage.Situation)] = giver.Situation,
            [nameof(AnswerRoundPage.Round)] = giver.Round,
            [nameof(AnswerRoundPage.From)] = giver.From,
            [nameof(AnswerRoundPage.Values)] = said,
            [nameof(AnswerRoundPage.Faults)] = faults,
        },
        faults.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private async Task<IResult> Take(HttpContext context, Caller caller, Giver giver, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var said = posted.WasRead ? posted.Said : Said(giver);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, giver, said, [refusal]);
        FieldFault[] unread = [.. giver.Situation.Text.Questions.Index().Where(each => each.Item.IsFigure && IsUnread(said, each.Index + 1)).Select(each => new FieldFault(
            AnswerRound.Field(each.Index + 1), Say($"The figure of question {each.Index + 1} is no whole number, or it is given although the box “no figure” is ticked. Write it in digits, such as {"1250"}.")))];
        if (unread.Length > 0)
            return await Show(context, caller, giver, said, unread);
        var input = new RoundInput(
            giver.From, caller.Principal.Id, said.ContainsKey("nil"), [.. giver.Situation.Text.Questions.Index().SelectMany(each => Value(said, each.Index + 1, each.Item))], said.GetValueOrDefault("reason"));
        return await situations.ChangeRound(giver.Situation.Reference, giver.Round.Number, stands => AnswerRound.Decide(giver.Situation, stands, input, clock.GetUtcNow()), ct)
            is { Decision: CaseDecision<SituationRound>.Refused { Why: var why } }
            ? await Show(context, caller, giver, said, [.. why.Select(each => FieldFault.Of(each, each.Field is "values" ? AnswerRound.Field(1) : each.Field))])
            : new SeeOther($"/situations/{giver.Situation.Case}/picture?round={giver.Round.Number.ToString(CultureInfo.InvariantCulture)}");
    }

    private static bool IsUnread(Dictionary<string, string> said, int number) => said.GetValueOrDefault(AnswerRound.Field(number)) is { Length: > 0 } written && (Read(written) is null || said.ContainsKey(None(number)));

    /// <summary>A whole number as people write it: 1250, or 1 250.</summary>
    private static long? Read(string written) =>
        long.TryParse(string.Concat(written.Where(letter => !char.IsWhiteSpace(letter))), NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : null;

    private static IEnumerable<RoundValue> Value(Dictionary<string, string> said, int number, SituationQuestion question)
    {
        var written = said.GetValueOrDefault(AnswerRound.Field(number), "");
        if (!question.IsFigure)
            return written.Length > 0 ? [new RoundValue(number, null, written)] : [];
        var note = said.GetValueOrDefault(Note(number));
        return written.Length > 0 ? [new RoundValue(number, Read(written), note)] : said.ContainsKey(None(number)) ? [new RoundValue(number, null, note)] : [];
    }

    /// <summary>What was said before, to be corrected.</summary>
    private static Dictionary<string, string> Said(Giver giver)
    {
        var said = new Dictionary<string, string>();
        if (giver.Round.AnswerOf(giver.From) is not { } last)
            return said;
        if (last.IsNil)
            said["nil"] = "yes";
        foreach (var value in last.Values)
        {
            var isFigure = giver.Situation.Text.Questions[value.Question - 1].IsFigure;
            said[isFigure ? Note(value.Question) : AnswerRound.Field(value.Question)] = value.Text ?? "";
            if (isFigure)
                said[value.Figure is null ? None(value.Question) : AnswerRound.Field(value.Question)] = value.Figure?.ToString(CultureInfo.InvariantCulture) ?? "yes";
        }

        return said;
    }

    /// <summary>Name of the field that says that there is no figure.</summary>
    public static string None(int question) => $"none{question.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Name of the field for what is to be known of a figure.</summary>
    public static string Note(int question) => $"note{question.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Who answers which round.</summary>
    private sealed record Giver(Situation Situation, SituationRound Round, Authority From);
}
