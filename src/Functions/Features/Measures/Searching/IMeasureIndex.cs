using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// Finds communications. Whoever may not read a field of one (F-1) neither finds by it nor counts by it. What is shown of a find comes from the store,
/// not from here.
/// </summary>
internal interface IMeasureIndex
{
    /// <summary>
    /// A page of what fits among what the index has, the best or newest first, and how many fit in all. Where very many do, only the newest of them are counted and put in order by how
    /// well they fit; the others follow by date (<see cref="MeasureFinds.RankedOf"/>).
    /// </summary>
    /// <param name="wanted">What to look for.</param>
    /// <param name="parties">Codes of the states whose communications the reader reads in full (<see cref="Circle.Parties"/>).</param>
    /// <param name="most">Most finds on the page.</param>
    /// <param name="ct">Ends the look-up.</param>
    Task<MeasureFinds> Find(MeasureQuery wanted, IReadOnlyCollection<string> parties, int most, CancellationToken ct);

    /// <summary>Takes in a piece of what came into the store or changed in it and is not in the index yet; whether there is no more.</summary>
    Task<bool> Follow(CancellationToken ct);

    /// <summary>Does away with what an earlier release kept as its index.</summary>
    Task Forget(CancellationToken ct);
}

/// <summary>What to look for among the communications; what is null does not narrow.</summary>
internal sealed record MeasureQuery
{
    /// <summary>Nothing in particular: all of them.</summary>
    public static MeasureQuery Everything { get; } = new();

    /// <summary>Words that all must be in it.</summary>
    public SearchWords? Words { get; init; }

    /// <summary>The notifying state.</summary>
    public MemberState? State { get; init; }

    /// <summary>Type of measure.</summary>
    public MeasureType? Type { get; init; }

    /// <summary>One of its areas.</summary>
    public Area? Area { get; init; }

    /// <summary>Language of the original.</summary>
    public Language? Language { get; init; }

    /// <summary>First day (UTC) of receipt.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day (UTC) of receipt.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether it came after it was made public (MIM-5).</summary>
    public bool? Late { get; init; }

    /// <summary>Reference of the communication they follow (field 12).</summary>
    public string? Amends { get; init; }

    /// <summary>Begins behind this communication, the last of the page before.</summary>
    public string? After { get; init; }

    /// <summary>Whether it looks for what may be withheld from a reader (F-1): words, or the language of an original.</summary>
    public bool IsByContent => Words is not null || Language is not null;
}

/// <summary>A page of finds.</summary>
/// <param name="Finds">The finds.</param>
/// <param name="Total">How many fit in all; with <see cref="RankedOf"/> there are more, and nobody counted them.</param>
/// <param name="Next">What to give as <see cref="MeasureQuery.After"/> for the next page; null on the last one.</param>
/// <param name="RankedOf">How many of the newest stand in the order of how well they fit, the others behind them by date: 0 when more have all of the words than are put in order; null when all do, or none is asked for.</param>
internal sealed record MeasureFinds(IReadOnlyList<MeasureFind> Finds, int Total, string? Next, int? RankedOf = null)
{
    /// <summary>Whether the index has all that is in the store; else the newest are missing.</summary>
    public bool IsWhole { get; init; } = true;
}

/// <summary>A communication that was found.</summary>
/// <param name="State">Code of the notifying state: partition of the submission.</param>
/// <param name="Digest">Digest of the form: its id.</param>
/// <param name="ChangedAt">The last change that the index knows of.</param>
internal sealed record MeasureFind(string State, string Digest, DateTimeOffset? ChangedAt);

/// <summary>A piece of a text in which something was found.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsFound">Whether it is one of the words.</param>
public sealed record Passage(string Text, bool IsFound);
