using MimFunctions.Domain.Intake;
using MimFunctions.Files;
using MimFunctions.Store;

namespace MimFunctions.Intake;

/// <summary>Brings a communication and the file it names as original text together (field 9b), whichever of the two came first.</summary>
internal sealed class OriginalText(IDocumentStore documents, IFileStore files)
{
    /// <summary>The digest of a file of this name that came before anyone named it and can be an original text; null when none did.</summary>
    public async Task<string?> CameBefore(string state, string name, CancellationToken ct) =>
        await documents.FindFile(state, name, ct) is { Document: { Outcome: Outcome.Refused } refused }
        && await files.Read(InQuarantine(state, refused.Digest), ct) is { } file && OriginalTextFile.MayBe(file.Content.Span)
            ? refused.Digest
            : null;

    /// <summary>Does what this submission makes due; doing it again changes nothing.</summary>
    public async Task Join(Submission submission, CancellationToken ct)
    {
        if (submission.Outcome is Outcome.Attached attached)
            await Tell(attached, submission.Digest, ct);
        else if (submission.Attachment?.Digest is { } digest)
            await OutOfQuarantine(submission.State, digest, ct);
    }

    /// <summary>The file came after the form: the communication learns which it is.</summary>
    private async Task Tell(Outcome.Attached attached, string digest, CancellationToken ct)
    {
        while (await documents.FindCommunication(attached.To, ct) is { Document.Attachment: { IsAwaited: true } waiting } found)
        {
            var next = found.Document with { Attachment = Attachment.Named(waiting.File, digest) };
            if (await documents.TryWrite(SubmissionQueries.Key(next.State, next.Digest), next, found.ETag, ct) is not null)
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

    private static string InQuarantine(string state, string digest) => $"quarantine/{state}/{digest}";
}
