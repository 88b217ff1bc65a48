using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Summaries;

/// <summary>Writes the mails of one kind of letter about summaries: one class a kind, found by itself.</summary>
internal abstract class SummaryMail(SummaryLetterLookup letters, SummaryLetter kind) : IMailComposer
{
    /// <inheritdoc/>
    public string Step { get; } = SummaryStep.Name(kind);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct)
    {
        using var open = await letters.Open(order, to, ct);
        return open is not null && Write(open) is { } letter
            ? (open.Marking is { } marking ? letter with { Subject = $"{marking}: {letter.Subject}" } : letter).Compose()
            : null;
    }

    /// <summary>The letter; null when the event is of another kind.</summary>
    protected abstract Letter? Write(SummaryLetterCase open);
}
