using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Tests.Exchanges;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

/// <summary>Meetings of the network in Morocco, where Denmark and Austria have an officer.</summary>
public sealed class NetworkMeetingTests
{
    private static readonly ViewCase Morocco = new ViewCase.Network(Posts.Morocco);
    private static readonly Authority Denmark = Authority.FromCode("DK")!;

    private static readonly Network Network =
        Network.Of(Posts.Morocco, Posts.Day, Posts.Late, [Posts.In("MA", "DK"), Posts.Of("AT", 2, Posts.Notice(onBehalfOf: "DE"))]);

    private static readonly MeetingDraft Draft = Talks.Draft with { Agenda = [Morocco], Invited = NetworkMeeting.Invited(Network, withoutInstitutions: false) };
    private static readonly MeetingContext Known = new([Morocco, Talks.Measure], Talks.Now);
    private static readonly Meeting Convened = Convene.Decide(new MeetingReference(2026, 1), Denmark, "person-1", Draft, Known);

    [Theory]
    [InlineData("AT", true)]
    [InlineData("DK", true)]
    [InlineData("COM", true)]
    [InlineData("DE", true)]
    [InlineData("FI", true)]
    [InlineData("COUNCIL", false)]
    [InlineData("FRONTEX", false)]
    public void F_8_any_Member_State_and_the_Commission_call_meetings(string party, bool may)
    {
        var refusal = NetworkMeeting.Refuses(Network, Authority.FromCode(party)!);

        (refusal is null).ShouldBe(may);
        (refusal?.Law).ShouldBe(may ? null : "ILOA-10");
    }

    [Fact]
    public void Where_nobody_is_there_is_nothing_to_call() =>
        NetworkMeeting.Refuses(Network.Of(Posts.Tunisia, Posts.Day, Posts.Late, []), Authority.Commission)!.Message.ToString()
            .ShouldBe("There is no network in Tunisia: no Member State has an officer there.");

    [Fact]
    public void F_9_the_Commission_the_Agency_and_all_that_are_represented_there_are_invited_Denmark_too()
    {
        Convened.Plan.Invited.Select(party => party.Code).ShouldBe(["COM", "FRONTEX", "DK", "DE", "AT"]);
        Convened.Plan.Network.ShouldBe(Morocco);
        Convened.Outbox.Messages.Owed().ShouldBe(
            [.. Convened.Plan.Invited.Select(party => $"views: meetingInvitation.0 to {party.Code}")], ignoreOrder: true);
    }

    [Fact]
    public void F_9_a_meeting_is_held_without_Commission_and_Agency_for_operational_reasons()
    {
        var draft = Draft with { Invited = NetworkMeeting.Invited(Network, withoutInstitutions: true), WithoutInstitutions = true };

        var plan = Convene.Decide(new MeetingReference(2026, 2), Denmark, "person-1", draft, Known).Plan;

        plan.Invited.Select(party => party.Code).ShouldBe(["DK", "DE", "AT"]);
        (plan.WithoutInstitutions, MeetingDraft.From(plan).WithoutInstitutions).ShouldBe((true, true));
    }

    [Fact]
    public void Without_a_network_on_the_agenda_the_circle_is_that_of_the_mechanism()
    {
        TakingPart.In([Talks.Measure], Talks.Now).ShouldBe(TakingPart.At(Talks.Now));
        TakingPart.In([Morocco], Talks.Now).Except(TakingPart.At(Talks.Now)).ShouldBe([Authority.BorderAgency, Denmark, .. MemberState.Associated.Select(Authority.Of)], ignoreOrder: true);
        Talks.Convened.Plan.Network.ShouldBeNull();
    }

    [Fact]
    public void A_network_meets_about_nothing_else() =>
        Talks.Rules(MeetingDraftRules.Check(Denmark, Draft with { Agenda = [Morocco, Talks.Measure] }, Known)).ShouldBe([MeetingRules.NetworkAlone]);

    [Fact]
    public void A_meeting_of_a_network_stays_one()
    {
        ChangeMeeting.Decide(new MeetingAct(Convened, Denmark, "person-1", Talks.Now), Draft with { Agenda = [Talks.Measure] }, Known.Known).Refused()
            .ShouldBe([MeetingRules.OtherCircle]);
        ChangeMeeting.Decide(new MeetingAct(Convened, Denmark, "person-1", Talks.Now), Draft with { Place = "Embassy" }, Known.Known).Changed()
            .Plan.Place.ShouldBe("Embassy");
    }

    [Theory]
    [InlineData("NET-MA")]
    [InlineData("net-ma")]
    public void A_network_is_named_by_its_country_but_has_no_thread(string text)
    {
        ViewCase.ParseItem(text).ShouldBe(Morocco);
        Morocco.Number.ShouldBe("NET-MA");
        ViewCase.Parse(text).ShouldBeNull();
        ViewCase.OfThread(Morocco.ThreadName).ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("NET-X")]
    [InlineData("NET-ZZ")]
    [InlineData("NAT-MA")]
    public void Anything_else_is_none(string? text) => ViewCase.ParseItem(text).ShouldBeNull();

    [Fact]
    public void Measures_and_requests_are_items_too() => ViewCase.ParseItem("MIM-DE-2026-0012").ShouldBe(Talks.Measure);
}
