using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Union;

/// <summary>One row of the dated table of who takes part in what (docs/law.md 9.1); enlargement and exit changed it, so it is data.</summary>
/// <param name="Instrument">The legal act.</param>
/// <param name="State">
/// Two-letter code of a Member State, of one that has left (<c>UK</c>), or of an associated state (<c>IS</c>, <c>NO</c>, <c>CH</c>,
/// <c>LI</c>).
/// </param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null while it lasts.</param>
/// <param name="Basis">Why the state takes part.</param>
/// <param name="Source">How sure that is.</param>
public sealed partial record Participation(
    Instrument Instrument, string State, DateOnly From, DateOnly? Until, Sentence Basis, Provenance Source)
{
    /// <summary>Every row, by instrument and first day.</summary>
    public static IReadOnlyList<Participation> All => Table;

    /// <summary>Codes of the states that take part in this act on this day; none outside the life of the act.</summary>
    public static IReadOnlyList<string> Participants(Instrument instrument, DateOnly on) =>
        [.. Table.Where(row => row.Instrument == instrument && row.Covers(on)).Select(row => row.State)];

    /// <summary>The act on liaison officers that applies on this day: 377/2004, and 2019/1240 after it.</summary>
    public static Instrument LiaisonActOn(DateOnly day) => day >= Recast ? Instrument.LiaisonNetwork2019 : Instrument.LiaisonNetwork2004;

    /// <summary>
    /// Whether this Member State is known to be bound by the act on liaison officers of this day. Of Denmark it is not known here whether it has decided to
    /// take part (docs/law.md 9.1): it may report, and lacks nothing (F-22).
    /// </summary>
    public static bool IsInLiaison(MemberState state, DateOnly on) => IsBound(LiaisonActOn(on), state, on);

    /// <summary>
    /// The states that have to do with the networks of liaison officers on a day: the Member States, Denmark among them, which posts officers and may take part,
    /// and the associated ones that the act of that day binds (F-16).
    /// </summary>
    public static IReadOnlyList<MemberState> InNetworks(DateOnly on) => [.. MemberState.OfLiaison.Where(state => !state.IsAssociated || IsInLiaison(state, on))];

    /// <summary>Whether this act binds this Member State on this day.</summary>
    public static bool IsBound(Instrument instrument, MemberState state, DateOnly on) =>
        Participants(instrument, on).Contains(state.Code);

    private static readonly DateOnly Recast = new(2019, 8, 14);

    private bool Covers(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}
