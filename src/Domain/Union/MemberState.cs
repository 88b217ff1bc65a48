using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Union;

/// <summary>
/// A Member State of the Union (docs/law.md 9.1). Only the states of the table exist, so a value of this type is always a real one. In the networks of
/// liaison officers, and nowhere else, four states associated with Schengen stand beside them (F-16): they are found by <see cref="InLiaison"/> alone.
/// </summary>
public sealed partial record MemberState : IWritten<MemberState>, IWorded
{
    static string IWritten<MemberState>.Wanted => "the code of a Member State";

    static MemberState? IWritten<MemberState>.Read(string? text) => InLiaison(text);

    private MemberState(string code, string englishName, string[] nativeNames, string[] languages, string timeZone)
    {
        Code = code;
        EnglishName = englishName;
        NativeNames = nativeNames;
        Languages = languages;
        TimeZone = timeZone;
    }

    /// <summary>The two-letter code of EU practice: ISO 3166-1 alpha-2, but EL for Greece.</summary>
    public string Code { get; }

    /// <summary>The short English name.</summary>
    public string EnglishName { get; }

    /// <summary>The short names in the state's own official languages.</summary>
    public IReadOnlyList<string> NativeNames { get; }

    /// <summary>ISO 639-1 codes of the official languages that are also languages of the Union.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>IANA zone of the capital; its legal time decides when a day ends (TL-10).</summary>
    public string TimeZone { get; }

    /// <summary>All 27, in the order of the Union: by name in the own language (docs/law.md 9.1).</summary>
    public static IReadOnlyList<MemberState> All => Table;

    /// <summary>Iceland, Liechtenstein, Norway and Switzerland: associated states, dated parties of the acts on liaison officers (<see cref="Participation"/>).</summary>
    public static IReadOnlyList<MemberState> Associated => AssociatedStates;

    /// <summary>All that can be parties of the acts on liaison officers: the Member States, then the associated ones.</summary>
    public static IReadOnlyList<MemberState> OfLiaison => [.. All, .. Associated];

    /// <summary>Whether it is no Member State but one of the four associated with Schengen.</summary>
    public bool IsAssociated => AssociatedStates.Contains(this);

    /// <summary>The state with this code among those of the acts on liaison officers, in any case; null when there is none.</summary>
    public static MemberState? InLiaison(string? code) =>
        FromCode(code) ?? Array.Find(AssociatedStates, state => string.Equals(state.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The state that people mean by this among those of the acts on liaison officers; null when there is none.</summary>
    public static MemberState? FindInLiaison(string? text) =>
        Find(text) ?? InLiaison(text?.Trim()) ?? InLiaison(Country.Find(text)?.Code)
        ?? Array.Find(AssociatedStates, state => state.NativeNames.Any(name => LooseText.Key(name) == LooseText.Key(text)));

    /// <summary>The state with this code, in any case; GR is taken for EL. Null when there is none.</summary>
    public static MemberState? FromCode(string? code)
    {
        var wanted = string.Equals(code, "GR", StringComparison.OrdinalIgnoreCase) ? "EL" : code;
        return Table.FirstOrDefault(s => string.Equals(s.Code, wanted, StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public Term Worded => new(TermKind.State, Code, EnglishName);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
