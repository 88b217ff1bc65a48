using System.Security.Cryptography;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Files;
using MimFunctions.Store;

namespace MimFunctions.Intake;

/// <summary>
/// Takes a dropped file in: read, decide, commit, answer (design.md, "The shape of a use case"). Every step can be repeated: an event that
/// comes twice, or a restart in the middle, ends in the same submission, the same receipt and the same mails.
/// </summary>
internal sealed class FormIntake(
    IDocumentStore documents, IFileStore files, FirstReading firstReading, Answer answer, IEnumerable<IIntakeObserver> observers,
    TimeProvider clock, ILogger<FormIntake> log)
{
    /// <summary>Takes in the file at this path of the drop container; returns null when there is none any more.</summary>
    public async Task<Submission?> Take(string path, CancellationToken ct)
    {
        var file = await files.Read(path, ct);
        if (file is null)
            return null;
        var place = DropPath.Parse(path);
        // GR is taken for EL; a folder that is no state's keeps its name, so that whoever made it finds the answer.
        var state = MemberState.FromCode(place.State)?.Code ?? place.State;
        var arrival = new Arrival(
            state, place.Name, file.Tag, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)), clock.GetUtcNow());
        var submission = await Commit(place, arrival, file, ct);
        await answer.Give(submission, path, arrival, file.Content, ct);
        log.LogInformation("{State}: {Digest} {Outcome} {Reference}", state, arrival.Digest[..12], submission.Document.Outcome.Word,
            submission.Document.Reference);
        foreach (var observer in observers)
            observer.Answered(arrival, submission.Document);
        return submission.Document;
    }

    private async Task<Versioned<Submission>> Commit(DropPath place, Arrival arrival, StoredFile file, CancellationToken ct)
    {
        var key = SubmissionQueries.Key(arrival.State, arrival.Digest);
        while (true)
        {
            var known = await documents.Read<Submission>(key, ct);
            var next = known is null
                ? await firstReading.Decide(place, arrival, file.Content, ct)
                : DecideIntake.Again(known.Document, arrival);
            if (known is not null && ReferenceEquals(next, known.Document))
                return known;
            if (await documents.TryWrite(key, next, known?.ETag, ct) is { } tag)
                return new Versioned<Submission>(next, tag);
        }
    }
}
