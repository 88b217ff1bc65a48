using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>All communications about one measure, by what each follows: intention, draft, adopted, court.</summary>
internal static class MeasureSteps
{
    // No measure has that many; whoever builds a ring of them by hand must not hold the hub.
    private const int Most = 100;

    /// <summary>The steps of the measure that a communication is about, oldest first; itself alone when it has no other.</summary>
    public static async Task<IReadOnlyList<Submission>> Of(IDocumentStore documents, Submission one, CancellationToken ct)
    {
        var steps = new Dictionary<Reference, Submission> { [one.Outcome.Communication!] = one };
        var open = new Queue<Submission>([one]);
        while (open.TryDequeue(out var step) && steps.Count < Most)
        {
            var next = await documents.Following(step.Outcome.Communication!, ct).Select(found => found.Document).ToListAsync(ct);
            if (step.Follows is { } earlier && !steps.ContainsKey(earlier) && await documents.FindCommunication(earlier, ct) is { Document: var before })
                next.Add(before);
            foreach (var found in next.Where(found => found.Outcome.Communication is { } number && steps.TryAdd(number, found)))
                open.Enqueue(found);
        }

        return [.. steps.Values.OrderBy(step => step.ReceivedAt).ThenBy(step => step.Reference, StringComparer.Ordinal)];
    }
}
