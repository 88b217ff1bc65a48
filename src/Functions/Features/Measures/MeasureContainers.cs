using MimFunctions.Domain.Subscriptions;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures;

/// <summary>Where the documents of measures are kept; the forms themselves lie where the intake keeps them.</summary>
internal sealed class MeasureContainers : IKeepsDocuments
{
    /// <summary><see cref="DigestRun"/>, all in one partition; the id is the case.</summary>
    public const string Digests = "digests";

    /// <summary><see cref="ReaderFeeds"/>, by party code; the id is the digest of the key.</summary>
    public const string ReaderFeeds = "readerfeeds";

    /// <summary><see cref="MeasureEntry"/>, by state and year of the reference, which is the id. Cosmos DB's index of the search; empty with SQLite.</summary>
    public const string MeasureEntries = "measureentries";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<DigestRun>(Digests, "through", "outbox.state"),
        DocumentContainer.Of<ReaderFeeds>(ReaderFeeds),
        // The lines of words are looked through, not indexed: CONTAINS would read such an index whole (decision 36). Of the beginnings of their words each is (decision 97).
        DocumentContainer.Of<MeasureEntry>(MeasureEntries, "listed", "state", "amends", MeasureEntry.Earlier).Listing("beginnings", "beginningsForParties"),
    ];
}
