using MimFunctions.Domain.Text;
using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Audit;

/// <summary>
/// A settings file that people change on a page as well: whoever edits it by hand and whoever changes it there write the same. Each change is in the audit
/// trail before it is made.
/// </summary>
/// <param name="path">Path of the file.</param>
/// <param name="parse">Reads its content, or says what is wrong with it.</param>
/// <param name="bytes">Writes it.</param>
/// <param name="empty">Its content when there is none.</param>
/// <param name="files">Where it is.</param>
/// <param name="audit">The trail.</param>
/// <param name="clock">Tells when a change is made.</param>
internal sealed class KeptFile<T>(
    string path, Func<ReadOnlyMemory<byte>, (T? Content, string? Fault)> parse, Func<T, byte[]> bytes, byte[] empty, IFileStore files, IAuditTrail audit, TimeProvider clock)
    : IDisposable
    where T : class
{
    // Two people on one instance take turns; two instances tell by the tag of the file, but for the moment between look and write.
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>The content as it is written now, with the tag of the file; or what is wrong with it.</summary>
    public async Task<(T? Content, string Tag, string? Fault)> Read(CancellationToken ct)
    {
        var file = await files.Read(path, ct);
        var (content, fault) = parse(file?.Content ?? empty);
        return (content, file?.Tag ?? "", fault);
    }

    /// <summary>Decides on the content as it stands and writes what becomes of it.</summary>
    /// <param name="tag">The tag of the file that the person had before them; null to take it as it is.</param>
    /// <param name="entry">What is put into the trail, once a change is decided.</param>
    /// <param name="decide">Decides; null when nothing changes.</param>
    /// <param name="ct">Ends the work.</param>
    /// <returns>What stood against deciding; null when it was decided.</returns>
    public async Task<Sentence?> Change(string? tag, AuditEntry entry, Func<T, T?> decide, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            var (content, now, fault) = await Read(ct);
            if (content is null)
                return $"The list can’t be read: {fault}";
            if (tag is not null && tag != now)
                return $"Somebody else changed the list meanwhile.";
            if (decide(content) is { } next)
            {
                await audit.Record(entry with { At = clock.GetUtcNow() }, ct);
                await files.Write(path, bytes(next), "application/json", ct);
            }

            return null;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();
}
