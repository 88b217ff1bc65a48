using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Tells the sender's contact point, once, of files that a form names and that have not come within a day (docs/forms.md 9b).</summary>
internal sealed class MissingFiles(
    IDocumentStore documents, IDirectory directory, AttachedFiles attached, OutboxRelay relay, TimeProvider clock)
{
    /// <summary>How long the hub waits before it says so.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>Looks for them; doing it again tells nobody twice.</summary>
    public async Task Remind(CancellationToken ct)
    {
        var overdue = new DocumentQuery(IntakeContainers.Submissions)
        {
            Where =
            [
                new Condition("awaitsFiles", Comparison.Equal, AttachmentState.Awaited),
                new Condition("receivedAt", Comparison.Below, clock.GetUtcNow() - Patience),
            ],
        };
        var people = await directory.Current(ct);
        await foreach (var found in documents.Query<Submission>(overdue, ct))
        {
            // A crash may have kept the two apart; if they meet now, the form has changed and telling finds nothing to write.
            await attached.Meet(found.Document, ct);
            await Tell(found, people.Party(found.Document.State), ct);
        }
    }

    /// <summary>One write says that it is missing and owes the mail; whoever loses the race for it has nothing to tell.</summary>
    private async Task Tell(Versioned<Submission> found, Party? sender, CancellationToken ct)
    {
        var submission = found.Document;
        var key = SubmissionQueries.Key(submission.State, submission.Digest);
        var owed = (sender?.Principals ?? []).Select(contact => Owed(submission.Case, AddresseeKey.For(sender!.Code, contact.Email)));
        var next = DecideIntake.FilesMissing(submission, owed, clock.GetUtcNow());
        if (await relay.TryWrite(key, next, found.ETag, ct) is { } written)
            await relay.Relay(key, written, ct);
    }

    private static OwedMessage Owed(string @case, string to) =>
        new(AddresseeKey.MessageId(@case, Steps.AttachmentMissing, to), Steps.MailQueue, Steps.AttachmentMissing, to);
}
