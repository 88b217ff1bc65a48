using MimFunctions.Domain.DataProtection;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.DataProtection.Erasing;

/// <summary>What was erased on a day because its time was over; numbers only.</summary>
/// <param name="Id">The day (UTC): <c>2026-03-05</c>.</param>
/// <param name="At">When it began (UTC).</param>
/// <param name="Counts">How much of what was due.</param>
/// <param name="IsDone">False while it goes on, or when it was interrupted: then a later run went on with the rest.</param>
internal sealed record RetentionRun(string Id, DateTimeOffset At, IReadOnlyList<ErasedCount> Counts, bool IsDone);

/// <summary>So much of one kind.</summary>
/// <param name="Data">What.</param>
/// <param name="Count">How many.</param>
internal sealed record ErasedCount(HeldData Data, int Count);

/// <summary>Keeps and reads the runs.</summary>
internal sealed class RetentionRuns(IDocumentStore documents)
{
    /// <summary>The newest runs, newest first.</summary>
    public async Task<IReadOnlyList<RetentionRun>> Newest(int most, CancellationToken ct) => await documents
        .Query<RetentionRun>(new DocumentQuery(ProtectionContainers.RetentionRuns) { OrderBy = "at", Descending = true, Limit = most }, ct).Select(found => found.Document).ToListAsync(ct);

    /// <summary>A run begins; what an interrupted one of the same day found stays said.</summary>
    public Task Begin(RetentionRun run, CancellationToken ct) => documents.TryWrite(Key(run.Id), run, null, ct);

    /// <summary>The run of a day is done, if there is one.</summary>
    public async Task End(string id, CancellationToken ct)
    {
        if (await documents.Read<RetentionRun>(Key(id), ct) is { Document: { IsDone: false } run } found)
            await documents.TryWrite(Key(id), run with { IsDone = true }, found.ETag, ct);
    }

    private static DocumentKey Key(string id) => new(ProtectionContainers.RetentionRuns, "all", id);
}
