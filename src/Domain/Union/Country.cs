using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Union;

/// <summary>A country or territory of the world, for host countries and nationalities. Only those of the table exist.</summary>
public sealed partial record Country : IWritten<Country>, IWorded
{
    static string IWritten<Country>.Wanted => "the code of a country";

    static Country? IWritten<Country>.Read(string? text) => Find(text);

    private static readonly Country[] Table = [.. Names.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)];

    private static readonly Dictionary<string, Country> ByKey = Table
        .SelectMany(country => country.otherNames.Append(country.Name).Append(country.Code), (country, name) => (Key: LooseText.Key(name), country))
        .ToDictionary(entry => entry.Key, entry => entry.country);

    private readonly string[] otherNames;

    private Country(string code, string name, string[] otherNames) => (Code, Name, this.otherNames) = (code, name, otherNames);

    /// <summary>ISO 3166-1 alpha-2 code (GR for Greece); XK for Kosovo.</summary>
    public string Code { get; }

    /// <summary>Short English name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public Term Worded => new(TermKind.Country, Code, Name);

    /// <summary>The Member State that it is, or null for a third country.</summary>
    public MemberState? MemberState => MemberState.FromCode(Code);

    /// <summary>All, by English name.</summary>
    public static IReadOnlyList<Country> All => Table;

    /// <summary>The country with this code or name, in any spelling; EL is taken for GR, UK for GB. Null when there is none.</summary>
    public static Country? Find(string? text) => ByKey.GetValueOrDefault(LooseText.Key(text) switch
    {
        "EL" => "GR",
        "UK" => "GB",
        var key => key,
    });

    /// <summary>The country that people mean: also with its code, in two spellings or with its long name ("Morocco (MA)", "Kingdom of Morocco"). Null when there is none.</summary>
    public static Country? Meant(string? text) =>
        Find(text) ?? (text is null ? null : Find(Title().Replace(text, "", 1)) ?? NameParts.AllMean(text, Find) ?? NameParts.AllMean(text, Find, isBeside: NameParts.IsWord));

    [GeneratedRegex(@"^\s*(?:the\s+)?(?:federal\s+|islamic\s+|arab\s+|united\s+|socialist\s+|democratic\s+|people['’]s\s+)*(?:republic|kingdom|state|sultanate|emirate)\s+of\s+(?:the\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    /// <inheritdoc/>
    public bool Equals(Country? other) => Code == other?.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static Country Read(string entry)
    {
        var names = entry[3..].Split('|');
        return new Country(entry[..2], names[0], names[1..]);
    }
}
