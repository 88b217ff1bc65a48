using MimFunctions.Domain.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>The sum of intake: every drop ended as accepted, refused or duplicate, and the three add up (docs/rules.md, rule 1).</summary>
/// <param name="Accepted">Files that became a communication or were attached to one.</param>
/// <param name="Refused">Files from which nothing was taken.</param>
/// <param name="Duplicate">Drops of a content that was dropped before.</param>
internal sealed record Ledger(int Accepted, int Refused, int Duplicate)
{
    /// <summary>All drops counted.</summary>
    public int Dropped => Accepted + Refused + Duplicate;

    /// <summary>Adds up everything in the store.</summary>
    public static async Task<Ledger> Of(IDocumentStore documents, CancellationToken ct)
    {
        var sum = new Ledger(0, 0, 0);
        await foreach (var found in documents.Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), ct))
        {
            var refused = found.Document.Outcome is Outcome.Refused;
            sum = new Ledger(
                sum.Accepted + (refused ? 0 : 1), sum.Refused + (refused ? 1 : 0), sum.Duplicate + found.Document.Drops.Count - 1);
        }

        return sum;
    }

    /// <inheritdoc/>
    public override string ToString() => $"dropped {Dropped} = accepted {Accepted} + refused {Refused} + duplicate {Duplicate}";
}
