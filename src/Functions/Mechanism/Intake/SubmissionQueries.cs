using System.Runtime.CompilerServices;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Measures.Changing;
using MimFunctions.Domain.References;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>How submissions are found by other things than their digest.</summary>
internal static class SubmissionQueries
{
    // Of so many versions of one measure, some are withdrawn; the newest others stand among them.
    private const int MostAlike = 10;

    // A file that replaces one is rare, and a state communicates some dozens of measures a year.
    private const int MostLookedThrough = 500;

    /// <summary>Where the submission of this content is.</summary>
    public static DocumentKey Key(string state, string digest) => new(IntakeContainers.Submissions, state, digest);

    /// <summary>Where this submission is.</summary>
    public static DocumentKey Key(Submission submission) => Key(submission.State, submission.Identity());

    /// <summary>The communication with this reference, or null.</summary>
    public static async Task<Versioned<Submission>?> FindCommunication(this IDocumentStore documents, Reference reference, CancellationToken ct)
    {
        await foreach (var found in In(documents, reference.State.Code, "reference", reference.ToString(), ct))
        {
            // A file attached to a communication carries its reference too; only the form itself is the communication.
            if (found.Document.Outcome.Communication is not null)
                return found;
        }

        return null;
    }

    /// <summary>
    /// Whether a measure is open to requests for additional information (MIM-11), null when there is no such communication; and the day on which it
    /// is made public, before which nobody has to answer about it (F-3).
    /// </summary>
    public static async Task<(bool? Open, DateOnly? PublicOn)> OpenToRequests(this IDocumentStore documents, Reference? measure, CancellationToken ct) =>
        measure is not null && await documents.FindCommunication(measure, ct) is { Document: var found } && ReportForm.From(found.Fields) is var form
            ? (form.IsOpenToRequests, form.MadePublicOn)
            : (null, null);

    /// <summary>How many files with the marking of classified information came since then (F-5); at most so many are counted.</summary>
    public static Task<int> CountSpilled(this IDocumentStore documents, DateTimeOffset since, int most, CancellationToken ct) => documents.Count(
        new DocumentQuery(IntakeContainers.Submissions) { Where = [new Condition("spilledAt", Comparison.AtLeast, since)], OrderBy = "spilledAt", Limit = most }, ct);

    /// <summary>Everything that was dropped about a request: the form that put it, those that reply, and their files.</summary>
    public static IAsyncEnumerable<Versioned<Submission>> FindAbout(this IDocumentStore documents, RequestReference request, CancellationToken ct) =>
        documents.Query<Submission>(
            new DocumentQuery(IntakeContainers.Submissions) { Where = [new Condition("reference", Comparison.Equal, request.ToString())] }, ct);

    /// <summary>What this state dropped last under this file name in this folder; null when nothing.</summary>
    public static async Task<Versioned<Submission>?> FindFile(
        this IDocumentStore documents, string state, string folder, string file, CancellationToken ct)
    {
        Versioned<Submission>? newest = null;
        await foreach (var found in In(documents, state, "file", file, ct))
        {
            if (found.Document.Folder == folder && (newest is null || found.Document.ReceivedAt > newest.Document.ReceivedAt))
                newest = found;
        }

        return newest;
    }

    /// <summary>The accepted form with this case (<see cref="Submission.Case"/>): by its digest, or by its own number; null when there is none.</summary>
    public static async Task<Submission?> FindCase(this IDocumentStore documents, string state, string @case, CancellationToken ct)
    {
        if (await documents.Read<Submission>(Key(state, @case), ct) is { Document: var byDigest })
            return byDigest;
        await foreach (var found in In(documents, state, "reference", @case, ct))
            if (found.Document.Case == @case)
                return found.Document;
        return null;
    }

    /// <summary>The newest communication of the same state with the same title or the same link, withdrawn ones left out (W-18); null when there is none.</summary>
    public static async Task<Reference?> FindAlike(this IDocumentStore documents, Submission accepted, CancellationToken ct)
    {
        Submission? newest = null;
        foreach (var (path, key) in new[] { ("titleKey", accepted.TitleKey), ("linkKey", accepted.LinkKey) })
        {
            if (key is null)
                continue;
            var alike = new DocumentQuery(IntakeContainers.Submissions, accepted.State)
            {
                Where = [new Condition(path, Comparison.Equal, key)],
                OrderBy = "receivedAt",
                Descending = true,
                Limit = MostAlike,
            };
            await foreach (var found in documents.Query<Submission>(alike, ct))
                if (found.Document.Withdrawal is null && found.Document.Digest != accepted.Digest && found.Document.ReceivedAt >= (newest?.ReceivedAt ?? DateTimeOffset.MinValue))
                    newest = found.Document;
        }

        return newest?.Outcome.Communication;
    }

    /// <summary>The communications that follow this one.</summary>
    public static IAsyncEnumerable<Versioned<Submission>> Following(this IDocumentStore documents, Reference reference, CancellationToken ct) =>
        In(documents, reference.State.Code, "follows", reference.ToString(), ct);

    /// <summary>The communication of this state whose original text has this name, the newest; null when none has.</summary>
    public static async Task<Submission?> FindOriginal(this IDocumentStore documents, string state, string file, CancellationToken ct)
    {
        var recent = new DocumentQuery(IntakeContainers.Submissions, state) { OrderBy = "receivedAt", Descending = true, Limit = MostLookedThrough };
        await foreach (var found in documents.Query<Submission>(recent, ct))
            if (found.Document.Outcome.Communication is not null && found.Document.Withdrawal is null && LateOriginalText.Named(found.Document, file) is not null)
                return found.Document;
        return null;
    }

    /// <summary>The form of this state and folder that still waits for a file of this name, or null.</summary>
    /// <param name="documents">Where to look.</param>
    /// <param name="state">The state.</param>
    /// <param name="folder">The folder in which form and file lie.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="ct">Ends the look-up.</param>
    /// <param name="reference">Only the form with this reference.</param>
    public static async Task<Versioned<Submission>?> FindWaitingFor(
        this IDocumentStore documents, string state, string folder, string file, CancellationToken ct, string? reference = null)
    {
        await foreach (var found in documents.Waiting(state, ct))
        {
            if (found.Document.Folder == folder && found.Document.Awaits(file) is not null && found.Document.Reference == (reference ?? found.Document.Reference))
                return found;
        }

        return null;
    }

    /// <summary>The forms of this state that were refused since then, the newest first.</summary>
    public static IAsyncEnumerable<Submission> Refused(this IDocumentStore documents, string state, DateTimeOffset since, int most, CancellationToken ct) => documents.Query<Submission>(
        new DocumentQuery(IntakeContainers.Submissions, state)
        {
            Where = [new Condition("outcome.kind", Comparison.Equal, "refused"), new Condition("receivedAt", Comparison.AtLeast, since)],
            OrderBy = "receivedAt",
            Descending = true,
            Limit = most,
        }, ct).Select(found => found.Document);

    /// <summary>The forms of this state that wait for a file.</summary>
    public static async IAsyncEnumerable<Versioned<Submission>> Waiting(
        this IDocumentStore documents, string state, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var how in (AttachmentState[])[AttachmentState.Awaited, AttachmentState.Missing])
        {
            await foreach (var found in In(documents, state, "awaitsFiles", how, ct))
                yield return found;
        }
    }

    private static IAsyncEnumerable<Versioned<Submission>> In(
        IDocumentStore documents, string state, string path, object value, CancellationToken ct) =>
        documents.Query<Submission>(
            new DocumentQuery(IntakeContainers.Submissions, state) { Where = [new Condition(path, Comparison.Equal, value)] }, ct);
}
