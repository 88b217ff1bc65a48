using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests;

/// <summary>What the tests of requests start from: Austria asks Germany and Estonia about a German measure on Thursday 5 March 2026.</summary>
internal static class Requests
{
    public static Authority Austria { get; } = Authority.Of(State("AT"));

    public static MemberState Germany { get; } = State("DE");

    public static MemberState Estonia { get; } = State("EE");

    public static RequestReference Number { get; } = new(Austria, 2026, 3);

    public static RequestSubject AboutGermany { get; } = new RequestSubject.Measure(new Reference(Germany, 2026, 7));

    /// <summary>Noon in Vienna and Berlin. The month ends on Sunday 5 April, so the answer is due on Monday 6 April.</summary>
    public static DateTimeOffset AskedAt => Given.Received;

    /// <summary>The legal due day of both states.</summary>
    public static DateOnly Due { get; } = new(2026, 4, 6);

    public static AskInput Input { get; } = new(
        Austria, "person-1", AboutGermany, new Question("Time limits", "Which time limits apply?", "en"), [Germany, Estonia]);

    public static AskContext Context { get; } = new(OpenToRequests: true, HolidayLists.None, AskedAt);

    public static InformationRequest Asked { get; } = Ask.Decide(Number, Input, Context);

    public static Answer Answer { get; } = new("Drei Monate.", "Three months.", "de", Visibility.Everyone, [new AnswerFile("law.pdf", null, Visibility.Everyone)]);

    public static MemberState State(string code) => MemberState.FromCode(code)!;

    /// <summary>Someone does something about Germany's part.</summary>
    public static RequestAct Act(this InformationRequest request, int days = 1, MemberState? about = null) =>
        new(request, about ?? Germany, "person-2", AskedAt.AddDays(days));

    /// <summary>The request as the decision changed it.</summary>
    public static InformationRequest Changed(this RequestDecision decision) => decision.ShouldBeOfType<RequestDecision.Changed>().Request;

    /// <summary>Why it was refused; the refusal is fit to be read.</summary>
    public static string Refused(this RequestDecision decision)
    {
        var why = decision.ShouldBeOfType<RequestDecision.Refused>().Why;
        why.Message.ToString().ShouldEndWith(".");
        why.Fix.ToString().ShouldEndWith(".");
        return why.Rule;
    }

    public static void ShouldBeUnchanged(this RequestDecision decision) => decision.ShouldBeOfType<RequestDecision.Unchanged>();

    /// <summary>Where Germany stands.</summary>
    public static Standing Standing(this InformationRequest request, MemberState? state = null) => request.Of(state ?? Germany)!;

    /// <summary>What the change owes in addition: step and party.</summary>
    public static IEnumerable<string> OwedBesides(this InformationRequest after, InformationRequest before) =>
        after.Outbox.Messages.Except(before.Outbox.Messages).Select(m => $"{m.Queue}: {m.Step} to {m.To}");

    /// <summary>The request once it was delivered to both states, an hour after the asking, so that the month has begun.</summary>
    public static InformationRequest Delivered(this InformationRequest request, double days = 1 / 24d) =>
        request.Addressees.Select(asked => asked.State).Aggregate(request, (so, state) => so.Begun(new RequestEvent.Delivered(AskedAt.AddDays(days), state, "hub")));

    /// <summary>The request after this event, with the date that it starts.</summary>
    public static InformationRequest Begun(this InformationRequest request, RequestEvent happened, HolidayLists? holidays = null) =>
        CountMonth.Begin(request, request.With(happened.At, [happened], []), holidays ?? HolidayLists.None, happened.At);

    public static InformationRequest Answered(this InformationRequest request, int days = 1) => GiveAnswer.Decide(request.Act(days), Answer).Changed();

    public static InformationRequest Proposed(this InformationRequest request, DateOnly day, int days = 1) =>
        ProposeDate.Decide(request.Act(days), day, "A court has to be asked.").Changed();

    public static InformationRequest Settled(this InformationRequest request, DateOnly day, bool accept, int days = 2) =>
        SettleDate.Decide(request.Act(days), day, accept).Changed();

    public static InformationRequest Withdrawn(this InformationRequest request, int days = 1) =>
        Withdraw.Decide(request, "person-1", " No longer needed. ", AskedAt.AddDays(days)).Changed();
}
