using System.Globalization;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>What a written summary says of itself: which version it is, and where the rest is found.</summary>
/// <param name="Version">Number of the version, from 1.</param>
/// <param name="DrawnOn">The day on which the hub drew it up, by the clocks of Brussels.</param>
/// <param name="IssuedOn">The day on which it became final; null while it is a draft.</param>
/// <param name="By">Whose summary it is, for people: "the Presidency (Cyprus)".</param>
/// <param name="SupersededBy">Name of the later version that takes its place, for people: "version 3 of 4 March 2027"; null when there is none.</param>
/// <param name="Hub">Address of the hub; references become links to its pages.</param>
/// <param name="Links">Where else the reader may go: the other formats, the later version.</param>
internal sealed record SummaryStanding(
    int Version, DateOnly DrawnOn, DateOnly? IssuedOn, string By, string? SupersededBy, Uri Hub, IReadOnlyList<SummaryLink> Links)
{
    /// <summary>Whether nobody adopted it: a draft whose time went by, or a version that the hub issued by itself before F-4.</summary>
    public bool IsWorkingData { get; init; }

    /// <summary>When, by whom and why it was called back (W-22), in a sentence; null when it was not.</summary>
    public string? CalledBack { get; init; }

    /// <summary>The language that it was translated into; null for the English text.</summary>
    public Language? Language { get; init; }

    /// <summary>That it is a translation, in a sentence; null when it is none.</summary>
    public string? Translation => Language is { } to ? $"Translation into {to.EnglishName}. The English text is the one that was adopted; what states wrote stands as they wrote it." : null;

    /// <summary>One word for the version: final, or not yet.</summary>
    public string Word => (IssuedOn, SupersededBy) switch
    {
        _ when CalledBack is not null => "Called back",
        (_, null) when IsWorkingData => WorkingData.Words,
        (null, _) => "Draft",
        (_, null) => "Final",
        _ => "Superseded",
    };

    /// <summary>The version in a sentence.</summary>
    public string Sentence => IssuedOn is { } issued
        ? string.Create(CultureInfo.InvariantCulture, $"Version {Version}, issued on {FieldWords.Day(issued)} by {By}; drawn up by the hub on {FieldWords.Day(DrawnOn)}.")
        : string.Create(CultureInfo.InvariantCulture, $"Version {Version}, drawn up by the hub on {FieldWords.Day(DrawnOn)} for {By} to complete. {(IsWorkingData ? "Nobody made it final in time; it is no report, and was sent to no institution." : "It is not final.")}");

    /// <summary>A sentence that sends the reader to the later version; null when this is the last.</summary>
    public string? Warning => (CalledBack, SupersededBy) switch
    {
        (null, null) => null,
        (null, { } later) => $"This version has been superseded by {later}.",
        ({ } back, null) => back,
        ({ } back, { } later) => $"{back} It has been superseded by {later}.",
    };
}

/// <summary>A link beside the title of a summary.</summary>
/// <param name="Title">What is found there.</param>
/// <param name="Address">Where.</param>
internal sealed record SummaryLink(string Title, Uri Address);
