using MimFunctions.Domain.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Where the intake keeps its documents.</summary>
internal sealed class IntakeContainers : IKeepsDocuments
{
    /// <summary><see cref="Submission"/>, by state code; the id is the digest.</summary>
    public const string Submissions = "submissions";

    /// <summary>Running numbers, by state code; the id is kind and year. And how often a file could not be taken in, by state; the id holds its digest.</summary>
    public const string Counters = "counters";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<Submission>(Submissions, "reference", "outcome.kind", "file", "receivedAt", "changedAt", "outbox.state", "awaitsFiles", "spilledAt", "follows", "titleKey", "linkKey"),
        new(Counters, "givenUpAt"),
    ];
}
