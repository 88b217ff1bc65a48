using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Bilaterals;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Checks;

/// <summary>Asks whether something may be sent, and keeps the trace for the own state alone. A check owes nothing: no outbox, no message, no feed (CP-18).</summary>
internal sealed class OwnChecks(IDocumentStore documents, Entries entries, BilateralArrangements arrangements, Numbers numbers, TimeProvider clock)
{
    /// <summary>The ruling and what is kept of it.</summary>
    /// <param name="state">The state that asks.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="ct">Ends the look-ups.</param>
    public async Task<(ExchangeCheck Check, ExchangeRuling Ruling)> Ask(MemberState state, string by, ExchangeAnswers answers, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var directory = answers.Receivers is [var only] ? await entries.Of(only, ct) : [];
        var agreed = answers.Receivers is [var other] && other != state ? await arrangements.Between(state, other, ct) : [];
        var ruling = MaySend.Decide(state, answers, directory, agreed, now);
        var number = new CheckNumber(state, await numbers.ClaimRunning(CheckNumber.Series, state.Code, ct));
        var check = ExchangeCheck.Of(number, by, answers, ruling, now);
        if (await documents.TryWrite(ContactPointKeys.Of(number), check, null, ct) is null)
            throw new InvalidOperationException($"{number} was claimed and is there already.");
        return (check, ruling);
    }

    /// <summary>The check, or null.</summary>
    public async Task<ExchangeCheck?> Find(CheckNumber number, CancellationToken ct) => (await documents.Read<ExchangeCheck>(ContactPointKeys.Of(number), ct))?.Document;

    /// <summary>The checks of a state, the newest first.</summary>
    public async Task<IReadOnlyList<ExchangeCheck>> Of(MemberState state, CancellationToken ct) =>
    [
        .. (await documents.Query<ExchangeCheck>(ContactPointKeys.ChecksOf(state), ct).Select(found => found.Document).ToListAsync(ct)).OrderByDescending(check => check.Number.Number),
    ];
}
