using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Requests.Handing;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>Shows the page on which a state answers.</summary>
internal sealed class GiveAnswerForm(PageWriter pages, FormToken tokens, HandedStore handed, TimeProvider clock)
{
    private const int Soon = 7;

    /// <summary>The page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="who">Who is signed in.</param>
    /// <param name="asked">The request and the state that answers.</param>
    /// <param name="said">What was filled in.</param>
    /// <param name="faults">What is wrong with it.</param>
    /// <param name="ct">Ends the look-ups.</param>
    public async Task<IResult> Show(
        HttpContext context, Principal who, AnsweringState asked, IReadOnlyDictionary<string, string> said, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var (request, standing, now) = (asked.Request, asked.Standing, clock.GetUtcNow());
        var left = standing.Due.DayNumber - LegalTime.DayOf(now, asked.State).DayNumber;
        return await pages.Show<GiveAnswerPage>(
            context, faults.Count == 0 ? Say($"Answer {request.Reference}") : Say($"Nothing was sent"),
            new Dictionary<string, object?>
            {
                [nameof(GiveAnswerPage.Token)] = tokens.For(who),
                [nameof(GiveAnswerPage.Request)] = request.Case,
                [nameof(GiveAnswerPage.Asker)] = request.Asker,
                [nameof(GiveAnswerPage.Title)] = request.Question.Title,
                [nameof(GiveAnswerPage.QuestionLanguage)] = request.Question.Language,
                [nameof(GiveAnswerPage.Questions)] = asked.Questions,
                [nameof(GiveAnswerPage.Duty)] = RequestWords.Duty(request, standing.Addressee),
                [nameof(GiveAnswerPage.Standing)] = StandingWords.Worded(standing),
                [nameof(GiveAnswerPage.HasEnded)] = standing.Is.HasEnded,
                [nameof(GiveAnswerPage.Beside)] = KnownReplies.BesideAnswer.Select(reply => reply.Show(request.Asker, standing.Due)).ToArray(),
                [nameof(GiveAnswerPage.Days)] = standing.IsOverdue(now) ? (Sentence)$"due on {standing.Due}, overdue" : $"due on {standing.Due}",
                [nameof(GiveAnswerPage.Colour)] = standing.Is.HasEnded ? "ok" : left switch { < 0 => "bad", <= Soon => "warn", _ => "ok" },
                [nameof(GiveAnswerPage.Written)] = Written(await handed.Find(request.Reference, asked.State, ct)),
                [nameof(GiveAnswerPage.Values)] = said,
                [nameof(GiveAnswerPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>What colleagues wrote, by question; what is about all of them stands at the first.</summary>
    private static ILookup<int, ColleagueText> Written(HandedQuestions handed) => handed.Links.Where(link => link.Text is not null)
        .ToLookup(link => link.Question ?? 1, link => new ColleagueText(link.Number, link.To, LegalTime.DayOf(link.SaidAt!.Value, handed.State), link.Text!));
}

/// <summary>What a colleague wrote.</summary>
/// <param name="Number">Number of their link.</param>
/// <param name="By">The authority or unit.</param>
/// <param name="On">When.</param>
/// <param name="Text">What.</param>
public sealed record ColleagueText(int Number, string By, DateOnly On, string Text);
