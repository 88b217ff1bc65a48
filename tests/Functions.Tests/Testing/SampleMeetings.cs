using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Tests.Testing;

/// <summary>An exchange of views on an Austrian measure and a meeting on it, told through the decisions themselves.</summary>
internal static class SampleMeetings
{
    /// <summary>When the meeting was convened.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 30, 0, TimeSpan.Zero);

    /// <summary>While it goes on.</summary>
    public static readonly DateTimeOffset During = new(2026, 12, 10, 10, 0, 0, TimeSpan.Zero);

    public static readonly ViewCase Measure = ViewCase.Parse("MIM-AT-2026-0007")!, Request = ViewCase.Parse("REQ-AT-2026-0003")!;

    public static readonly Authority Austria = Authority.FromCode("AT")!, Germany = Authority.FromCode("DE")!, Greece = Authority.FromCode("EL")!;

    /// <summary>Convened by Germany for 10 December, 10:00 to 12:30 in Brussels; Germany, Greece and Austria are invited.</summary>
    public static Meeting Convened() => Convene.Decide(
        new MeetingReference(2026, 1), Germany, "person-1",
        new MeetingDraft(
            "Return centres; <pilot>, next steps", new DateTime(2026, 12, 10, 10, 0, 0), new DateTime(2026, 12, 10, 12, 30, 0), "Europe/Brussels",
            "Rue de la Loi 170, room JL-20", "https://video.example/mim?room=7&key=a", [Measure, Request], [Austria, Greece]),
        new MeetingContext([Measure, Request], Now));

    /// <summary>The meeting after someone did something for a party, an hour later.</summary>
    public static Meeting Then(this Meeting meeting, Authority party, Func<MeetingAct, CaseDecision<Meeting>> does, DateTimeOffset? at = null) =>
        ((CaseDecision<Meeting>.Changed)does(new MeetingAct(meeting, party, "person-2", at ?? Now.AddHours(1)))).Next;

    /// <summary>The convenor changes something.</summary>
    public static Meeting Changed(this Meeting meeting, Func<MeetingDraft, MeetingDraft> how) =>
        meeting.Then(Germany, act => ChangeMeeting.Decide(act, how(MeetingDraft.From(meeting.Plan)), [Measure, Request]));

    public static Meeting WithMinutes(this Meeting meeting, string text, params Conclusion[] conclusions) =>
        meeting.Then(Germany, act => RecordMinutes.Decide(act, new Minutes(text, "en", conclusions)), During);

    /// <summary>Greece asks, Austria replies in German, Greece takes back what it said.</summary>
    public static Exchange Thread(bool withdrawn = false)
    {
        var asked = Say(Exchange.On(Measure, Now), Greece, "What of <families>?\n\nAnd of minors & their guardians?", "en", null);
        var replied = Say(asked, Austria, "Für Familien gilt Artikel 7.", "de", 1);
        return withdrawn ? ((CaseDecision<Exchange>.Changed)WithdrawContribution.Decide(replied, 1, Greece, "person-1", Now.AddHours(2))).Next : replied;
    }

    private static Exchange Say(Exchange exchange, Authority party, string text, string language, int? inReplyTo) =>
        ((CaseDecision<Exchange>.Changed)Contribute.Decide(
            exchange, new ContributionInput(party, "person-1", text, language, inReplyTo), new ContributionContext([Austria], Now.AddHours(exchange.Events.Count)))).Next;
}
