using MimFunctions.Domain.Requests;
using MimFunctions.Notices;
using MimFunctions.Store;

namespace MimFunctions.Requests;

/// <summary>Reads and commits requests for additional information: the frame around the decisions (design.md, "The shape of a use case").</summary>
internal sealed class RequestStore(IDocumentStore documents, OutboxRelay relay)
{
    private readonly CaseStore<InformationRequest> cases =
        new(documents, relay, new OwingDocuments<InformationRequest>(Containers.Requests, request => Key(request.Reference)));

    /// <summary>Where a request is: partition by asker, id its reference.</summary>
    public static DocumentKey Key(RequestReference reference) => new(Containers.Requests, reference.Asker.Code, reference.ToString());

    /// <summary>The request, or null.</summary>
    public Task<InformationRequest?> Find(RequestReference reference, CancellationToken ct) => cases.Find(Key(reference), ct);

    /// <summary>Writes a new request and sends what it owes; when it is there already, that one stands.</summary>
    public Task<InformationRequest> Create(InformationRequest asked, CancellationToken ct) => cases.Create(asked, ct);

    /// <inheritdoc cref="CaseStore{T}.Change"/>
    public Task<(RequestDecision Decision, InformationRequest Request)?> Change(
        RequestReference reference, Func<InformationRequest, RequestDecision> decide, CancellationToken ct) =>
        cases.Change(Key(reference), decide, decision => (decision as RequestDecision.Changed)?.Request, ct);
}
