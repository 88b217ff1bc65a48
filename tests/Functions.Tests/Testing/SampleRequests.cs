using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Tests.Testing;

/// <summary>Requests for additional information, told through the decisions themselves.</summary>
internal static class SampleRequests
{
    /// <summary>A file of the sample for everyone, and one for the asker only.</summary>
    public static readonly AnswerFile Law = new("Gesetz „Ä“.pdf", new string('a', 64), Visibility.Everyone),
        Names = new("names.xlsx", new string('b', 64), Visibility.AskerOnly);

    /// <summary>Asked by Austria at noon UTC about a measure of Germany, which must answer; others answer voluntarily. Delivered at once.</summary>
    public static InformationRequest Asked(int number, string day, params string[] states)
    {
        var austria = Authority.Of(State("AT"));
        var asked = Ask.Decide(
            new RequestReference(austria, Day(day).Year, number),
            new AskInput(
                austria, "person-1", new RequestSubject.Measure(Reference.Parse("MIM-DE-2026-0007")!),
                new Question("Family reunification <of minors>", "How long does it take?\nAnd what does it cost?", "en"), [.. states.Select(State)]),
            new AskContext(true, HolidayLists.None, At(day)));
        return asked.Addressees.Select(each => new RequestEvent.Delivered(asked.AskedAt, each.State, "hub")).Aggregate(
            asked, (so, delivered) => CountMonth.Begin(so, so.With(so.AskedAt, [delivered], []), HolidayLists.None, so.AskedAt));
    }

    /// <summary>A request in which every state asked stands somewhere else; seen best on 20 April 2026.</summary>
    public static InformationRequest OfEveryKind() => Asked(1, "2026-03-05", "BE", "DE", "ES", "FR", "IT", "NL", "PL", "SE", "SI")
        .On("2026-03-10", "BE", act => GiveAnswer.Decide(act, new Answer("Dix jours.\nEn hiver, douze.", "Ten days.\nIn winter, twelve.", "fr", Visibility.Everyone, [Law, Names])))
        .On("2026-04-14", "BE", act => GiveAnswer.Decide(act, new Answer("It costs nothing.", null, "en", Visibility.Everyone, [new AnswerFile("fees.pdf", null, Visibility.Everyone)])))
        .On("2026-03-11", "DE", act => GiveAnswer.Decide(act, new Answer("Vertraulich & <b>geheim</b>: zwölf.", "Confidential: twelve.", "de", Visibility.AskerOnly, [Names])))
        .On("2026-03-12", "ES", act => AnswerOutside.Decide(act, "By telephone."))
        .On("2026-03-12", "FR", act => Decline.Decide(act, DeclineGround.NotPermitted, "See our Aliens Act."))
        .On("2026-03-12", "IT", act => ProposeDate.Decide(act, Day("2026-05-04"), "Easter."))
        .On("2026-03-13", "IT", act => SettleDate.Decide(act, Day("2026-05-04"), accept: true))
        .On("2026-03-12", "NL", act => Forward.Decide(act, "Immigratie- en Naturalisatiedienst"))
        .On("2026-03-12", "PL", act => ProposeDate.Decide(act, Day("2026-05-29"), "Long weekend."))
        .On("2026-03-12", "SE", Acknowledge.Decide);

    /// <summary>The request after someone decided something about a state asked; it must be allowed.</summary>
    public static InformationRequest On(this InformationRequest request, string day, string state, Func<RequestAct, RequestDecision> decide) =>
        ((RequestDecision.Changed)decide(new RequestAct(request, State(state), "person-2", At(day)))).Request;

    /// <summary>The request owing no message: nobody is told of it while a test looks at it.</summary>
    public static InformationRequest Settled(this InformationRequest request) => request.With(Outbox.Owing(request.AskedAt, []));

    /// <summary>A plain answer for everyone.</summary>
    public static Answer OneSentenceFaults(string text) => new(text, null, null, Visibility.Everyone, []);

    public static MemberState State(string code) => MemberState.FromCode(code)!;

    /// <summary>The day at noon UTC.</summary>
    public static DateTimeOffset At(string day) => new(Day(day), new TimeOnly(12, 0), TimeSpan.Zero);

    public static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
