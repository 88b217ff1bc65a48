using MimFunctions.Domain.Intake;
using MimFunctions.Files;
using MimFunctions.Notices;
using MimFunctions.Store;

namespace MimFunctions.Intake;

/// <summary>Brings a form and the files it names together, whichever of the two came first.</summary>
internal sealed class AttachedFiles(IDocumentStore documents, IFileStore files, OutboxRelay relay, TimeProvider clock)
{
    /// <summary>Where the original bytes of a refused file are.</summary>
    public static string InQuarantine(string state, string digest) => $"quarantine/{state}/{digest}";

    /// <summary>Does what this submission makes due; doing it again changes nothing.</summary>
    public async Task Join(Submission submission, CancellationToken ct)
    {
        if (submission.Outcome is Outcome.Attached attached)
            await Tell(attached, submission, ct);
        foreach (var digest in (submission.Attachments ?? []).Select(file => file.Digest).OfType<string>())
            await OutOfQuarantine(submission.State, digest, ct);
    }

    /// <summary>The file came after the form: the form learns which it is.</summary>
    private async Task Tell(Outcome.Attached attached, Submission came, CancellationToken ct)
    {
        while (await documents.FindWaitingFor(came.State, came.Folder, came.File, ct, attached.To) is { } waiting)
        {
            var form = waiting.Document;
            var next = DecideIntake.FileCame(form, form.Awaits(came.File)!, came.Digest, clock.GetUtcNow());
            var key = SubmissionQueries.Key(next.State, next.Digest);
            if (await documents.TryWrite(key, next, waiting.ETag, ct) is not { } tag)
                continue;
            await relay.Relay(key, new Versioned<Submission>(next, tag), ct);
            return;
        }
    }

    /// <summary>The file came before the form and was refused, as nobody had named it yet: now it is wanted.</summary>
    private async Task OutOfQuarantine(string state, string digest, CancellationToken ct)
    {
        var path = InQuarantine(state, digest);
        if (await files.Read(path, ct) is { } file)
            await files.Move(path, file.Tag, $"originals/{digest}", ct);
    }
}
