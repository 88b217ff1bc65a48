using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Directory;

/// <summary>Reads and changes the entries of the directory.</summary>
internal sealed class Entries(IDocumentStore documents, CaseStore<ContactPointEntry> cases, TimeProvider clock)
{
    /// <summary>Where the entry of this number is; null when the text is none.</summary>
    public static DocumentKey? KeyOf(string text) => ContactPointNumber.Parse(text) is { } number ? ContactPointKeys.Of(number) : null;

    /// <summary>The entry, or null.</summary>
    public Task<ContactPointEntry?> Find(ContactPointNumber number, CancellationToken ct) => cases.Find(ContactPointKeys.Of(number), ct);

    /// <summary>All entries, withdrawn ones too: some hundred at most, so the rest is done in memory.</summary>
    public async Task<IReadOnlyList<ContactPointEntry>> All(CancellationToken ct) => InOrder(
        await documents.Query<ContactPointEntry>(new DocumentQuery(ContactPointContainers.Entries), ct).Select(found => found.Document).ToListAsync(ct));

    /// <summary>The entries of a state, withdrawn ones too.</summary>
    public async Task<IReadOnlyList<ContactPointEntry>> Of(MemberState state, CancellationToken ct) => InOrder(
        await documents.Query<ContactPointEntry>(ContactPointKeys.EntriesOf(state), ct).Select(found => found.Document).ToListAsync(ct));

    /// <summary>The entries of a state whose mailboxes are told what is new.</summary>
    public async Task<IReadOnlyList<ContactPointEntry>> Told(MemberState state, CancellationToken ct)
    {
        var today = LegalTime.DayOf(clock.GetUtcNow(), state);
        return [.. (await Of(state, ct)).Where(entry => entry.StandingOn(today) is not (EntryStanding.Proposed or EntryStanding.Withdrawn))];
    }

    /// <summary>A new entry; the same number again finds the one that is there.</summary>
    public Task<ContactPointEntry> Create(ContactPointEntry entry, CancellationToken ct) => cases.Create(entry, ct);

    /// <summary>Decides and commits; null when there is no such entry.</summary>
    public Task<(CaseDecision<ContactPointEntry> Decision, ContactPointEntry Stands)?> Change(
        ContactPointNumber number, Func<ContactPointEntry, CaseDecision<ContactPointEntry>> decide, CancellationToken ct) =>
        cases.Change(ContactPointKeys.Of(number), decide, decision => (decision as CaseDecision<ContactPointEntry>.Changed)?.Next, ct);

    /// <summary>The state gives the code for a mailbox; null when there is no such entry.</summary>
    public async Task<Refusal?> Prove(ContactPointNumber number, Func<ContactPointEntry, bool> isRight, CancellationToken ct) =>
        (await cases.Change(ContactPointKeys.Of(number), entry => ProveMailbox.Decide(entry, isRight(entry), clock.GetUtcNow()), decided => decided.Next, ct))?.Decision.Why;

    private static IReadOnlyList<ContactPointEntry> InOrder(IEnumerable<ContactPointEntry> entries) =>
        [.. entries.OrderBy(entry => entry.State.EnglishName, StringComparer.Ordinal).ThenBy(entry => entry.Number.Number)];
}
