using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>What someone wants to ask, before it is checked.</summary>
/// <param name="Asker">For whom the question is put: a Member State or the Commission (MIM-9).</param>
/// <param name="By">Who puts it, as <see cref="RequestEvent.By"/>.</param>
/// <param name="About">What it is about.</param>
/// <param name="Question">The question.</param>
/// <param name="Addressees">States to ask; empty for the state that communicated the measure.</param>
public sealed record AskInput(
    Authority Asker, string By, RequestSubject About, Question Question, IReadOnlyList<MemberState> Addressees);

/// <summary>What the decision needs to know besides; the frame looks it up before.</summary>
/// <param name="OpenToRequests">Whether the measure is open to requests (MIM-11); null when the hub knows no such communication.</param>
/// <param name="Holidays">Public holidays.</param>
/// <param name="Now">Now (UTC): the moment of asking.</param>
public sealed record AskContext(bool? OpenToRequests, HolidayLists Holidays, DateTimeOffset Now)
{
    /// <summary>Day on which the measure is, or was, made public (field 7a); null when it has been for long.</summary>
    public DateOnly? PublicOn { get; init; }
}

/// <summary>Puts a question to one or more states at once (MIM-13).</summary>
public static class Ask
{
    /// <summary>Everything that stands against it; empty when it can be asked.</summary>
    public static IReadOnlyList<Refusal> Check(AskInput input, AskContext context) =>
    [
        .. Question(input.Question),
        .. Subject(input.About, context.OpenToRequests),
        .. Addressees(input),
    ];

    /// <summary>
    /// The request, one message owed for each state asked, each with its own due date (MIM-10; for the time being one month from the same moment, in its own
    /// legal time and with its own holidays; found anew when the month begins, <see cref="CountMonth"/>).
    /// </summary>
    /// <param name="number">The number claimed for it.</param>
    /// <param name="input">What is asked.</param>
    /// <param name="context">What else is known.</param>
    /// <exception cref="ArgumentException">Something stands against it (<see cref="Check"/>), or the number is another's.</exception>
    public static InformationRequest Decide(RequestReference number, AskInput input, AskContext context)
    {
        if (Check(input, context) is [var first, ..])
            throw new ArgumentException(first.Message.ToString(), nameof(input));
        if (number.Asker != input.Asker)
            throw new ArgumentException("The number names another asker.", nameof(number));
        var asked = Whom(input, context);
        return new InformationRequest(
            number, input.About, input.Question, context.Now, input.By,
            asked, [],
            Outbox.Owing(context.Now, [.. asked.Select(each => new RequestStep(RequestLetter.Request, each.State).To(number, Authority.Of(each.State)))]));
    }

    /// <summary>The states that would be asked, each with its duty and due date, whether or not something stands against it.</summary>
    public static IReadOnlyList<AskedState> Whom(AskInput input, AskContext context) =>
        [.. Asked(input).Select(state => Addressee(state, input, context))];

    private static AskedState Addressee(MemberState state, AskInput input, AskContext context) => new(
        state,
        Obligation.Of(state, input.About, input.Asker, context.Now, context.PublicOn) == Obligation.Ground.Measure ? Duty.Obliged : Duty.Voluntary,
        LegalPeriod.OneMonth(context.Now, Authority.Of(state), context.Holidays, MonthStart.Asked));

    /// <summary>The states asked, each once, in the order of the Union; none named means the one that communicated the measure.</summary>
    private static MemberState[] Asked(AskInput input) =>
    [
        .. MemberState.All.Where(state => input.Addressees.Count > 0
            ? input.Addressees.Contains(state)
            : input.About is RequestSubject.Measure measure && measure.Reference.State == state),
    ];

    private static IEnumerable<Refusal> Question(Question question)
    {
        if (string.IsNullOrWhiteSpace(question.Title))
            yield return new Refusal(RequestRules.TitleMissing, "title", $"The request has no title.", $"Say in one line what it is about.");
        if (question.Title?.Length > Requests.Question.LongestTitle)
            yield return new Refusal(RequestRules.TitleTooLong, "title",
                $"The title has {question.Title.Length} characters; at most {Requests.Question.LongestTitle} fit in a subject line.", $"Shorten it; the question has room.");
        if (string.IsNullOrWhiteSpace(question.Text))
            yield return new Refusal(RequestRules.QuestionMissing, "question", $"The request has no question.", $"Write what you would like to know.");
        if (question.Text?.Length > Requests.Question.LongestText)
            yield return new Refusal(RequestRules.QuestionTooLong, "question",
                $"The question has {question.Text.Length} characters; at most {Requests.Question.LongestText} can be kept.", $"Shorten it, or put two requests.");
        if (Classification.MarksText(question.Title))
            yield return Classification.TypedIn(RequestRules.QuestionClassified, "title");
        if (Classification.MarksText(question.Text))
            yield return Classification.TypedIn(RequestRules.QuestionClassified, "question");
        if (question.Language is not null && question.LanguageName is null)
            yield return new Refusal(RequestRules.LanguageUnknown, "language",
                $"“{question.Language}” is not a language of the Union.", $"Give the two-letter code of one of the 24, such as en, or leave it out.");
    }

    private static IEnumerable<Refusal> Subject(RequestSubject about, bool? openToRequests)
    {
        if (about is not RequestSubject.Measure { Reference: var measure })
            yield break;
        if (openToRequests is null)
            yield return new Refusal(RequestRules.MeasureUnknown, "measure",
                $"There is no communication {measure}.", $"Check the reference; it stands in the mail that told of the measure.");
        if (openToRequests is false)
            yield return new Refusal(RequestRules.FinalCourtDecision, "measure",
                $"{measure} is a final court decision; the Decision does not allow requests for additional information about those.",
                $"Turn to the contact point directly, or ask about other information in the field without naming the measure.", "MIM-11");
    }

    private static IEnumerable<Refusal> Addressees(AskInput input)
    {
        var asked = Asked(input);
        if (asked.Length == 0)
            yield return new Refusal(RequestRules.NobodyAsked, "addressees", $"The request names no state to ask.", $"Name at least one Member State.", "MIM-13");
        if (asked.Any(state => Authority.Of(state) == input.Asker))
            yield return new Refusal(RequestRules.AsksItself, "addressees",
                $"{input.Asker} is among the states asked, but is the one asking.", $"Leave it out.", "MIM-9");
    }
}

public sealed partial record RequestLetter
{
    /// <summary>To the state asked: the request itself.</summary>
    public static RequestLetter Request { get; } = new("request", "request.received") { BringsRequest = true };
}
