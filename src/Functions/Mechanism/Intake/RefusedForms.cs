using System.Runtime.CompilerServices;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Store;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// What the own state dropped lately and has to mend: forms that were refused and did not come again under the same name, and texts that a form names
/// and that have not come. Only these are read, however much the state has sent.
/// </summary>
internal sealed class RefusedForms(IDocumentStore documents) : IWaits
{
    private const int Days = 30, Most = 30;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        List<WaitingItem> items = [];
        foreach (var state in AccessRules.PartiesOf(who, Permission.SubmitForState).Select(party => party.State).OfType<MemberState>())
        {
            items.AddRange(await ToMend(state.Code, now.AddDays(-Days), ct).ToListAsync(ct));
            items.AddRange(await NotCome(state.Code, now.AddDays(-Days), ct).ToListAsync(ct));
        }

        return items;
    }

    private async IAsyncEnumerable<WaitingItem> ToMend(string state, DateTimeOffset since, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var form in documents.Refused(state, since, Most, ct))
        {
            if (form.IsKept && await documents.FindFile(state, form.Folder, form.File, ct) is { Document: var newest } && newest.Digest == form.Digest)
                yield return new(Say($"Forms to mend"), Say($"{form.File} was not accepted"), $"/api/receipts/{form.State}/{form.ReceiptName}.html", Say($"The receipt says what to mend; send it again afterwards."));
        }
    }

    private IAsyncEnumerable<WaitingItem> NotCome(string state, DateTimeOffset since, CancellationToken ct) => documents.Waiting(state, ct)
        .Where(found => found.Document.ReceivedAt >= since).OrderByDescending(found => found.Document.ReceivedAt).Take(Most)
        .SelectMany(found => (found.Document.Attachments ?? []).Where(file => file.IsAwaited).ToAsyncEnumerable(), (found, file) =>
            new WaitingItem(Say($"Forms to mend"), Say($"{file.File} has not come"), "/send", Say($"{found.Document.Reference} names it; send it as a file of the same name.")));
}
