using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Queries.Asking;

/// <summary>Puts a query: checks it, gives it a number, commits it.</summary>
internal sealed class PutQuery(QueryStore queries, Numbers numbers, IdempotencyKeys tickets, TimeProvider clock)
{
    /// <summary>Asks.</summary>
    /// <param name="draft">What is asked, by someone who may.</param>
    /// <param name="key">What makes a repeated call known as such, or null.</param>
    /// <param name="ct">Ends the look-ups.</param>
    /// <returns>The query as it stands; else what stands against it, or what is wrong with the key.</returns>
    public async Task<(AdHocQuery? Asked, IReadOnlyList<Refusal> Why, IResult? Fault)> Put(QueryDraft draft, string? key, CancellationToken ct)
    {
        if (IdempotencyKeys.Fault(key) is { } fault)
            return (null, [], fault);
        var (updated, now) = (draft.Updates is { } earlier ? await queries.Find(earlier, ct) : null, clock.GetUtcNow());
        if (AskQuery.Check(draft, updated, now) is { Count: > 0 } why)
            return (null, why, null);
        var (number, refused) = await tickets.Take(draft.Asker, key, draft with { By = "" }, () => numbers.ClaimQuery(draft.Asker, now, ct), ct);
        if (number is null)
            return (null, [], refused);
        return (await queries.Find(number, ct) ?? await queries.Create(AskQuery.Decide(draft, number, now), ct), [], null);
    }
}
