using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Exchanges;

/// <summary>What the tests of exchanges of views start from: Thursday 5 March 2026, noon in Vienna.</summary>
internal static class Talks
{
    public static DateTimeOffset Now => Given.Received;

    public static Authority Austria { get; } = Authority.FromCode("AT")!;

    public static Authority Germany { get; } = Authority.FromCode("DE")!;

    public static Authority Greece { get; } = Authority.FromCode("EL")!;

    public static ViewCase Measure { get; } = ViewCase.Parse("MIM-DE-2026-0012")!;

    public static ViewCase Request { get; } = ViewCase.Parse("REQ-AT-2026-0003")!;

    public static ContributionContext Context { get; } = new([Germany], Now);

    /// <summary>In Brussels on 18 March, 10:00 to 12:30: 09:00 to 11:30 UTC.</summary>
    public static MeetingDraft Draft { get; } = new(
        " Return centres ", new DateTime(2026, 3, 18, 10, 0, 0), new DateTime(2026, 3, 18, 12, 30, 0), "Europe/Brussels", " Room JL-20 ", "https://video.example/1",
        [Measure, Request], [Germany, Greece]);

    public static MeetingContext Known { get; } = new([Measure, Request], Now);

    public static Meeting Convened { get; } = Convene.Decide(new MeetingReference(2026, 1), Austria, "person-1", Draft, Known);

    /// <summary>While the meeting goes on.</summary>
    public static DateTimeOffset During { get; } = new(2026, 3, 18, 10, 0, 0, TimeSpan.Zero);

    public static Minutes Minutes { get; } = new(" All spoke. ", "EN", [new Conclusion(Measure, " To be watched. ")]);

    public static CaseDecision<Exchange> Say(this Exchange exchange, Authority party, string? text, int? inReplyTo = null, string by = "person-1") =>
        Contribute.Decide(exchange, new ContributionInput(party, by, text, "en", inReplyTo), Context);

    public static MeetingAct Act(this Meeting meeting, Authority? party = null, DateTimeOffset? at = null) => new(meeting, party ?? Austria, "person-2", at ?? Now.AddHours(1));

    public static CaseDecision<Meeting> Change(this Meeting meeting, Func<MeetingDraft, MeetingDraft> how, DateTimeOffset? at = null) =>
        ChangeMeeting.Decide(meeting.Act(at: at), how(MeetingDraft.From(meeting.Plan)), Known.Known);

    public static CaseDecision<Meeting> Reply(this Meeting meeting, Authority party, MeetingReply reply, DateTimeOffset? at = null) =>
        ReplyToMeeting.Decide(meeting.Act(party, at), reply);

    public static T Changed<T>(this CaseDecision<T> decision) => decision.ShouldBeOfType<CaseDecision<T>.Changed>().Next;

    public static void ShouldBeUnchanged<T>(this CaseDecision<T> decision) => decision.ShouldBeOfType<CaseDecision<T>.Unchanged>();

    /// <summary>The rules that stand against it; every refusal is fit to be read.</summary>
    public static string[] Refused<T>(this CaseDecision<T> decision) => Rules(decision.ShouldBeOfType<CaseDecision<T>.Refused>().Why);

    public static string[] Rules(IEnumerable<Refusal> refusals) =>
    [
        .. refusals.Select(why =>
        {
            why.Message.ToString().ShouldEndWith(".");
            why.Fix.ToString().ShouldEndWith(".");
            return why.Rule;
        }),
    ];

    public static IEnumerable<string> Owed(this IEnumerable<OwedMessage> messages) => messages.Select(m => $"{m.Queue}: {m.Step} to {m.To}");
}
