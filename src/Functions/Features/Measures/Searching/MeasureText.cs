using System.Runtime.CompilerServices;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>What every index of communications is made from.</summary>
internal static class MeasureText
{
    /// <summary>A form is received a little before it is in the store; so much is read again each time.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    private const int Together = 200;

    /// <summary>What a reader of this circle may find a communication by (F-1).</summary>
    public static string Of(Submission s, Circle circle, FormDefinition form)
    {
        var state = MemberState.FromCode(s.State)?.EnglishName ?? s.State;
        // What was withdrawn was perhaps never to be seen by the others: nobody finds it by what it said.
        if (s.Withdrawal is not null)
            return string.Join('\n', [s.Reference!, state]);
        var fields = ReportForm.FieldsFor(s.Fields, circle);
        // Whom to ask stands last: passages are to show what the measure is about.
        IEnumerable<string> values = fields
            .Where(field => field.Key is not (ReportFields.RestrictedFields or ReportFields.MemberState) && form.Field(field.Key) is { Kind: not FieldKind.Date })
            .OrderBy(field => field.Key.StartsWith("contact", StringComparison.Ordinal))
            .SelectMany(field => FieldWords.Of(form, form.Field(field.Key)!, field.Value));
        return string.Join('\n', [s.Reference!, state, .. values]);
    }

    /// <summary>Whether it came after it was made public (MIM-5).</summary>
    public static bool IsLate(Submission s) => s.Outcome is Outcome.Accepted { Late: true } or Outcome.Amended { Late: true };

    /// <summary>What came into the store, or changed in it, since an index followed it last.</summary>
    /// <param name="documents">The store.</param>
    /// <param name="path"><c>receivedAt</c> or <c>changedAt</c>.</param>
    /// <param name="through">Up to where it was followed; null for not at all.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async IAsyncEnumerable<Submission[]> Since(IDocumentStore documents, string path, DateTimeOffset? through, [EnumeratorCancellation] CancellationToken ct)
    {
        var query = new DocumentQuery(IntakeContainers.Submissions)
        {
            // From the beginning of time rather than without a beginning: SQLite would go through all that never changed.
            Where = [new Condition(path, Comparison.AtLeast, through is { } since ? since - Overlap : DateTimeOffset.UnixEpoch)],
            OrderBy = path,
        };
        await foreach (var some in documents.Query<Submission>(query, ct).Select(found => found.Document).Chunk(Together).WithCancellation(ct))
            yield return some;
    }
}
