using MimFunctions.Domain.DataProtection;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.DataProtection.Erasing;

/// <summary>Finds and erases one kind of what is kept long enough; every one that is registered is asked.</summary>
internal interface IErasesDue
{
    /// <summary>What it is.</summary>
    HeldData Data { get; }

    /// <summary>Names of what is due now, at most so many; the next run takes the rest.</summary>
    Task<IReadOnlyList<string>> Due(DateTimeOffset now, int most, CancellationToken ct);

    /// <summary>Erases one of them; doing it again changes nothing. Who loses a race leaves it to the next run.</summary>
    Task Erase(string name, DateTimeOffset now, CancellationToken ct);
}

/// <summary>Documents of one container of which something is erased when their time is over.</summary>
/// <typeparam name="T">The documents.</typeparam>
/// <param name="documents">Where they are.</param>
internal abstract class DueDocuments<T>(IDocumentStore documents) : IErasesDue
    where T : class
{
    private const char Between = '/';

    /// <inheritdoc/>
    public abstract HeldData Data { get; }

    /// <summary>What may be due: the fewest that the store can tell by an index.</summary>
    protected abstract DocumentQuery Candidates(DateTimeOffset now);

    /// <summary>Where a document is.</summary>
    protected abstract DocumentKey Key(T document);

    /// <summary>What is left of it; null when nothing is due.</summary>
    protected abstract T? Left(T document, DateTimeOffset now);

    /// <summary>What goes before the document does, such as files; doing it again changes nothing.</summary>
    protected virtual Task Before(T document, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Due(DateTimeOffset now, int most, CancellationToken ct) => await documents.Query<T>(Candidates(now), ct)
        .Where(found => Left(found.Document, now) is not null).Take(most).Select(found => Key(found.Document)).Select(key => $"{key.Partition}{Between}{key.Id}").ToListAsync(ct);

    /// <inheritdoc/>
    public async Task Erase(string name, DateTimeOffset now, CancellationToken ct)
    {
        var parted = name.Split(Between);
        var key = new DocumentKey(Candidates(now).Container, parted[0], parted[1]);
        if (await documents.Read<T>(key, ct) is not { } found || Left(found.Document, now) is not { } left)
            return;
        await Before(found.Document, ct);
        await documents.Erase(key, left, found.ETag, ct);
    }
}
