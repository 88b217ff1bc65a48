using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Union;

/// <summary>
/// Who acts under the Decision: a Member State's authorities, the Commission, or one of the institutions that receive reports. Decides whose
/// holidays (TL-2) and whose legal time (TL-10) count.
/// </summary>
public sealed record Authority : IWritten<Authority>, IWorded
{
    static string IWritten<Authority>.Wanted => "the code of a Member State, nor COM, EP, COUNCIL or FRONTEX";

    static Authority? IWritten<Authority>.Read(string? text) => InLiaison(text);

    private const string Brussels = "Europe/Brussels";

    private Authority(string code, string name, string timeZone, MemberState? state = null) =>
        (Code, Name, TimeZone, State) = (code, name, timeZone, state);

    /// <summary>The Commission.</summary>
    public static Authority Commission { get; } = new("COM", "the European Commission", Brussels);

    /// <summary>The European Parliament.</summary>
    public static Authority Parliament { get; } = new("EP", "the European Parliament", Brussels);

    /// <summary>The Council.</summary>
    public static Authority Council { get; } = new("COUNCIL", "the Council", Brussels);

    /// <summary>The European Border and Coast Guard Agency: takes part in meetings of the networks of liaison officers (ILOA-9, F-9), and in nothing else.</summary>
    public static Authority BorderAgency { get; } = new("FRONTEX", "the European Border and Coast Guard Agency", "Europe/Warsaw");

    /// <summary>The European Union Agency for Asylum: deploys liaison officers and sits on their Steering Board (ILOB-13); found by <see cref="InLiaison"/> alone.</summary>
    public static Authority AsylumAgency { get; } = new("EUAA", "the European Union Agency for Asylum", "Europe/Malta");

    /// <summary>Europol: deploys liaison officers and sits on their Steering Board (ILOB-13); found by <see cref="InLiaison"/> alone.</summary>
    public static Authority Europol { get; } = new("EUROPOL", "Europol", "Europe/Amsterdam");

    /// <summary>Two-letter code of a state (EL for Greece), or <c>COM</c>, <c>EP</c>, <c>COUNCIL</c>, <c>FRONTEX</c>, <c>EUAA</c>, <c>EUROPOL</c>.</summary>
    public string Code { get; }

    /// <summary>Name for the middle of a sentence.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public Term Worded => State is { } state ? state.Worded with { English = Name } : new(TermKind.Sentence, "", Name, Institution);

    /// <summary>IANA zone of its seat; the legal time in which its days begin and end (TL-10).</summary>
    public string TimeZone { get; }

    private Sentence Institution => Code switch
    {
        "COM" => $"the European Commission",
        "EP" => $"the European Parliament",
        "COUNCIL" => $"the Council",
        "EUAA" => $"the European Union Agency for Asylum",
        "EUROPOL" => $"{Name}",
        _ => $"the European Border and Coast Guard Agency",
    };

    /// <summary>The Member State, or null for an institution.</summary>
    public MemberState? State { get; }

    /// <summary>The authorities of a Member State.</summary>
    public static Authority Of(MemberState state) =>
        new(state.Code, state.Code == "NL" ? "the Netherlands" : state.EnglishName, state.TimeZone, state);

    /// <summary>The authority with this code, in any case, GR for EL included; null when there is none.</summary>
    public static Authority? FromCode(string? code) =>
        Array.Find([Commission, Parliament, Council, BorderAgency], a => string.Equals(a.Code, code, StringComparison.OrdinalIgnoreCase))
        ?? (MemberState.FromCode(code) is { } state ? Of(state) : null);

    /// <summary>The same, and the states and agencies that are parties of the acts on liaison officers alone (F-16); null when there is none.</summary>
    public static Authority? InLiaison(string? code) => FromCode(code)
        ?? Array.Find([AsylumAgency, Europol], a => string.Equals(a.Code, code, StringComparison.OrdinalIgnoreCase))
        ?? (MemberState.InLiaison(code) is { } state ? Of(state) : null);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
