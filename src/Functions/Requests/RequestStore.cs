using MimFunctions.Domain.Requests;
using MimFunctions.Notices;
using MimFunctions.Store;

namespace MimFunctions.Requests;

/// <summary>Reads and commits requests for additional information: the frame around the decisions (design.md, "The shape of a use case").</summary>
internal sealed class RequestStore(IDocumentStore documents, OutboxRelay relay)
{
    /// <summary>Where a request is: partition by asker, id its reference.</summary>
    public static DocumentKey Key(RequestReference reference) => new(Containers.Requests, reference.Asker.Code, reference.ToString());

    /// <summary>The request, or null.</summary>
    public async Task<InformationRequest?> Find(RequestReference reference, CancellationToken ct) =>
        (await documents.Read<InformationRequest>(Key(reference), ct))?.Document;

    /// <summary>Writes a new request and sends what it owes; when it is there already, that one stands.</summary>
    public async Task<InformationRequest> Create(InformationRequest asked, CancellationToken ct)
    {
        var key = Key(asked.Reference);
        var tag = await documents.TryWrite(key, asked, null, ct);
        var stands = tag is null
            ? await documents.Read<InformationRequest>(key, ct) ?? throw new InvalidOperationException($"{asked.Reference} is neither free nor there.")
            : new Versioned<InformationRequest>(asked, tag);
        await relay.Relay(key, stands, ct);
        return stands.Document;
    }

    /// <summary>
    /// Decides and commits, again when someone else was first, then sends what is owed. Null when there is no such request; with the
    /// decision comes the request as it stands after it.
    /// </summary>
    public async Task<(RequestDecision Decision, InformationRequest Request)?> Change(
        RequestReference reference, Func<InformationRequest, RequestDecision> decide, CancellationToken ct)
    {
        var key = Key(reference);
        while (await documents.Read<InformationRequest>(key, ct) is { } read)
        {
            var decision = decide(read.Document);
            if (decision is not RequestDecision.Changed { Request: var next })
                return (decision, read.Document);
            if (await documents.TryWrite(key, next, read.ETag, ct) is not { } tag)
                continue;
            await relay.Relay(key, new Versioned<InformationRequest>(next, tag), ct);
            return (decision, next);
        }

        return null;
    }
}
