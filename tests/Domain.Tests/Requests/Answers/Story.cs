using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests.Answers;

/// <summary>A request for additional information and what happens to it, told through the decisions themselves.</summary>
internal sealed record Story(InformationRequest Request)
{
    /// <summary>Asked by Austria at noon UTC about a measure of Germany, which must answer; the others answer voluntarily.</summary>
    public static Story Asked(string day, params string[] states) => Asked(1, day, states);

    /// <summary>Asked, and delivered to all at once.</summary>
    public static Story Asked(int number, string day, params string[] states) => states.Aggregate(
        Put(number, day, states), (story, state) => story.Happened(new RequestEvent.Delivered(At(day), State(state), "hub")));

    /// <summary>Asked; nothing is known of its delivery.</summary>
    public static Story Put(int number, string day, params string[] states)
    {
        var austria = Authority.Of(State("AT"));
        return new Story(Ask.Decide(
            new RequestReference(austria, 2026, number),
            new AskInput(
                austria, "person-1", new RequestSubject.Measure(Reference.Parse("MIM-DE-2026-0007")!),
                new Question("Family reunification", "How long does it take?", "en"), [.. states.Select(State)]),
            new AskContext(true, HolidayLists.None, At(day))));
    }

    public static MemberState State(string code) => MemberState.FromCode(code)!;

    /// <summary>A day at noon UTC, or an instant.</summary>
    public static DateTimeOffset At(string day) =>
        DateTimeOffset.Parse(day.Contains('T', StringComparison.Ordinal) ? day : $"{day}T12:00Z", CultureInfo.InvariantCulture);

    public static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    public static Answer Answer(string text, Visibility visibility = Visibility.Everyone, params AnswerFile[] files) =>
        new(text, null, null, visibility, files);

    /// <summary>Someone decides something about a state asked; it must be allowed.</summary>
    public Story On(string day, string state, Func<RequestAct, RequestDecision> decide) =>
        After(decide(new RequestAct(Request, State(state), "person-2", At(day))));

    public Story Withdrawn(string day, string why) => After(Withdraw.Decide(Request, "person-1", why, At(day)));

    /// <summary>Something the hub itself found out.</summary>
    public Story Happened(RequestEvent e) => new(Request.With(e.At, [e], []));

    private static Story After(RequestDecision decision) => new(decision.ShouldBeOfType<RequestDecision.Changed>().Request);
}
