using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.SteeringBoard.GivenBoard;

namespace MimFunctions.Domain.Tests.SteeringBoard;

/// <summary>Who sits on the Board with how many votes (Article 7 of Regulation 2019/1240), and the register of its members.</summary>
public sealed class SeatsAndMembersTests
{
    private static readonly DateOnly Day = new(2026, 3, 5);
    private static readonly DenmarkStanding Seated = new(new DateOnly(2026, 1, 1), true, true, "Notification", Now, "person-1");
    private static readonly MemberInput Erika = new(Party("AT"), BoardRole.Member, " Erika Muster ", " board@bmi.example ", Day, null);

    [Fact]
    public void Twenty_seven_Member_States_and_five_of_the_Union_have_seventeen_as_their_absolute_majority()
    {
        var seats = BoardSeats.On(Day, [Seated]);

        seats.Count(seat => seat.Party.State is { IsAssociated: false }).ShouldBe(27);
        seats.Where(seat => seat.Party.State is null).Sum(seat => seat.Votes).ShouldBe(5);
        (BoardSeats.Votes(seats), BoardSeats.Majority(BoardSeats.Votes(seats))).ShouldBe((32, 17));
    }

    [Fact]
    public void Denmark_has_no_seat_until_it_is_known_what_it_chose()
    {
        var unknown = BoardSeats.On(Day, []);

        unknown.ShouldNotContain(seat => seat.Party.Code == "DK");
        (BoardSeats.Votes(unknown), BoardSeats.Majority(31)).ShouldBe((31, 16));
        BoardSeats.On(Day, [Seated with { Votes = false }]).Single(seat => seat.Party.Code == "DK").Votes.ShouldBe(0);
        BoardSeats.On(Day, [Seated with { IsSeated = false }]).ShouldNotContain(seat => seat.Party.Code == "DK");
        BoardSeats.On(Day, [Seated with { From = Day.AddDays(1) }]).ShouldNotContain(seat => seat.Party.Code == "DK");
    }

    [Fact]
    public void Associated_states_sit_there_without_votes_and_before_the_Regulation_there_was_no_Board()
    {
        BoardSeats.On(Day, []).Where(seat => seat.Votes == 0).Select(seat => seat.Party.Code).Order().ShouldBe(["CH", "IS", "LI", "NO"]);
        BoardSeats.On(new DateOnly(2019, 8, 13), [Seated]).ShouldBeEmpty();
        BoardSeats.On(new DateOnly(2019, 8, 14), []).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_majority_of_any_number_of_members_is_the_least_that_is_more_than_half()
    {
        for (var votes = 1; votes < 100; votes++)
        {
            var needed = BoardSeats.Majority(votes);
            (2 * needed).ShouldBeGreaterThan(votes);
            (2 * (needed - 1)).ShouldBeLessThanOrEqualTo(votes);
        }
    }

    [Fact]
    public void A_party_names_a_member_and_an_alternate_and_the_same_again_changes_nothing()
    {
        var board = Named(Board.Empty, Erika);
        var both = Named(board, Erika with { Role = BoardRole.Alternate, Name = "Max Muster" });

        both.On(Day).Select(member => (member.Number, member.Name, member.Role)).ShouldBe([(1, "Erika Muster", BoardRole.Member), (2, "Max Muster", BoardRole.Alternate)]);
        both.On(Day.AddDays(-1)).ShouldBeEmpty();
        Name(both, Erika).ShouldBeUnchanged();
        board.With(MimFunctions.Domain.Owing.Outbox.Nothing(Now)).Case.ShouldBe(Board.Name);
    }

    [Fact]
    public void A_seat_is_taken_once_at_a_time_twice_for_the_Commission_and_again_after_its_end()
    {
        var board = Named(Board.Empty, Erika);

        Name(board, Erika with { Name = "Max Muster" }).Rule().ShouldBe("BRD-5");
        var ended = KeepBoard.End(board, Party("AT"), 1, Day.AddDays(30)).Changed();
        Name(ended, Erika with { Name = "Max Muster", From = Day.AddDays(30) }).Rule().ShouldBe("BRD-5");
        Named(ended, Erika with { Name = "Max Muster", From = Day.AddDays(31) }).On(Day.AddDays(31)).Single().Name.ShouldBe("Max Muster");
        Named(ended, Erika with { Name = "Max Muster", From = Day.AddDays(-9), Until = Day.AddDays(-1) }).Members.Count.ShouldBe(2);
        Name(board, Erika with { Until = Day.AddDays(5) }).Rule().ShouldBe("BRD-5");
        Name(board, Erika with { From = Day.AddDays(1) }).Rule().ShouldBe("BRD-5");
        Name(ended, Erika with { Until = Day.AddDays(30) }).ShouldBeUnchanged();
        Name(ended, Erika with { Until = Day.AddDays(29) }).Rule().ShouldBe("BRD-5");
        Name(ended, Erika).Rule().ShouldBe("BRD-5");
        var commission = Named(Named(Board.Empty, Of("COM", "A A")), Of("COM", "B B"));
        Name(commission, Of("COM", "C C"), "COM").Rule().ShouldBe("BRD-5");
        Named(Board.Empty, Of("NO", "Kari Nordmann")).Members.Count.ShouldBe(1);
        Name(Board.Empty, Of("NO", "K N") with { Role = BoardRole.Alternate }, "NO").Rule().ShouldBe("BRD-6");
        Name(Board.Empty, Of("FRONTEX", "F F") with { Role = BoardRole.Alternate }, "FRONTEX").Rule().ShouldBe("BRD-6");
    }

    [Fact]
    public void Nobody_names_for_another_but_the_secretariat_for_agencies()
    {
        Name(Board.Empty, Of("EUROPOL", "E E"), "COM").Changed().Members[0].Party.ShouldBe(Authority.Europol);
        Name(Board.Empty, Erika, "COM").Rule().ShouldBe("BRD-2");
        Name(Board.Empty, Erika, "DE").Rule().ShouldBe("BRD-2");
        Name(Board.Empty, Of("DK", "D D"), "DK").Rule().ShouldBe("BRD-1");
        Name(Board.Empty, Of("EP", "P P"), "EP").Rule().ShouldBe("BRD-1");
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        Name(Board.Empty, Erika with { From = null }).Rule().ShouldBe("BRD-4");
        Name(Board.Empty, Erika with { Until = Day.AddDays(-1) }).Rule().ShouldBe("BRD-4");
        Name(Board.Empty, Erika with { Name = " " }).Rule().ShouldBe("BRD-3");
        Name(Board.Empty, Erika with { Email = null }).Rule().ShouldBe("BRD-3");
        Name(Board.Empty, Erika with { Email = "nobody" }).Rule().ShouldBe("BRD-3");
        Name(Board.Empty, Erika with { Name = new string('x', 200) }).Rule().ShouldBe("BRD-3");
    }

    [Fact]
    public void Only_the_own_members_are_ended_and_not_before_they_began()
    {
        var board = Named(Board.Empty, Erika);

        KeepBoard.End(board, Party("DE"), 1, Day).Rule().ShouldBe("BRD-7");
        KeepBoard.End(board, Party("AT"), 2, Day).Rule().ShouldBe("BRD-7");
        KeepBoard.End(board, Party("AT"), 1, Day.AddDays(-1)).Rule().ShouldBe("BRD-4");
        var two = KeepBoard.End(Named(board, Of("FRONTEX", "F F")), Party("AT"), 1, Day).Changed();
        two.Members.Select(member => member.Until).ShouldBe([Day, null]);
        KeepBoard.End(two, Party("AT"), 1, Day).ShouldBeUnchanged();
    }

    [Fact]
    public void What_Denmark_chose_and_what_is_open_to_Parliament_are_recorded_once()
    {
        var board = KeepBoard.SetDenmark(Board.Empty, Seated).Changed();

        board.Seats(Day).ShouldContain(seat => seat.Party.Code == "DK");
        KeepBoard.SetDenmark(board, Seated with { At = Now.AddDays(1), By = "person-2" }).ShouldBeUnchanged();
        KeepBoard.SetDenmark(board, Seated with { From = Day, Votes = false }).Changed().Seats(Day).Single(seat => seat.Party.Code == "DK").Votes.ShouldBe(0);
        KeepBoard.SetDenmark(board, Seated with { Basis = " " }).Rule().ShouldBe("BRD-8");
        var open = KeepBoard.Open(board, [BoardPart.Deployments, BoardPart.Decisions, BoardPart.Decisions]).Changed();
        open.OpenToParliament.ShouldBe([BoardPart.Decisions, BoardPart.Deployments]);
        KeepBoard.Open(open, [BoardPart.Decisions, BoardPart.Deployments]).ShouldBeUnchanged();
    }

    private static MemberInput Of(string party, string name) => Erika with { Party = Party(party), Name = name };

    private static MimFunctions.Domain.Owing.CaseDecision<Board> Name(Board board, MemberInput input, string? acting = null) =>
        KeepBoard.Name(board, acting is null ? input.Party : Party(acting), "person-1", input, Now);

    private static Board Named(Board board, MemberInput input) => Name(board, input).Changed();
}
