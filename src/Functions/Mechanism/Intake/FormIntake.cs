using System.Security.Cryptography;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Telemetry;
using FormFile = MimFunctions.Mechanism.Forms.FormFile;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Takes a dropped file in: read, decide, commit, answer (docs/rules.md, "The shape of a use case"). Every step can be repeated: an event that
/// comes twice, or a restart in the middle, ends in the same submission, the same receipt and the same mails.
/// </summary>
internal sealed class FormIntake(
    IDocumentStore documents, IFileStore files, FirstReading firstReading, OutboxRelay relay, FinishIntake answer, FailedIntakes failed, DropTrace trace,
    AnswersBeside beside, IEnumerable<IIntakeObserver> observers, TimeProvider clock, ILogger<FormIntake> log) : IDisposable
{
    /// <summary>Larger files are taken in one after the other, so that a hundred of them take no more memory than one.</summary>
    private const long Large = 4L * 1024 * 1024;

    /// <summary>Some clients make a file empty first and fill it then; one that stays empty is left to the sweep.</summary>
    private static readonly TimeSpan FilledWithin = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim oneLarge = new(1, 1);

    /// <summary>Takes in the file at this path of the drop container; returns null when there is none any more, or it is temporary.</summary>
    public async Task<Submission?> Take(string path, CancellationToken ct)
    {
        var place = DropPath.Parse(path);
        if (DroppedName.IsTemporary(Path.GetFileName(place.Name)) || await files.Look(path, ct) is not { } entry)
            return null;
        if (await beside.Is(entry, ct))
            return null;
        if (entry.Length == 0 && clock.GetUtcNow() - entry.LastModified is { Ticks: >= 0 } age && age < FilledWithin)
            return null;
        if (entry.Length <= Large)
            return await Take(place, path, entry, ct);
        await oneLarge.WaitAsync(ct);
        try
        {
            return await Take(place, path, entry, ct);
        }
        finally
        {
            // The collector would let several of these pile up before it thinks of the large heap.
            GC.Collect();
            oneLarge.Release();
        }
    }

    private async Task<Submission?> Take(DropPath place, string path, FileEntry entry, CancellationToken ct)
    {
        if (await Read(path, entry, ct) is not { } file)
            return null;
        var arrival = new Arrival(State(place), place.Name, file.Tag, file.Digest, clock.GetUtcNow(), place.Folder);
        using var span = IntakeSpan.Begin(arrival, file.CompleteSince);
        await trace.Record(arrival, ct);
        var submission = await CommitOrGiveUp(place, arrival, file.Content, ct);
        await Give(submission, path, arrival, file.Content ?? default, ct);
        span.End(arrival, submission.Document, clock.GetUtcNow());
        log.LogInformation(
            "{State}: {Digest} {Outcome} {Reference}", MemberState.InLiaison(arrival.State)?.Code, arrival.Digest[..12], submission.Document.Outcome.Word, submission.Document.Reference);
        if (!submission.Document.IsKept)
            log.LogCritical(
                "{State}: {Digest} bore the marking of classified information and was deleted; see “Classified information was dropped” in docs/operating.md.",
                MemberState.InLiaison(arrival.State)?.Code, arrival.Digest[..12]);
        foreach (var observer in observers)
            observer.Answered(arrival, submission.Document);
        return submission.Document;
    }

    /// <inheritdoc/>
    public void Dispose() => oneLarge.Dispose();

    /// <summary>GR is taken for EL; a folder that is no state's keeps its name, so that whoever made it finds the answer.</summary>
    public static string State(DropPath place) => MemberState.InLiaison(place.State)?.Code ?? (place.State is "" ? "unknown" : place.State);

    /// <summary>The file with its digest; of what is too large only the digest, streamed.</summary>
    private async Task<DroppedFile?> Read(string path, FileEntry entry, CancellationToken ct)
    {
        if (entry.Length <= FormFile.LargestFile)
            return await files.Read(path, ct) is { } file ? new DroppedFile(file.Tag, Hex(SHA256.HashData(file.Content.Span)), file.Content, entry.LastModified) : null;
        await using var stream = await files.Open(path, ct);
        return stream is null ? null : new DroppedFile(entry.Tag, Hex(await SHA256.HashDataAsync(stream, ct)), null, entry.LastModified);
    }

    /// <summary>What fails again and again is answered too: five times the same file, and it is refused with its bytes put aside.</summary>
    private async Task<Versioned<Submission>> CommitOrGiveUp(DropPath place, Arrival arrival, ReadOnlyMemory<byte>? content, CancellationToken ct)
    {
        try
        {
            return await Commit(arrival, () => firstReading.Decide(place, arrival, content, ct), ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (!await failed.IsEnough(arrival, e, ct))
                throw;
            log.LogFault(e, "{State}: {Digest} could not be taken in and is given up.", MemberState.InLiaison(arrival.State)?.Code, arrival.Digest[..12]);
            return await Commit(arrival, () => firstReading.GiveUp(arrival, ct), ct);
        }
    }

    private async Task Give(Versioned<Submission> submission, string path, Arrival arrival, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        try
        {
            await answer.Give(submission, path, arrival, content, plain: false, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (!await failed.IsEnough(arrival, e, ct))
                throw;
            log.LogFault(e, "{State}: {Digest} is answered without a copy.", MemberState.InLiaison(arrival.State)?.Code, arrival.Digest[..12]);
            await answer.Give(submission, path, arrival, content, plain: true, ct);
        }
    }

    private async Task<Versioned<Submission>> Commit(Arrival arrival, Func<Task<Submission>> decide, CancellationToken ct)
    {
        var plain = SubmissionQueries.Key(arrival.State, arrival.Digest);
        using var span = HubTelemetry.Source.StartActivity("commit");
        while (true)
        {
            var known = await documents.Read<Submission>(plain, ct);
            var next = known is null ? await decide() : DecideIntake.Again(known.Document, arrival);
            var key = SubmissionQueries.Key(next);
            // What lies in a wrong folder is kept apart from what the same bytes become in the right one (W-13).
            if (known is null && key != plain && (known = await documents.Read<Submission>(key, ct)) is not null)
                next = DecideIntake.Again(known.Document, arrival);
            if (known is not null && ReferenceEquals(next, known.Document))
                return known;
            if (await relay.TryWrite(key, next, known?.ETag, ct) is { } committed)
                return committed;
        }
    }

    private static string Hex(byte[] digest) => Convert.ToHexStringLower(digest);

    private sealed record DroppedFile(string Tag, string Digest, ReadOnlyMemory<byte>? Content, DateTimeOffset CompleteSince);
}
