using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Situations;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.DataProtection.Erasing;

/// <summary>Who of a party opened, wanted, put off or closed a situation, and wrote its lessons.</summary>
internal sealed class DueSituations(IDocumentStore documents) : DueDocuments<Situation>(documents)
{
    /// <inheritdoc/>
    public override HeldData Data => HeldData.Situations;

    /// <inheritdoc/>
    protected override DocumentQuery Candidates(DateTimeOffset now) => new(Containers.Of<Situation>());

    /// <inheritdoc/>
    protected override DocumentKey Key(Situation document) => new(Containers.Of<Situation>(), "all", document.Case);

    /// <inheritdoc/>
    protected override Situation? Left(Situation document, DateTimeOffset now) => DueForErasure.Of(document, now);
}

/// <summary>Who of a state answered a round.</summary>
internal sealed class DueRounds(IDocumentStore documents) : DueDocuments<SituationRound>(documents)
{
    /// <inheritdoc/>
    public override HeldData Data => HeldData.Situations;

    /// <inheritdoc/>
    protected override DocumentQuery Candidates(DateTimeOffset now) => new(Containers.Of<SituationRound>());

    /// <inheritdoc/>
    protected override DocumentKey Key(SituationRound document) => new(Containers.Of<SituationRound>(), $"{document.Situation}", document.Case);

    /// <inheritdoc/>
    protected override SituationRound? Left(SituationRound document, DateTimeOffset now) => DueForErasure.Of(document, now);
}
