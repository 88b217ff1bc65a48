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
    Instrument Instrument, string State, DateOnly From, DateOnly? Until, string Basis, Provenance Source)
{
    /// <summary>Every row, by instrument and first day.</summary>
    public static IReadOnlyList<Participation> All => Table;

    /// <summary>Codes of the states that take part in this act on this day; none outside the life of the act.</summary>
    public static IReadOnlyList<string> Participants(Instrument instrument, DateOnly on) =>
        [.. Table.Where(row => row.Instrument == instrument && row.Covers(on)).Select(row => row.State)];

    /// <summary>Whether this act binds this Member State on this day.</summary>
    public static bool IsBound(Instrument instrument, MemberState state, DateOnly on) =>
        Participants(instrument, on).Contains(state.Code);

    private bool Covers(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}
