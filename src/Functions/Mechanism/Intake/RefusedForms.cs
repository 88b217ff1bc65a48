using MimFunctions.Domain.Access;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// What the own state dropped lately and has to mend: forms that were refused and did not come again under the same name, and texts that a form names
/// and that have not come.
/// </summary>
internal sealed class RefusedForms(IDocumentStore documents) : IWaits
{
    private const int Days = 30, MostRead = 200;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        List<WaitingItem> items = [];
        foreach (var state in AccessRules.PartiesOf(who, Permission.SubmitForState).Select(party => party.State).OfType<MemberState>())
            items.AddRange(Of(await Lately(state, now, ct)));
        return items;
    }

    /// <summary>What is to be mended among these, which are the newest of one state, newest first.</summary>
    public static IEnumerable<WaitingItem> Of(IReadOnlyList<Submission> lately)
    {
        foreach (var (at, form) in lately.Index())
        {
            var cameAgain = lately.Take(at).Any(later => later.File == form.File && later.Folder == form.Folder);
            if (form is { Outcome: Outcome.Refused, IsKept: true } && !cameAgain)
                yield return new("Forms to mend", $"{form.File} was not accepted", $"/api/receipts/{form.State}/{form.ReceiptName}.html", "The receipt says what to mend; send it again afterwards.");
            foreach (var file in (form.Attachments ?? []).Where(each => each.IsAwaited))
                yield return new("Forms to mend", $"{file.File} has not come", "/send", $"{form.Reference} names it; send it as a file of the same name.");
        }
    }

    private async Task<IReadOnlyList<Submission>> Lately(MemberState state, DateTimeOffset now, CancellationToken ct) =>
        await documents.Query<Submission>(
            new DocumentQuery(Containers.Submissions, state.Code)
            {
                Where = [new Condition("receivedAt", Comparison.AtLeast, now.AddDays(-Days))],
                OrderBy = "receivedAt",
                Descending = true,
                Limit = MostRead,
            }, ct).Select(found => found.Document).ToListAsync(ct);
}
