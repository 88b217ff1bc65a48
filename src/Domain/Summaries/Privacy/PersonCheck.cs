namespace MimFunctions.Domain.Summaries.Privacy;

/// <summary>What whoever made a summary final said of the places that may name a person (F-15): kept with the version, by ids only.</summary>
/// <param name="Confirmed">Ids of the places of which it was confirmed that they name nobody.</param>
/// <param name="Struck">Ids of those that were left out.</param>
public sealed record PersonCheck(IReadOnlyList<string> Confirmed, IReadOnlyList<string> Struck)
{
    /// <summary>Nothing was said of any place.</summary>
    public static PersonCheck Nothing { get; } = new([], []);

    /// <summary>Those of these places of which nothing was said yet.</summary>
    public IReadOnlyList<PersonPlace> Open(IReadOnlyList<PersonPlace> places) =>
        [.. places.Where(place => !Confirmed.Contains(place.Id) && !Struck.Contains(place.Id))];

    /// <summary>The same, without what was said of places that there are not.</summary>
    public PersonCheck Of(IReadOnlyList<PersonPlace> places)
    {
        var ids = places.Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        return new PersonCheck([.. Confirmed.Where(ids.Contains).Except(Struck)], [.. Struck.Where(ids.Contains).Distinct()]);
    }
}
