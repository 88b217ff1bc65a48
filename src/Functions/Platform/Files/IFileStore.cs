namespace MimFunctions.Platform.Files;

/// <summary>
/// Whole files by path, <c>container/folders/name</c>: a blob in Azure, a file under the data folder when alone. A path is separated by
/// "/", and its parts are never empty, ".", ".." nor hold a control character or a backslash; anything else is an
/// <see cref="ArgumentException"/> (<see cref="FilePath"/>). A path of one part such as <c>directory.json</c> is a file of the data folder
/// itself; in Azure it lives in the container <c>config</c>.
/// </summary>
internal interface IFileStore
{
    /// <summary>Length and tag without the content, or null when there is no such file: what is too large need not be read.</summary>
    Task<FileEntry?> Look(string path, CancellationToken ct);

    /// <summary>The content as a stream, for what should not be held in memory; null when there is no such file.</summary>
    Task<Stream?> Open(string path, CancellationToken ct);

    /// <summary>Content and tag, or null when there is no such file. What was read is durable: it survives a power cut from here on.</summary>
    Task<StoredFile?> Read(string path, CancellationToken ct);

    /// <summary>Writes the whole file or nothing, replacing what was there; durable when it returns.</summary>
    Task Write(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct);

    /// <summary>Writes the whole file or nothing, as <see cref="Write(string, ReadOnlyMemory{byte}, string, CancellationToken)"/>, of what is made while it is written.</summary>
    /// <param name="path">Where.</param>
    /// <param name="write">Writes it to the stream and leaves that open; when it throws, there is no file.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="ct">Ends it.</param>
    async Task Write(string path, Func<Stream, CancellationToken, Task> write, string contentType, CancellationToken ct)
    {
        using var content = new MemoryStream();
        await write(content, ct);
        await Write(path, content.GetBuffer().AsMemory(0, (int)content.Length), contentType, ct);
    }

    /// <summary>
    /// Writes the whole file or nothing without waiting for the disk: for what can be made again from what is durable elsewhere. A power cut
    /// within the next minutes may leave nothing of it, or an empty file.
    /// </summary>
    Task WriteView(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) => Write(path, content, contentType, ct);

    /// <summary>
    /// Moves a file without bringing it into memory, replacing what is at the target; the target is complete before the source goes.
    /// Doing it again after it was done, or half done, is no error. A power cut may undo a move as a whole.
    /// </summary>
    /// <returns>False when the source is gone or no longer has this tag; then it stays as it is.</returns>
    Task<bool> Move(string from, string tag, string to, CancellationToken ct);

    /// <summary>Deletes the file if it still has this tag; false when it is gone or was changed.</summary>
    Task<bool> Delete(string path, string tag, CancellationToken ct);

    /// <summary>
    /// Every complete file whose path begins with the prefix, which names the container and the slash after it. Left out are files still
    /// being written, links and hidden files (tools keep unfinished work in them).
    /// </summary>
    IAsyncEnumerable<FileEntry> List(string prefix, CancellationToken ct);
}

/// <summary>A file as it was read.</summary>
/// <param name="Content">All its bytes.</param>
/// <param name="Tag">Its version: changes whenever the file is written again, even with the same bytes under the same name.</param>
internal sealed record StoredFile(ReadOnlyMemory<byte> Content, string Tag);

/// <summary>A file as it is listed.</summary>
/// <param name="Path">Full path, container first.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Tag">Its version, as <see cref="StoredFile.Tag"/>.</param>
/// <param name="LastModified">When it was last written (UTC).</param>
internal sealed record FileEntry(string Path, long Length, string Tag, DateTimeOffset LastModified);
