using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison;

/// <summary>
/// A line of the dated list of countries of particular interest to the Union, which the Commission and the Member States settle by indicators
/// and risk analysis (ILOA-12, ILOA-13).
/// </summary>
/// <param name="Country">The country.</param>
/// <param name="From">First day on the list.</param>
/// <param name="Until">Last day; null while it lasts.</param>
/// <param name="Basis">Why, or by which document.</param>
public sealed record CountryOfInterest(Country Country, DateOnly From, DateOnly? Until, string Basis)
{
    /// <summary>Whether it is on the list on this day.</summary>
    public bool Covers(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}
