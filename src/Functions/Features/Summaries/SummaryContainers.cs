using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Summaries;

/// <summary>Where the summaries are kept.</summary>
internal sealed class SummaryContainers : IKeepsDocuments
{
    /// <summary><see cref="Summary"/>, all in one partition; the id is its name.</summary>
    public const string Summaries = "summaries";

    /// <summary>The content of summaries in chapters, by name and version of the summary; the id is a running number, four digits.</summary>
    public const string Chapters = "chapters";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<Summary>(Summaries, "outbox.state"),
        DocumentContainer.Of<SummaryChapter>(Chapters),
    ];
}
