using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Requests;

/// <summary>Writes the mails of one kind of <see cref="RequestLetter"/>: one class a kind, found by itself.</summary>
internal abstract class RequestMail(LetterLookup letters, RequestLetter kind) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => kind.Name;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        await letters.Open(order, to, ct) is { } open ? Write(open)?.Compose() : null;

    /// <summary>The letter; null when what it would say has been overtaken.</summary>
    protected abstract Letter? Write(LetterCase open);
}
