using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Liaison.Deploying;

/// <summary>Keeps the deployments of the Commission and the agencies: some tens, read as a whole.</summary>
internal sealed class UnionDeployments(IDocumentStore documents, CaseStore<UnionDeployment> cases, Numbers numbers, IdempotencyKeys tickets, TimeProvider clock)
{
    /// <summary>All of them, in the order of the authorities and of their numbers.</summary>
    public async Task<IReadOnlyList<UnionDeployment>> All(CancellationToken ct) =>
    [
        .. (await documents.Query<UnionDeployment>(new DocumentQuery(LiaisonContainers.UnionDeployments), ct).Select(found => found.Document).ToListAsync(ct))
            .OrderBy(each => UnionDeployment.Deploying.Index().First(one => one.Item == each.By).Index).ThenBy(each => each.Number),
    ];

    /// <summary>Records one; the same call again finds it.</summary>
    /// <returns>The deployment as it stands; else what stands against it, or what is wrong with the key.</returns>
    public async Task<(UnionDeployment? Recorded, IReadOnlyList<Refusal> Why, IResult? Fault)> Record(UnionDeploymentDraft draft, string? key, CancellationToken ct)
    {
        if (IdempotencyKeys.Fault(key) is { } fault)
            return (null, [], fault);
        if (DeployForUnion.Check(draft) is { Count: > 0 } why)
            return (null, why, null);
        var (claimed, refused) = await tickets.Take(
            draft.By, key, draft with { Person = "" }, async () => new ClaimedDeployment(await numbers.ClaimRunning(UnionDeployment.Series, draft.By.Code, ct)), ct);
        return claimed is null ? (null, [], refused) : (await cases.Create(DeployForUnion.Decide(draft, claimed.Number, clock.GetUtcNow()), ct), [], null);
    }

    /// <summary>Decides and commits; null when there is no such deployment.</summary>
    public async Task<(CaseDecision<UnionDeployment> Decision, UnionDeployment Stands)?> Change(string number, Func<UnionDeployment, CaseDecision<UnionDeployment>> decide, CancellationToken ct) =>
        LiaisonKeys.UnionDeployment(number) is { } key ? await cases.Change(key, decide, decision => (decision as CaseDecision<UnionDeployment>.Changed)?.Next, ct) : null;
}

/// <summary>The running number that a call was given.</summary>
internal sealed record ClaimedDeployment(int Number);
