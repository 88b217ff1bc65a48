using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>A mail has come to its end when its delivery record has.</summary>
internal sealed class MailsBegun(IDocumentStore documents) : IMessagesBegun
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, bool>> Of(string @case, CancellationToken ct)
    {
        var begun = new Dictionary<string, bool>(StringComparer.Ordinal);
        await foreach (var record in documents.Query<MailRecord>(new DocumentQuery(Containers.Mails, @case), ct))
            begun[record.Document.Id] = record.Document.Status.IsFinal;
        return begun;
    }
}
