using System.Runtime.CompilerServices;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Telling;

/// <summary>The communications of a digest.</summary>
internal static class DigestContents
{
    /// <summary>Every communication received in this time, oldest first.</summary>
    public static async IAsyncEnumerable<Submission> ReceivedBetween(
        this IDocumentStore documents, DateTimeOffset from, DateTimeOffset through, [EnumeratorCancellation] CancellationToken ct)
    {
        var query = new DocumentQuery(IntakeContainers.Submissions)
        {
            Where = [new Condition("receivedAt", Comparison.AtLeast, from), new Condition("receivedAt", Comparison.Below, through)],
            OrderBy = "receivedAt",
        };
        await foreach (var found in documents.Query<Submission>(query, ct))
        {
            if (found.Document.Outcome.Communication is not null)
                yield return found.Document;
        }
    }

    /// <summary>Whether a communication belongs in this subscriber's digest.</summary>
    public static bool IsFor(this Submission communication, DigestSubscriber subscriber) =>
        Digest.Matches(subscriber, ReportForm.ForOthers(communication.Fields));
}
