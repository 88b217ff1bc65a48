using MimFunctions.Domain.DataProtection;
using MimFunctions.Features.DataProtection.Erasing;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.DataProtection;

/// <summary>Where is kept what data protection did and must not do.</summary>
internal sealed class ProtectionContainers : IKeepsDocuments
{
    /// <summary><see cref="RetentionRun"/>, all in one partition; the id is the day.</summary>
    public const string RetentionRuns = "retentionruns";

    /// <summary><see cref="PersonBlock"/>, by party code; the id is the digest of the mailbox.</summary>
    public const string PersonBlocks = "personblocks";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<RetentionRun>(RetentionRuns, "at"),
        DocumentContainer.Of<PersonBlock>(PersonBlocks),
    ];
}
