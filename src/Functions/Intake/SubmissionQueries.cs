using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Store;

namespace MimFunctions.Intake;

/// <summary>How submissions are found by other things than their digest.</summary>
internal static class SubmissionQueries
{
    /// <summary>Where the submission of this content is.</summary>
    public static DocumentKey Key(string state, string digest) => new(Containers.Submissions, state, digest);

    /// <summary>The communication with this reference, or null.</summary>
    public static async Task<Versioned<Submission>?> FindCommunication(this IDocumentStore documents, Reference reference, CancellationToken ct)
    {
        await foreach (var found in In(documents, reference.State.Code, "reference", reference.ToString(), ct))
        {
            // A file attached to a communication carries its reference too; only the form itself is the communication.
            if (found.Document.Outcome is Outcome.Accepted or Outcome.Amended)
                return found;
        }

        return null;
    }

    /// <summary>What this state dropped under this file name, the newest first; null when nothing.</summary>
    public static async Task<Versioned<Submission>?> FindFile(this IDocumentStore documents, string state, string file, CancellationToken ct)
    {
        Versioned<Submission>? newest = null;
        await foreach (var found in In(documents, state, "file", file, ct))
        {
            if (newest is null || found.Document.ReceivedAt > newest.Document.ReceivedAt)
                newest = found;
        }

        return newest;
    }

    /// <summary>The communication of this state that still waits for a file of this name (field 9b), or null.</summary>
    public static async Task<Versioned<Submission>?> FindWaitingFor(this IDocumentStore documents, string state, string file, CancellationToken ct)
    {
        await foreach (var found in In(documents, state, "attachment.file", file, ct))
        {
            if (found.Document.Attachment is { IsAwaited: true })
                return found;
        }

        return null;
    }

    private static IAsyncEnumerable<Versioned<Submission>> In(
        IDocumentStore documents, string state, string path, string value, CancellationToken ct) =>
        documents.Query<Submission>(
            new DocumentQuery(Containers.Submissions, state) { Where = [new Condition(path, Comparison.Equal, value)] }, ct);
}
