using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>Reads and changes what the states gave to the map: arrangements and good practices.</summary>
internal sealed class Arrangements(IDocumentStore documents, CaseStore<NationalArrangement> cases)
{
    /// <summary>Where the arrangement of this name is; null when the text is none.</summary>
    public static DocumentKey? KeyOf(string text) =>
        text.StartsWith(NationalArrangement.Series, StringComparison.Ordinal) && MemberState.FromCode(text[NationalArrangement.Series.Length..]) is { } state
            ? ContactPointKeys.Arrangement(state)
            : null;

    /// <summary>All arrangements.</summary>
    public async Task<IReadOnlyList<NationalArrangement>> All(CancellationToken ct) =>
        await documents.Query<NationalArrangement>(new DocumentQuery(ContactPointContainers.Arrangements), ct).Select(found => found.Document).ToListAsync(ct);

    /// <summary>The arrangement of a state, or null.</summary>
    public Task<NationalArrangement?> Of(MemberState state, CancellationToken ct) => cases.Find(ContactPointKeys.Arrangement(state), ct);

    /// <summary>A state gives its arrangement; the same giving again changes nothing.</summary>
    public async Task<NationalArrangement> Give(MemberState state, ArrangementVersion given, DateTimeOffset now, CancellationToken ct)
    {
        await cases.Create(NationalArrangement.First(state, given, now), ct);
        return (await cases.Change(ContactPointKeys.Arrangement(state), stands => stands.Give(given), next => next, ct))!.Value.Stands;
    }

    /// <summary>Its state stands for it as it is; null when there is none.</summary>
    public async Task<NationalArrangement?> Confirm(MemberState state, string by, DateTimeOffset now, CancellationToken ct) => (await cases.Change(
        ContactPointKeys.Arrangement(state), stands => stands.Confirm(by, now), decision => (decision as Domain.Owing.CaseDecision<NationalArrangement>.Changed)?.Next, ct))?.Stands;

    /// <summary>All good practices.</summary>
    public async Task<IReadOnlyList<GoodPractice>> Practices(CancellationToken ct) =>
        await documents.Query<GoodPractice>(new DocumentQuery(ContactPointContainers.Practices), ct).Select(found => found.Document).ToListAsync(ct);

    /// <summary>Keeps a practice; the same number again finds the one that is there.</summary>
    public async Task Keep(GoodPractice practice, CancellationToken ct) => await documents.TryWrite(ContactPointKeys.Of(practice.Number), practice, null, ct);

    /// <summary>Changes a practice; null when there is none.</summary>
    public async Task<GoodPractice?> Change(PracticeNumber number, Func<GoodPractice, GoodPractice?> change, CancellationToken ct)
    {
        while (true)
        {
            if (await documents.Read<GoodPractice>(ContactPointKeys.Of(number), ct) is not { } read)
                return null;
            if (change(read.Document) is not { } next)
                return read.Document;
            if (await documents.TryWrite(ContactPointKeys.Of(number), next, read.ETag, ct) is not null)
                return next;
        }
    }
}
