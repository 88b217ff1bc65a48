using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>The dated list of countries of particular interest, in words.</summary>
internal static class InterestWords
{
    /// <summary>Since when, or from when to when, a country is on the list.</summary>
    public static string Period(CountryOfInterest line) => line.Until is { } last
        ? $"{FormDate.ForPeople(line.From)} to {FormDate.ForPeople(last)}"
        : $"since {FormDate.ForPeople(line.From)}";
}
