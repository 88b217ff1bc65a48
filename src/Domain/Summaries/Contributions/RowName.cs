using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>What a row of figures is about; what is the same in another spelling is one row.</summary>
/// <param name="Key">The same for all spellings.</param>
/// <param name="Labels">What the reader sees, one for each column of names.</param>
internal sealed record RowName(string Key, IReadOnlyList<string> Labels)
{
    /// <summary>What stands where a report left the cell empty.</summary>
    public const string NotStated = "Not stated";

    /// <summary>A country, by whatever name or nationality; what is none stays as written.</summary>
    public static RowName OfCountry(string? written) => Country.Find(written) is { } country ? new(country.Code, [country.Name]) : OfWords(written);

    /// <summary>Anything else, as written.</summary>
    public static RowName OfWords(string? written)
    {
        var text = written?.Trim() ?? "";
        var key = LooseText.Key(text);
        return new(key.Length > 0 ? key : text, [text.Length > 0 ? text : NotStated]);
    }

    /// <summary>Both together.</summary>
    public RowName And(RowName other) => new($"{Key}/{other.Key}", [.. Labels, .. other.Labels]);
}
