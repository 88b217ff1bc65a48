using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures.Changing;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Brings a form and the files it names together, whichever of the two came first.</summary>
internal sealed class AttachedFiles(IDocumentStore documents, IFileStore files, AwaitedFiles awaited, IDirectory directory, OutboxRelay relay, TimeProvider clock)
{
    /// <summary>Does what this submission makes due; doing it again changes nothing.</summary>
    public async Task Join(Submission submission, CancellationToken ct)
    {
        if (submission.Outcome is Outcome.Attached attached)
        {
            if (await documents.FindWaitingFor(submission.State, submission.Folder, submission.File, ct, attached.To) is { } waiting)
                await Tell(waiting.Document, submission.File, submission.Digest, ct);
            else if (Reference.Parse(attached.To) is { } communication)
                await Replace(communication, submission, ct);
        }

        foreach (var digest in (submission.Attachments ?? []).Select(file => file.Digest).OfType<string>())
            await OutOfQuarantine(submission.State, digest, ct);
    }

    /// <summary>
    /// Looks once more when everything is in its place: a form and its file may be taken in at the same moment, neither seeing the other. The
    /// one that is done last finds both.
    /// </summary>
    public async Task Meet(Submission submission, CancellationToken ct)
    {
        if (submission is { Outcome: Outcome.Refused, Form: null })
        {
            if (await documents.FindWaitingFor(submission.State, submission.Folder, submission.File, ct) is { } waiting
                && await awaited.MayBeAttached(submission, ct))
                await Tell(waiting.Document, submission.File, submission.Digest, ct);
            return;
        }

        foreach (var file in (submission.Attachments ?? []).Where(file => file.IsAwaited))
        {
            if (await awaited.CameBefore(submission.State, submission.Folder, file.File, ct) is { } digest)
                await Tell(submission, file.File, digest, ct);
        }
    }

    /// <summary>
    /// The form learns which of its files came. Moved before told: a form that names a file where it is not would be asked for it in vain, while a
    /// file that lies ready is found by the form's next look (<see cref="MissingFiles"/>).
    /// </summary>
    private async Task Tell(Submission form, string file, string digest, CancellationToken ct)
    {
        await OutOfQuarantine(form.State, digest, ct);
        var key = SubmissionQueries.Key(form.State, form.Digest);
        while (await documents.Read<Submission>(key, ct) is { } read && read.Document.Awaits(file) is { } waiting)
        {
            var next = read.Document.Outcome.Communication is null
                ? DecideIntake.FileCame(read.Document, waiting, digest, clock.GetUtcNow())
                : LateOriginalText.Came(await Act(read.Document, ct), waiting, digest);
            if (await relay.TryWrite(key, next, read.ETag, ct) is not { } written)
                continue;
            await relay.Relay(key, written, ct);
            return;
        }
    }

    /// <summary>The communication learns that another file takes the place of its original text.</summary>
    private async Task Replace(Reference communication, Submission file, CancellationToken ct)
    {
        while (await documents.FindCommunication(communication, ct) is { } read)
        {
            var next = LateOriginalText.Replaced(await Act(read.Document, ct), file.File, file.Digest, file.ReceivedAt);
            if (ReferenceEquals(next, read.Document))
                return;
            var key = SubmissionQueries.Key(next.State, next.Digest);
            if (await relay.TryWrite(key, next, read.ETag, ct) is not { } written)
                continue;
            await relay.Relay(key, written, ct);
            return;
        }
    }

    private async Task<CommunicationAct> Act(Submission communication, CancellationToken ct) =>
        new(communication, "hub", clock.GetUtcNow(), await directory.Current(ct));

    /// <summary>A file that came before its form was refused, as nobody had named it yet: now it is wanted.</summary>
    private async Task OutOfQuarantine(string state, string digest, CancellationToken ct)
    {
        var path = AwaitedFiles.InQuarantine(state, digest);
        if (await files.Read(path, ct) is { } file)
            await files.Move(path, file.Tag, AwaitedFiles.Kept(digest), ct);
    }
}
