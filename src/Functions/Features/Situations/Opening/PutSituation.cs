using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Situations;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Situations.Opening;

/// <summary>Puts a situation: checks it, gives it a number, commits it.</summary>
internal sealed class PutSituation(SituationStore situations, Numbers numbers, IdempotencyKeys tickets, TimeProvider clock)
{
    /// <summary>Opens or proposes.</summary>
    /// <param name="draft">What is wanted, by someone who may.</param>
    /// <param name="key">What makes a repeated call known as such, or null.</param>
    /// <param name="ct">Ends the look-ups.</param>
    /// <returns>The situation as it stands; else what stands against it, or what is wrong with the key.</returns>
    public async Task<(Situation? Put, IReadOnlyList<Refusal> Why, IResult? Fault)> Put(SituationDraft draft, string? key, CancellationToken ct)
    {
        if (IdempotencyKeys.Fault(key) is { } fault)
            return (null, [], fault);
        var now = clock.GetUtcNow();
        if (OpenSituation.Check(draft, now) is { Count: > 0 } why)
            return (null, why, null);
        var wanted = draft with { Opener = draft.Opener with { By = "" } };
        var (number, refused) = await tickets.Take(draft.Opener.Party, key, wanted, () => numbers.ClaimSituation(now, ct), ct);
        if (number is null)
            return (null, [], refused);
        return (await situations.Find(number, ct) ?? await situations.Create(OpenSituation.Decide(draft, number, now), ct), [], null);
    }
}
