namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>How far the Member States have officers for one country of particular interest on a day.</summary>
/// <param name="Interest">The line of the list.</param>
/// <param name="Network">The officers there and to come.</param>
/// <param name="FromElsewhere">Officers in other countries whose notice names this one among those covered.</param>
public sealed record Coverage(CountryOfInterest Interest, Network Network, IReadOnlyList<Deployment> FromElsewhere)
{
    /// <summary>Which of three it is: exactly one is true of every country.</summary>
    public CoverageKind Kind => (Network.Present.Count, FromElsewhere.Count) switch
    {
        ( > 0, _) => CoverageKind.OfficerThere,
        (_, > 0) => CoverageKind.OnlyFromElsewhere,
        _ => CoverageKind.Nobody,
    };
}

/// <summary>Whether a country of particular interest has an officer.</summary>
public enum CoverageKind
{
    /// <summary>At least one officer is in the country.</summary>
    OfficerThere,

    /// <summary>None is in the country, but one elsewhere covers it besides.</summary>
    OnlyFromElsewhere,

    /// <summary>No officer covers it.</summary>
    Nobody,
}
