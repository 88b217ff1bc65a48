using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>A party of the Steering Board.</summary>
/// <param name="Party">Who.</param>
/// <param name="Votes">How many members with voting rights it has: two for the Commission, none for associated states (Article 7(2)-(3) of Regulation 2019/1240).</param>
/// <param name="Basis">Why.</param>
public sealed record BoardSeat(Authority Party, int Votes, Sentence Basis);

/// <summary>Who sits on the Steering Board on a day, and how it decides. From dated tables: enlargement and exit change both.</summary>
public static class BoardSeats
{
    private static readonly DateOnly Begin = new(2019, 8, 14);

    /// <summary>The seats on a day; none before the Regulation applied.</summary>
    /// <param name="day">The day.</param>
    /// <param name="denmark">What is known of Denmark's choice (recital 31); with nothing known it has no seat.</param>
    public static IReadOnlyList<BoardSeat> On(DateOnly day, IReadOnlyList<DenmarkStanding> denmark) => day < Begin ? [] :
    [
        .. MemberState.OfLiaison.Where(state => Participation.IsBound(Instrument.LiaisonNetwork2019, state, day)).Select(Bound),
        .. denmark.LastOrDefault(standing => standing.From <= day) is { IsSeated: true } standing
            ? [new BoardSeat(Authority.Of(MemberState.FromCode("DK")!), standing.Votes ? 1 : 0, Sentence.AsWritten(standing.Basis))]
            : Array.Empty<BoardSeat>(),
        new(Authority.Commission, 2, $"Article 7(2): two representatives"),
        new(Authority.BorderAgency, 1, $"Article 7(2)"), new(Authority.Europol, 1, $"Article 7(2)"), new(Authority.AsylumAgency, 1, $"Article 7(2), as successor of EASO"),
    ];

    /// <summary>How many members have voting rights.</summary>
    public static int Votes(IEnumerable<BoardSeat> seats) => seats.Sum(seat => seat.Votes);

    /// <summary>The absolute majority of so many members with voting rights, whoever is present (Article 7(8)).</summary>
    public static int Majority(int votes) => (votes / 2) + 1;

    private static BoardSeat Bound(MemberState state) => state.IsAssociated
        ? new(Authority.Of(state), 0, $"Article 7(3): associated, without voting rights")
        : new(Authority.Of(state), 1, $"Article 7(2): one representative of each Member State");
}

/// <summary>What Denmark's choice is from a day on, as recorded by the Chair (recital 31); nobody guesses it.</summary>
/// <param name="From">First day.</param>
/// <param name="IsSeated">Whether it sits on the Board.</param>
/// <param name="Votes">Whether with voting rights.</param>
/// <param name="Basis">By which document.</param>
/// <param name="At">When it was recorded (UTC).</param>
/// <param name="By">The opaque id of the person. Never a name.</param>
public sealed record DenmarkStanding(DateOnly From, bool IsSeated, bool Votes, string Basis, DateTimeOffset At, string By);
