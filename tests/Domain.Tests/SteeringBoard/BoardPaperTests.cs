using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Tests.Liaison.Networks;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.SteeringBoard.GivenBoard;

namespace MimFunctions.Domain.Tests.SteeringBoard;

/// <summary>The work programme and the activity report of two years: written by the Chair, adopted by the Board, transmitted to Parliament, each by a person.</summary>
public sealed class BoardPaperTests
{
    private static readonly BoardPaper Blank = KeepPaper.Begin(PaperKind.Programme, 2027, Now).Paper!;
    private static readonly BoardPaper Written = Blank.Sections.Aggregate(Blank, (paper, section) => KeepPaper.Write(paper, section.Id, $" What {section.Id} says. ", Now).Changed());
    private static readonly BoardMeeting Decided = HoldBoard.Vote(Meeting, Board.Empty, Vote(16, paper: Blank.Case), Starts).Changed();

    [Fact]
    public void A_paper_is_begun_for_two_years_with_the_sections_of_its_kind()
    {
        (Blank.Case, Blank.Standing, Blank.Sections.Count).ShouldBe(("programme-2027-2028", PaperStanding.Draft, 4));
        KeepPaper.Begin(PaperKind.ActivityReport, 2027, Now).Paper!.Sections[0].Id.ShouldBe("deployments");
        KeepPaper.Begin(PaperKind.Programme, null, Now).Why[0].Rule.ShouldBe("BRD-21");
        KeepPaper.Begin(PaperKind.Programme, 2018, Now).Why[0].Rule.ShouldBe("BRD-21");
        KeepPaper.Begin(PaperKind.Programme, 2999, Now).Why[0].Rule.ShouldBe("BRD-21");
        (BoardPaper.IsName(Blank.Case), BoardPaper.IsName("activityReport-2025-2026"), BoardPaper.IsName("SB-1")).ShouldBe((true, true, false));
        Blank.With(Outbox.Nothing(Now)).Transmitted.ShouldBeNull();
    }

    [Fact]
    public void A_section_holds_nothing_that_the_Board_may_not_see()
    {
        Written.Sections[0].Text.ShouldBe("What priorities says.");
        KeepPaper.Write(Written, "priorities", "What priorities says.", Now).ShouldBeUnchanged();
        KeepPaper.Write(Written, "priorities", null, Now).Changed().Sections[0].Text.ShouldBeEmpty();
        KeepPaper.Write(Written, "deployments", "x", Now).Rule().ShouldBe("BRD-17");
        KeepPaper.Write(Written, "priorities", "Passport P1234567", Now).Rule().ShouldBe("BRD-10");
        KeepPaper.Write(Written, "priorities", new string('x', 20_001), Now).Rule().ShouldBe("BRD-10");
    }

    [Fact]
    public void It_is_adopted_by_an_adopted_decision_on_it_as_it_stands_and_by_nothing_else()
    {
        var adopted = Adopt(Written, Decided).Changed();

        (adopted.Standing, adopted.Versions[0].Number, adopted.Versions[0].Meeting).ShouldBe((PaperStanding.Adopted, 1, "SB-1"));
        adopted.Outbox.Messages.Count(message => message.Step == "boardAdopted.1").ShouldBe(34);
        Adopt(adopted, Decided).ShouldBeUnchanged();
        Adopt(Written, Decided, 2).Rule().ShouldBe("BRD-16");
        Adopt(Written, Meeting).Rule().ShouldBe("BRD-16");
        Adopt(Written, HoldBoard.Vote(Meeting, Board.Empty, Vote(15, paper: Blank.Case), Starts).Changed()).Rule().ShouldBe("BRD-16");
        Adopt(Written, HoldBoard.Vote(Meeting, Board.Empty, Vote(16), Starts).Changed()).Rule().ShouldBe("BRD-16");
        Adopt(Blank, Decided).Rule().ShouldBe("BRD-18");
        Adopt(Written with { WrittenAt = Starts.AddTicks(1) }, Decided).Rule().ShouldBe("BRD-18");
    }

    [Fact]
    public void It_is_transmitted_once_amended_by_another_decision_and_closed_in_the_end()
    {
        var adopted = Adopt(Written, Decided).Changed();

        KeepPaper.Transmit(Written, Now).Rule().ShouldBe("BRD-19");
        var sent = KeepPaper.Transmit(adopted, Starts).Changed();
        sent.Transmitted!.TransmittedAt.ShouldBe(Starts);
        sent.Outbox.Messages.Where(message => message.Step == "boardTransmitted.1").Select(message => message.To).ShouldBe(["EP"]);
        KeepPaper.Transmit(sent, Starts).ShouldBeUnchanged();
        var amending = KeepPaper.Write(sent, "resources", "More.", Starts).Changed();
        amending.Standing.ShouldBe(PaperStanding.Amending);
        var again = HoldBoard.Vote(Decided, Board.Empty, Vote(17, paper: Blank.Case), Starts.AddHours(1)).Changed();
        var second = Adopt(amending, again, 2).Changed();
        (second.Versions.Count, second.Transmitted!.Number).ShouldBe((2, 1));
        var closed = KeepPaper.Close(second, Starts).Changed();
        closed.Standing.ShouldBe(PaperStanding.Closed);
        KeepPaper.Close(closed, Starts).ShouldBeUnchanged();
        KeepPaper.Write(closed, "resources", "x", Starts).Rule().ShouldBe("BRD-20");
        Adopt(KeepPaper.Close(Written, Starts).Changed(), Decided).Rule().ShouldBe("BRD-20");
    }

    [Fact]
    public void The_overview_of_deployments_counts_who_was_where_in_the_two_years_and_names_nobody()
    {
        var report = KeepPaper.Begin(PaperKind.ActivityReport, 2026, Now).Paper!;
        var late = DeployForUnionTests.Of(Authority.Europol, 2);
        var sources = Sources with
        {
            Secondments = [.. Sources.Secondments, Posts.In("MA", "AT", 5)],
            Union = [.. Sources.Union, late with { From = new DateOnly(2028, 1, 1) }, late with { Until = new DateOnly(2025, 12, 31) }, late with { RecordedAt = Posts.Late.AddDays(1) }, late with { Intention = SecondmentIntention.Planned }],
        };

        KeepPaper.Overview(report, sources, Posts.Late).Select(line => line.ToString()).ShouldBe(["Morocco: Austria (2), the European Border and Coast Guard Agency.", "Tunisia: Germany."]);
        KeepPaper.Overview(report, new ListSources([], [], [], InterestList.Empty), Posts.Late).ShouldHaveSingleItem().ToString().ShouldBe("No deployment was recorded.");
    }

    private static CaseDecision<BoardPaper> Adopt(BoardPaper paper, BoardMeeting meeting, int decision = 1) => KeepPaper.Adopt(paper, meeting, decision, Board.Empty, "person-1", Starts.AddHours(2));
}
