namespace MimFunctions.Domain.Requests;

/// <summary>
/// The standings that the events of a request add up to, added up once: a page, a list and a timer ask for them several times each. They say nothing that the events don't say, so two requests
/// are the same whether they were asked for or not.
/// </summary>
internal record struct FoldedEvents
{
    private Folded? last;

    /// <summary>Where each of these states stands after these events.</summary>
    public IReadOnlyList<Standing> Of(IReadOnlyList<AskedState> addressees, IReadOnlyList<RequestEvent> events)
    {
        // A request that is made of another one takes along what was added up there, of fewer events.
        if (last is not { } folded || folded.Addressees != addressees || folded.Events != events)
            last = folded = new Folded(addressees, events, Add(addressees, events));
        return folded.Standings;
    }

    /// <summary>Always: what follows from the same events is the same.</summary>
    public readonly bool Equals(FoldedEvents other) => true;

    /// <summary>The same for all.</summary>
    public override readonly int GetHashCode() => 0;

    private static Standing[] Add(IReadOnlyList<AskedState> addressees, IReadOnlyList<RequestEvent> events)
    {
        var happened = events.ToLookup(e => e.Addressee);
        return [.. addressees.Select(addressee => happened[addressee.State].Aggregate(Standing.Of(addressee), (standing, e) => standing.After(e)))];
    }

    private sealed record Folded(IReadOnlyList<AskedState> Addressees, IReadOnlyList<RequestEvent> Events, IReadOnlyList<Standing> Standings);
}
