using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Union;

/// <summary>
/// A Member State of the Union (docs/law.md 9.1). Only the states of the table exist, so a value of this type is always a real one.
/// </summary>
public sealed partial record MemberState : IWritten<MemberState>
{
    static string IWritten<MemberState>.Wanted => "the code of a Member State";

    static MemberState? IWritten<MemberState>.Read(string? text) => FromCode(text);

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

    /// <summary>The state with this code, in any case; GR is taken for EL. Null when there is none.</summary>
    public static MemberState? FromCode(string? code)
    {
        var wanted = string.Equals(code, "GR", StringComparison.OrdinalIgnoreCase) ? "EL" : code;
        return Table.FirstOrDefault(s => string.Equals(s.Code, wanted, StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
