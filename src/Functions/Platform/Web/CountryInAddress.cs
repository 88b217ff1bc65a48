using MimFunctions.Domain.Union;

namespace MimFunctions.Platform.Web;

/// <summary>A country in the address of a call.</summary>
internal static class CountryInAddress
{
    /// <summary>Goes on with the country that the address names, or 400.</summary>
    public static async Task<IResult> Read(string text, Func<Country, Task<IResult>> then) =>
        Country.Find(text) is { } country ? await then(country) : Unknown(text);

    /// <summary>400: the text names no country.</summary>
    public static IResult Unknown(string text) =>
        Problems.NotUnderstood("country", text, "an ISO 3166-1 code such as MA, or the English name of a country");
}
