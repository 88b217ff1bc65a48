using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Bilaterals;

/// <summary>Reads and changes the arrangements of two states.</summary>
internal sealed class BilateralArrangements(IDocumentStore documents, CaseStore<BilateralArrangement> cases, Numbers numbers)
{
    /// <summary>Where the arrangement of this number is; null when the text is none.</summary>
    public static DocumentKey? KeyOf(string text) => BilateralNumber.Parse(text) is { } number ? ContactPointKeys.Of(number) : null;

    /// <summary>The arrangement, or null.</summary>
    public Task<BilateralArrangement?> Find(BilateralNumber number, CancellationToken ct) => cases.Find(ContactPointKeys.Of(number), ct);

    /// <summary>Those of these two.</summary>
    public async Task<IReadOnlyList<BilateralArrangement>> Between(MemberState one, MemberState other, CancellationToken ct) =>
        await documents.Query<BilateralArrangement>(new DocumentQuery(ContactPointContainers.Bilaterals, new BilateralNumber(one, other, 1).Pair), ct)
            .Select(found => found.Document).ToListAsync(ct);

    /// <summary>Those that a state may read.</summary>
    public async Task<IReadOnlyList<BilateralArrangement>> ShownTo(MemberState state, CancellationToken ct) =>
    [
        .. (await documents.Query<BilateralArrangement>(new DocumentQuery(ContactPointContainers.Bilaterals), ct).Select(found => found.Document).ToListAsync(ct))
            .Where(arrangement => arrangement.IsShownTo(state)).OrderBy(arrangement => arrangement.Case, StringComparer.Ordinal),
    ];

    /// <summary>A proposal to another state.</summary>
    public async Task<BilateralArrangement> Propose(MemberState by, MemberState to, BilateralTerms terms, DateTimeOffset now, CancellationToken ct)
    {
        var pair = new BilateralNumber(by, to, 1).Pair;
        var number = new BilateralNumber(by, to, await numbers.ClaimRunning(BilateralNumber.Series, pair, ct));
        return await cases.Create(AgreeBilaterally.Propose(number, by, terms, now), ct);
    }

    /// <summary>Decides and commits; null when there is no such arrangement.</summary>
    public Task<(CaseDecision<BilateralArrangement> Decision, BilateralArrangement Stands)?> Change(
        BilateralNumber number, Func<BilateralArrangement, CaseDecision<BilateralArrangement>> decide, CancellationToken ct) =>
        cases.Change(ContactPointKeys.Of(number), decide, decision => (decision as CaseDecision<BilateralArrangement>.Changed)?.Next, ct);
}
