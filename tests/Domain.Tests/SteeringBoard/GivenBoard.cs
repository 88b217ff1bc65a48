using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Tests.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.SteeringBoard;

/// <summary>What tests of the Board start from: a Board without members, and its first meeting, convened on 5 March 2026 for 15 April.</summary>
internal static class GivenBoard
{
    public static DateTimeOffset Now { get; } = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Starts { get; } = new(2026, 4, 15, 8, 0, 0, TimeSpan.Zero);

    public static Authority Party(string code) => Authority.InLiaison(code)!;

    public static Authority[] Parties(params string[] codes) => [.. codes.Select(Party)];

    public static MeetingInput Plan { get; } = new("person-1", Starts, " Brussels ", " 1. List of deployments ", " UNHCR ");

    public static BoardMeeting Meeting { get; } = ConveneBoard.Decide(Board.Empty, Plan, 1, Now);

    public static ListSources Sources { get; } = new([Posts.In("MA", "AT"), Posts.In("TN", "DE", 2)], [DeployForUnionTests.Of(Authority.BorderAgency)], [], InterestList.Empty);

    public static BoardMeeting Asked { get; } = LookAtMeeting.Decide(Meeting, Board.Empty, Sources, Starts.AddDays(-21))!;

    /// <summary>Every member with a vote, each as often as it has votes.</summary>
    public static Authority[] Voters { get; } = [.. BoardSeats.On(new DateOnly(2026, 4, 15), []).SelectMany(seat => Enumerable.Repeat(seat.Party, seat.Votes))];

    public static VoteInput Vote(int yes, int no = 0, int none = 0, string? paper = null) => new(
        "person-1", "It is proposed.", paper, [.. Voters.Take(yes)], [.. Voters.Skip(yes).Take(no)], [.. Voters.Skip(yes + no).Take(none)], null, Parties("AT", "AT", "FRONTEX"));

    public static T Changed<T>(this CaseDecision<T> decision) => decision.ShouldBeOfType<CaseDecision<T>.Changed>().Next;

    public static string Rule<T>(this CaseDecision<T> decision) => decision.ShouldBeOfType<CaseDecision<T>.Refused>().Why[0].Rule;

    public static void ShouldBeUnchanged<T>(this CaseDecision<T> decision) => decision.ShouldBeOfType<CaseDecision<T>.Unchanged>();
}
