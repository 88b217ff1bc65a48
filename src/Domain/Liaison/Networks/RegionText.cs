using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>Reads what a notice says of the region covered: free text, in practice a list of regions and countries.</summary>
internal static class RegionText
{
    private static readonly char[] Separators = [',', ';', '\n', '\r'];

    /// <summary>The regions and countries it names, each once, as written.</summary>
    public static IEnumerable<string> Parts(string? text) => (text is null ? [] : text.Split(Separators, StringSplitOptions.TrimEntries))
        .Where(part => LooseText.Key(part).Length > 0).DistinctBy(LooseText.Key);
}
