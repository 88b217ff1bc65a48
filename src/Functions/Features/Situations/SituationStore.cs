using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Situations;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Situations;

/// <summary>Reads and changes situations and their rounds. There are a few situations in a year, so lists are made in memory; a round is a document of its own.</summary>
internal sealed class SituationStore(IDocumentStore documents, CaseStore<Situation> cases, CaseStore<SituationRound> rounds)
{
    /// <summary>Where a situation is.</summary>
    public static DocumentKey Key(SituationReference reference) => new(SituationContainers.Situations, "all", reference.ToString());

    /// <summary>Where the situation of this name is; null when the text names none.</summary>
    public static DocumentKey? KeyOf(string text) => SituationReference.Parse(text) is { } reference ? Key(reference) : null;

    /// <summary>Where a round is.</summary>
    public static DocumentKey RoundKey(SituationReference situation, int number) => new(SituationContainers.SituationRounds, situation.ToString(), SituationRound.Name(situation, number));

    /// <summary>Where the round of this name is; null when the text names none.</summary>
    public static DocumentKey? RoundKeyOf(string text) => SituationRound.Of(text) is { } situation ? new(SituationContainers.SituationRounds, situation.ToString(), text) : null;

    /// <summary>All of them, the newest first.</summary>
    public async Task<IReadOnlyList<Situation>> All(CancellationToken ct) =>
    [
        .. (await documents.Query<Situation>(new DocumentQuery(SituationContainers.Situations), ct).Select(found => found.Document).ToListAsync(ct))
            .OrderByDescending(situation => situation.ProposedAt).ThenBy(situation => situation.Case, StringComparer.Ordinal),
    ];

    /// <summary>The rounds of a situation, oldest first.</summary>
    public async Task<IReadOnlyList<SituationRound>> Rounds(SituationReference situation, CancellationToken ct) =>
    [
        .. (await documents.Query<SituationRound>(new DocumentQuery(SituationContainers.SituationRounds, situation.ToString()), ct).Select(found => found.Document).ToListAsync(ct))
            .OrderBy(round => round.Number),
    ];

    /// <summary>The situation, or null.</summary>
    public Task<Situation?> Find(SituationReference reference, CancellationToken ct) => cases.Find(Key(reference), ct);

    /// <summary>The round of this name, or null.</summary>
    public async Task<SituationRound?> FindRound(string name, CancellationToken ct) => RoundKeyOf(name) is { } key ? await rounds.Find(key, ct) : null;

    /// <summary>A new situation; the same number again finds the one that is there.</summary>
    public Task<Situation> Create(Situation situation, CancellationToken ct) => cases.Create(situation, ct);

    /// <summary>Decides and commits; null when there is no such situation.</summary>
    public Task<(CaseDecision<Situation> Decision, Situation Stands)?> Change(SituationReference reference, Func<Situation, CaseDecision<Situation>> decide, CancellationToken ct) =>
        cases.Change(Key(reference), decide, decision => (decision as CaseDecision<Situation>.Changed)?.Next, ct);

    /// <summary>Decides on a round and commits; null when there is no such round.</summary>
    public Task<(CaseDecision<SituationRound> Decision, SituationRound Stands)?> ChangeRound(
        SituationReference situation, int number, Func<SituationRound, CaseDecision<SituationRound>> decide, CancellationToken ct) =>
        rounds.Change(RoundKey(situation, number), decide, decision => (decision as CaseDecision<SituationRound>.Changed)?.Next, ct);

    /// <summary>Looks at a situation and its rounds as time passes: asks the rounds that are due, reminds, tells; again changes nothing.</summary>
    public async Task Look(Situation situation, HolidayLists holidays, DateTimeOffset now, CancellationToken ct)
    {
        if (KeepSituation.Look(situation, now) is not null)
            await cases.Change(Key(situation.Reference), stands => KeepSituation.Look(stands, now), next => next, ct);
        var asked = await Rounds(situation.Reference, ct);
        foreach (var round in AskRound.Due(situation, asked.Count == 0 ? null : asked[^1], holidays, now))
            await rounds.Create(round, ct);
        foreach (var round in asked.Where(round => AskRound.Look(situation, round, now) is not null))
            await rounds.Change(RoundKey(situation.Reference, round.Number), stands => AskRound.Look(situation, stands, now), next => next, ct);
    }
}
