using MimFunctions.Domain.Situations;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Situations;

/// <summary>Where the situations are kept.</summary>
internal sealed class SituationContainers : IKeepsDocuments
{
    /// <summary><see cref="Situation"/>, all in one partition; the id is the reference.</summary>
    public const string Situations = "situations";

    /// <summary><see cref="SituationRound"/>, by situation; the id is the name of the round.</summary>
    public const string SituationRounds = "situationrounds";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<Situation>(Situations, "outbox.state"),
        DocumentContainer.Of<SituationRound>(SituationRounds, "outbox.state"),
    ];
}
