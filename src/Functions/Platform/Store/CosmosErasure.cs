using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Azure.Cosmos;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Store;

/// <summary>
/// Erases in Cosmos DB: writing over an item is one more version of it, so the item is deleted and a new one made in its place. The stub is written down
/// aside before, in <see cref="Containers.Erasures"/>: wherever the process dies in between, <see cref="Finish"/> puts it there. It never holds what is erased.
/// </summary>
internal sealed class CosmosErasure(Database database, IDocumentStore documents)
{
    /// <summary>See <see cref="IErases.Erase"/>.</summary>
    /// <exception cref="CosmosException">Refused, or the outcome stayed unknown; <see cref="Finish"/> takes it up.</exception>
    public async Task<bool> Run<T>(DocumentKey key, T stub, string expected, CancellationToken ct)
        where T : class
    {
        var erased = new ErasedDocument(key.Container, key.Partition, key.Id, JsonSerializer.SerializeToNode(stub, HubJson.Options)!.AsObject());
        await documents.TryWrite(erased.Key, erased, null, ct);
        if (!await Delete(key, expected, ct))
        {
            await Delete(erased.Key, null, ct);
            return false;
        }

        await PutBack(erased, ct);
        return true;
    }

    /// <summary>Ends what a process that died had begun.</summary>
    public async Task Finish(CancellationToken ct)
    {
        foreach (var begun in await documents.Query<ErasedDocument>(new DocumentQuery(Containers.Erasures), ct).ToListAsync(ct))
            await PutBack(begun.Document, ct);
    }

    // Where the item is not deleted yet, or is there again, that one stands.
    private async Task PutBack(ErasedDocument erased, CancellationToken ct)
    {
        await documents.TryWrite(new DocumentKey(erased.Container, erased.Partition, erased.Id), erased.Stub, null, ct);
        await Delete(erased.Key, null, ct);
    }

    /// <summary>Whether it is gone: also when it was gone already, as after an answer that got lost.</summary>
    private async Task<bool> Delete(DocumentKey key, string? expected, CancellationToken ct)
    {
        var options = new ItemRequestOptions { IfMatchEtag = expected };
        using var answer = await database.GetContainer(key.Container).DeleteItemStreamAsync(key.Id, new PartitionKey(key.Partition), options, ct);
        return answer.StatusCode switch
        {
            HttpStatusCode.NoContent => true,
            HttpStatusCode.PreconditionFailed => false,
            HttpStatusCode.NotFound when answer.IsMissingItem() => true,
            _ => throw answer.ToException(),
        };
    }
}

/// <summary>What is to stand in the place of a document that is being erased.</summary>
/// <param name="Container">Its container.</param>
/// <param name="Partition">Its partition.</param>
/// <param name="Id">Its id.</param>
/// <param name="Stub">What is left of it.</param>
internal sealed record ErasedDocument(string Container, string Partition, string Id, JsonObject Stub)
{
    /// <summary>Where it is written down.</summary>
    public DocumentKey Key => new(Containers.Erasures, Container, $"{Partition}.{Id}");
}
