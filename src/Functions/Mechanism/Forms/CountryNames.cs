using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Forms;

/// <summary>Names of countries in the 24 languages of the Union (Unicode CLDR 48), as forms are filled in in all of them.</summary>
internal static class CountryNames
{
    private static readonly Lazy<Dictionary<string, string>> Codes = new(() => FormLanguage.Codes
        .SelectMany(language => FormLanguage.Of(language).Countries).Select(country => (Key: LooseText.Key(country.Value), Code: country.Key)).Distinct()
        .GroupBy(name => name.Key, name => name.Code).Where(name => name.Count() == 1).ToDictionary(name => name.Key, name => name.Single()));

    /// <summary>The code of the country that is called so in one of the languages alone, and not in English; else the text as it is.</summary>
    public static string InCode(string text) => Country.Meant(text) is null && Codes.Value.TryGetValue(LooseText.Key(text), out var code) ? code : text;
}
