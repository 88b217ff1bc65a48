using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Tests.Liaison;
using MimFunctions.Domain.Tests.Liaison.Networks;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.SteeringBoard.GivenBoard;

namespace MimFunctions.Domain.Tests.SteeringBoard;

/// <summary>Meetings of the Board: convened, the list confirmed and frozen before them, votes recorded as counts.</summary>
public sealed class BoardMeetingTests
{
    [Fact]
    public void A_meeting_is_convened_and_told_to_all_who_sit_on_the_Board()
    {
        ConveneBoard.Check(Plan, Now).ShouldBeEmpty();
        (Meeting.Case, Meeting.Place, Meeting.Agenda, Meeting.Observers, Meeting.Day).ShouldBe(("SB-1", "Brussels", "1. List of deployments", "UNHCR", new DateOnly(2026, 4, 15)));
        Meeting.Outbox.Messages.Count.ShouldBe(34);
        Meeting.Outbox.Messages.ShouldAllBe(message => BoardStep.Parse(message.Step)!.Kind == BoardLetter.BoardConvened);
        (BoardMeeting.IsName("SB-12"), BoardMeeting.IsName("SB-0"), BoardStep.Parse("boardConvened"), BoardStep.Parse("other.1")).ShouldBe((true, false, null, null));
        Meeting.With(Outbox.Nothing(Now)).Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_missing_or_holds_what_the_Board_may_not_see_is_refused()
    {
        ConveneBoard.Check(new MeetingInput("p", null, " ", null, null), Now).Select(why => why.Field).ShouldBe(["startsAt", "place", "agenda"]);
        ConveneBoard.Check(Plan with { StartsAt = Now }, Now).Select(why => why.Rule).ShouldBe(["BRD-9"]);
        ConveneBoard.Check(Plan with { Agenda = "Passport P1234567 of a suspect" }, Now).Select(why => why.Rule).ShouldBe(["BRD-10"]);
        ConveneBoard.Check(Plan with { Observers = "An undercover officer" }, Now).Select(why => why.Field).ShouldBe(["observers"]);
    }

    [Fact]
    public void It_can_be_moved_until_its_list_is_frozen_and_called_off_until_it_begins()
    {
        var later = Plan with { StartsAt = Starts.AddDays(7) };

        ConveneBoard.Change(Meeting, Board.Empty, later, Now.AddDays(1)).Changed().Outbox.Messages.Count.ShouldBe(68);
        ConveneBoard.Change(Meeting, Board.Empty, Plan, Now).ShouldBeUnchanged();
        ConveneBoard.Change(Meeting, Board.Empty, Plan with { Place = "" }, Now).Rule().ShouldBe("BRD-10");
        ConveneBoard.Change(LookAtMeeting.Freeze(Meeting, Sources, Now, Now), Board.Empty, later, Now).Rule().ShouldBe("BRD-22");
        var cancelled = ConveneBoard.Cancel(Meeting, Board.Empty, Now).Changed();
        cancelled.Outbox.Messages.ShouldContain(message => message.Step == "boardCancelled.all");
        ConveneBoard.Cancel(cancelled, Board.Empty, Now).ShouldBeUnchanged();
        ConveneBoard.Cancel(Meeting, Board.Empty, Starts).Rule().ShouldBe("BRD-13");
        ConveneBoard.Change(cancelled, Board.Empty, later, Now).Rule().ShouldBe("BRD-11");
        LookAtMeeting.Decide(cancelled, Board.Empty, Sources, Starts.AddDays(-1)).ShouldBeNull();
        HoldBoard.Confirm(cancelled, Board.Empty, new ListConfirmed(Party("AT"), Now, "p", true, null)).Rule().ShouldBe("BRD-11");
        HoldBoard.Vote(cancelled, Board.Empty, Vote(20), Starts).Rule().ShouldBe("BRD-11");
    }

    [Fact]
    public void Three_weeks_before_each_is_asked_to_confirm_its_part_once_and_anew_when_it_is_moved()
    {
        LookAtMeeting.Decide(Meeting, Board.Empty, Sources, Starts.AddDays(-22)).ShouldBeNull();
        Asked.IsAsked.ShouldBeTrue();
        Asked.Outbox.Messages.Count(message => message.Step == "boardConfirm.2026-04-15").ShouldBe(34);
        LookAtMeeting.Decide(Asked, Board.Empty, Sources, Starts.AddDays(-20)).ShouldBeNull();
        var moved = ConveneBoard.Change(Asked, Board.Empty, Plan with { StartsAt = Starts.AddDays(30) }, Now).Changed();
        LookAtMeeting.Decide(moved, Board.Empty, Sources, Starts.AddDays(10))!.Told.Count.ShouldBe(2);
    }

    [Fact]
    public void The_day_before_the_list_is_frozen_and_what_is_announced_later_does_not_change_it()
    {
        var frozen = LookAtMeeting.Decide(Asked, Board.Empty, Sources, Starts.AddDays(-1))!;

        frozen.List!.Deployments.Select(one => one.Number).ShouldBe(["DEP-FRONTEX-1", "SEC-AT-2026-0001", "SEC-DE-2026-0002"]);
        frozen.List.Of(Party("AT")).Single().IsThere.ShouldBeTrue();
        frozen.List.Networks.Select(one => (one.HostCountry.Code, one.Due)).ShouldBe([("MA", FacilitationBy.Agency), ("TN", FacilitationBy.Agreement)]);
        frozen.List.AsOf.ShouldBe(Starts.AddDays(-1));
        LookAtMeeting.Decide(frozen, Board.Empty, Sources with { Secondments = [] }, Starts.AddHours(-1)).ShouldBeNull();
    }

    [Fact]
    public void A_look_that_comes_late_freezes_what_was_known_when_the_meeting_began_and_asks_nobody()
    {
        var late = LookAtMeeting.Decide(Meeting, Board.Empty, Sources with { Secondments = [.. Sources.Secondments, Posts.Of("FR", 3, Posts.Notice(received: "2026-04-16"))] }, Starts.AddDays(3))!;

        (late.List!.AsOf, late.IsAsked).ShouldBe((Starts, false));
        late.List.Deployments.ShouldNotContain(one => one.By == Party("FR"));
        LookAtMeeting.Decide(Meeting, Board.Empty, Sources, Starts.AddHours(-1))!.IsAsked.ShouldBeTrue();
    }

    [Fact]
    public void The_list_tells_facilitators_gaps_and_joint_deployments_and_who_no_officer_is()
    {
        var joint = DeployJointlyTests.Answered(DeployJointlyTests.Asked(Posts.In("MA", "AT"), "DE"), Party("DE"), true);
        var roles = RecordRole.Decide(
            NetworkRoles.Of(Posts.Morocco), Network.Of(Posts.Morocco, Posts.Day, Posts.Late, [joint]),
            new RoleInput(Party("AT"), "p", NetworkRole.Facilitator, Authority.BorderAgency, Posts.Day, null), Now).Changed();
        CountryOfInterest[] interests = [.. new[] { "MA", "TN", "SN", "LY" }.Select(code => new CountryOfInterest(Country.Find(code)!, new DateOnly(2026, 1, 1), null, "list"))];
        var sources = new ListSources(
            [joint, Posts.Of("DE", 2, Posts.Notice("TN", region: "Libya")), Posts.Of("FR", 3, Posts.Notice("MA", from: "2026-09-01"))],
            [DeployForUnionTests.Of(Authority.BorderAgency), DeployForUnionTests.Of(Authority.Commission, host: "SN"), DeployForUnionTests.Of(Authority.Europol) with { Until = Posts.Day }, DeployForUnionTests.Of(Authority.AsylumAgency) with { RecordedAt = Starts.AddTicks(1) }], [roles], new InterestList(interests));

        var list = FrozenList.Of(new DateOnly(2026, 4, 15), Starts, Starts, sources);

        list.Of(Party("AT")).Single().JointWith.ShouldBe([Party("DE").State!]);
        list.Of(Party("FR")).Single().IsThere.ShouldBeFalse();
        list.Of(Authority.Europol).ShouldBeEmpty();
        list.Of(Authority.AsylumAgency).ShouldBeEmpty();
        list.Networks.Single(one => one.HostCountry == Posts.Morocco).Facilitator.ShouldBe(Authority.BorderAgency);
        list.Gaps.Select(one => $"{one.Country.Code} {one.Kind}").ShouldBe(["LY OnlyFromElsewhere", "MA OfficerThere", "SN OfficerThere", "TN OfficerThere"]);
        System.Text.Json.JsonSerializer.Serialize(list).ShouldNotContain("erika", Case.Insensitive);
    }

    [Fact]
    public void Each_confirms_its_own_part_until_the_meeting_begins()
    {
        var said = new ListConfirmed(Party("AT"), Starts.AddDays(-20), "person-2", true, " Nothing. ");

        var confirmed = HoldBoard.Confirm(Asked, Board.Empty, said).Changed();
        confirmed.Last(Party("AT"))!.Remark.ShouldBe("Nothing.");
        confirmed.Last(Party("DE")).ShouldBeNull();
        HoldBoard.Confirm(confirmed, Board.Empty, said with { At = said.At.AddDays(1), By = "person-3" }).ShouldBeUnchanged();
        HoldBoard.Confirm(confirmed, Board.Empty, said with { IsRight = false }).Changed().Last(Party("AT"))!.IsRight.ShouldBeFalse();
        HoldBoard.Confirm(Meeting, Board.Empty, said).Rule().ShouldBe("BRD-12");
        HoldBoard.Confirm(Asked, Board.Empty, said with { Party = Party("DK") }).Rule().ShouldBe("BRD-12");
        HoldBoard.Confirm(Asked, Board.Empty, said with { At = Starts }).Rule().ShouldBe("BRD-13");
        HoldBoard.Confirm(Asked, Board.Empty, said with { Remark = "Ask jane.doe@x.example" }).Rule().ShouldBe("BRD-10");
    }

    [Theory]
    [InlineData(15, 16, 0, false)]
    [InlineData(16, 15, 0, true)]
    [InlineData(16, 0, 0, true)]
    [InlineData(15, 0, 16, false)]
    [InlineData(0, 0, 0, false)]
    [InlineData(31, 0, 0, true)]
    public void A_decision_takes_the_absolute_majority_of_all_members_with_voting_rights_whoever_is_present(int yes, int no, int none, bool adopted)
    {
        var meeting = HoldBoard.Vote(Meeting, Board.Empty, Vote(yes, no, none), Starts).Changed();

        var decision = meeting.Decisions.Single();
        (decision.For, decision.Against, decision.Abstained, decision.Votes, decision.Needed, decision.IsAdopted).ShouldBe((yes, no, none, 31, 16, adopted));
        meeting.Outbox.Messages.Where(message => message.Step == "boardDecided.1").Select(message => message.To).ShouldBe(adopted ? ["AT", "FRONTEX"] : []);
    }

    [Fact]
    public void Nobody_votes_beside_the_member_associated_states_do_not_vote_and_a_vote_is_recorded_once()
    {
        HoldBoard.Vote(Meeting, Board.Empty, Vote(20) with { For = Parties("AT", "AT") }, Starts).Rule().ShouldBe("BRD-15");
        HoldBoard.Vote(Meeting, Board.Empty, Vote(20) with { For = Parties("AT"), Against = Parties("AT") }, Starts).Rule().ShouldBe("BRD-15");
        HoldBoard.Vote(Meeting, Board.Empty, Vote(20) with { For = Parties("COM", "COM", "COM") }, Starts).Rule().ShouldBe("BRD-15");
        HoldBoard.Vote(Meeting, Board.Empty, Vote(20) with { For = Parties("NO") }, Starts).Rule().ShouldBe("BRD-15");
        HoldBoard.Vote(Meeting, Board.Empty, Vote(20) with { For = Parties("DK") }, Starts).Rule().ShouldBe("BRD-15");
        HoldBoard.Vote(Meeting, Board.Empty, Vote(20) with { Tell = Parties("DK") }, Starts).Rule().ShouldBe("BRD-1");
        HoldBoard.Vote(Meeting, Board.Empty, Vote(20) with { Text = "" }, Starts).Rule().ShouldBe("BRD-10");
        HoldBoard.Vote(Meeting, Board.Empty, Vote(20) with { AssociatedViews = "Norway: covert operations" }, Starts).Rule().ShouldBe("BRD-10");
        HoldBoard.Vote(Meeting, Board.Empty, Vote(20), Starts.AddTicks(-1)).Rule().ShouldBe("BRD-14");
        var voted = HoldBoard.Vote(Meeting, Board.Empty, Vote(20), Starts).Changed();
        HoldBoard.Vote(voted, Board.Empty, Vote(20), Starts.AddHours(1)).ShouldBeUnchanged();
        HoldBoard.Vote(voted, Board.Empty, Vote(21), Starts).Changed().Decisions.Count.ShouldBe(2);
        HoldBoard.Vote(voted, Board.Empty, Vote(20, paper: "programme-2027-2028"), Starts).Changed().Decisions.Count.ShouldBe(2);
        HoldBoard.Vote(voted, Board.Empty, Vote(20) with { Text = "Another." }, Starts).Changed().Decisions[1].Number.ShouldBe(2);
    }

    [Fact]
    public void An_ad_hoc_action_needs_an_adopted_decision_and_its_outcome_is_recorded()
    {
        var voted = HoldBoard.Vote(HoldBoard.Vote(Meeting, Board.Empty, Vote(20), Starts).Changed(), Board.Empty, Vote(3), Starts).Changed();
        var action = new AdHocAction(0, 1, Starts, "p", " Advice to carriers. ", [Posts.Morocco], null, "ignored");

        var acted = HoldBoard.Act(voted, action).Changed();
        (acted.Actions[0].Number, acted.Actions[0].Text, acted.Actions[0].Outcome).ShouldBe((1, "Advice to carriers.", null));
        HoldBoard.Act(acted, action).ShouldBeUnchanged();
        HoldBoard.Act(acted, action with { Text = "Another." }).Changed().Actions[1].Number.ShouldBe(2);
        var third = HoldBoard.Vote(acted, Board.Empty, Vote(21), Starts).Changed();
        HoldBoard.Act(third, action with { Decision = 3 }).Changed().Actions.Count.ShouldBe(2);
        HoldBoard.Act(voted, action with { Decision = 2 }).Rule().ShouldBe("BRD-16");
        HoldBoard.Act(voted, action with { Decision = 3 }).Rule().ShouldBe("BRD-16");
        HoldBoard.Act(voted, action with { Text = " " }).Rule().ShouldBe("BRD-10");
        var two = HoldBoard.Act(acted, action with { Text = "Another." }).Changed();
        var done = HoldBoard.Outcome(two, 1, " Six carriers. ").Changed();
        done.Actions.Select(each => each.Outcome).ShouldBe(["Six carriers.", null]);
        HoldBoard.Outcome(done, 1, "Six carriers.").ShouldBeUnchanged();
        HoldBoard.Outcome(done, 3, "x").Rule().ShouldBe("BRD-16");
        HoldBoard.Outcome(done, 1, null).Rule().ShouldBe("BRD-10");
    }

    [Theory]
    [InlineData("2026-08-31", 0, false)]
    [InlineData("2026-09-01", 0, true)]
    [InlineData("2026-12-31", 1, true)]
    [InlineData("2026-09-01", 2, false)]
    public void In_September_the_Chair_hears_when_the_Board_is_not_to_meet_twice_in_the_year(string day, int meetings, bool warned)
    {
        var now = new DateTimeOffset(Posts.Date(day), new TimeOnly(9, 0), TimeSpan.Zero);
        BoardMeeting[] held = [.. Enumerable.Repeat(Meeting, meetings), Meeting with { CancelledAt = Now }, Meeting with { StartsAt = Starts.AddYears(1) }];

        var board = LookAtBoard.Decide(Board.Empty, held, now);

        (board is not null).ShouldBe(warned);
        if (board is null)
            return;
        board.Outbox.Messages.Single().ShouldSatisfyAllConditions(message => message.To.ShouldBe("COM"), message => message.Step.ShouldBe("boardFewMeetings.2026"));
        LookAtBoard.Decide(board, held, now.AddDays(1)).ShouldBeNull();
        LookAtBoard.Decide(board, [], now.AddYears(1)).ShouldNotBeNull();
    }
}
