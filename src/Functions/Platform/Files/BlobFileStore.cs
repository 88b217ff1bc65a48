using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace MimFunctions.Platform.Files;

/// <summary>
/// Files as blobs. A blob is whole and durable from the moment it is there, and its ETag is the tag. Each container is one of the account;
/// missing ones are made only where that is asked for (emulators), since in Azure the deployment makes them.
/// </summary>
internal sealed class BlobFileStore(BlobServiceClient service, bool createContainers) : IFileStore
{
    /// <inheritdoc/>
    public Task<FileEntry?> Look(string path, CancellationToken ct) => UnlessGone(async () =>
    {
        var found = (await Blob(path).GetPropertiesAsync(cancellationToken: ct)).Value;
        return new FileEntry(path, found.ContentLength, Tag(found.ETag), found.LastModified);
    });

    /// <inheritdoc/>
    public Task<Stream?> Open(string path, CancellationToken ct) =>
        UnlessGone(() => Blob(path).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), ct));

    /// <inheritdoc/>
    public Task<StoredFile?> Read(string path, CancellationToken ct) => UnlessGone(async () =>
    {
        var read = (await Blob(path).DownloadContentAsync(ct)).Value;
        return new StoredFile(read.Content.ToMemory(), Tag(read.Details.ETag));
    });

    /// <inheritdoc/>
    public async Task Write(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct)
    {
        var blob = Blob(path);
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType } };
        await WithContainer(path, () => blob.UploadAsync(new BinaryData(content), options, ct), ct);
    }

    /// <inheritdoc/>
    public async Task Write(string path, Func<Stream, CancellationToken, Task> write, string contentType, CancellationToken ct)
    {
        // On the disk first, under a name that is gone at once: a stream of the client makes an empty blob when it is opened, and of what is written half a whole one when it is closed.
        var blob = Blob(path);
        await using var content = ScratchFile.Make();
        await write(content, ct);
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType } };
        await WithContainer(
            path,
            () =>
            {
                content.Position = 0;
                return blob.UploadAsync(content, options, ct);
            },
            ct);
    }

    /// <inheritdoc/>
    public async Task<bool> Move(string from, string tag, string to, CancellationToken ct)
    {
        var (source, target) = (Blob(from), Blob(to));
        var options = new BlobCopyFromUriOptions { SourceConditions = new BlobRequestConditions { IfMatch = ETag(tag) } };
        try
        {
            if (!await source.ExistsAsync(ct))
                return false;
            var copy = await WithContainer(to, () => target.StartCopyFromUriAsync(source.Uri, options, ct), ct);
            await copy.WaitForCompletionAsync(ct);
        }
        catch (RequestFailedException gone) when (IsGone(gone) || IsChanged(gone))
        {
            return false;
        }

        return await Delete(from, tag, ct);
    }

    /// <inheritdoc/>
    public async Task<bool> Delete(string path, string tag, CancellationToken ct)
    {
        var blob = Blob(path);
        try
        {
            await blob.DeleteAsync(DeleteSnapshotsOption.IncludeSnapshots, new BlobRequestConditions { IfMatch = ETag(tag) }, ct);
            return true;
        }
        catch (RequestFailedException gone) when (IsGone(gone) || IsChanged(gone))
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<FileEntry> List(string prefix, CancellationToken ct)
    {
        var (container, names) = FilePath.SplitPrefix(prefix);
        return Entries(container, names, ct);
    }

    private async IAsyncEnumerable<FileEntry> Entries(
        string container, string names, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var pages = service.GetBlobContainerClient(container).GetBlobsAsync(BlobTraits.None, BlobStates.None, names, ct).AsPages().GetAsyncEnumerator(ct);
        while (await HasMore(pages))
        {
            foreach (var blob in pages.Current.Values)
                yield return Entry($"{container}/{blob.Name}", blob.Properties);
        }
    }

    /// <summary>A container that isn't there yet holds nothing.</summary>
    private static async Task<bool> HasMore(IAsyncEnumerator<Page<BlobItem>> pages)
    {
        try
        {
            return await pages.MoveNextAsync();
        }
        catch (RequestFailedException none) when (IsGone(none))
        {
            return false;
        }
    }

    private static FileEntry Entry(string path, BlobItemProperties properties) =>
        new(path, properties.ContentLength!.Value, Tag(properties.ETag!.Value), properties.LastModified!.Value);

    private BlobClient Blob(string path)
    {
        var (container, name) = FilePath.Split(path);
        return service.GetBlobContainerClient(container).GetBlobClient(name);
    }

    private async Task<T> WithContainer<T>(string path, Func<Task<T>> write, CancellationToken ct)
    {
        try
        {
            return await write();
        }
        catch (RequestFailedException none) when (createContainers && none.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await service.GetBlobContainerClient(FilePath.Split(path).Container).CreateIfNotExistsAsync(cancellationToken: ct);
            return await write();
        }
    }

    private static async Task<T?> UnlessGone<T>(Func<Task<T>> read)
        where T : class
    {
        try
        {
            return await read();
        }
        catch (RequestFailedException none) when (IsGone(none))
        {
            return null;
        }
    }

    private static bool IsGone(RequestFailedException error) => error.Status == 404;

    private static bool IsChanged(RequestFailedException error) => error.Status == 412;

    // The service writes quotes in headers and none in lists.
    private static string Tag(ETag tag) => tag.ToString().Trim('"');

    private static ETag ETag(string tag) => new($"\"{tag}\"");
}
