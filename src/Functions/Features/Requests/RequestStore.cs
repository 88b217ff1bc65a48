using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Features.Requests;

/// <summary>Reads and commits requests for additional information: the frame around the decisions (docs/rules.md, "The shape of a use case").</summary>
internal sealed class RequestStore(IDocumentStore documents, OutboxRelay relay, IHolidays holidays, TimeProvider clock)
{
    private readonly CaseStore<InformationRequest> cases =
        new(documents, relay, new OwingDocuments<InformationRequest>(RequestContainers.Requests, request => Key(request.Reference)));

    /// <summary>Where a request is: partition by asker, id its reference.</summary>
    public static DocumentKey Key(RequestReference reference) => new(RequestContainers.Requests, reference.Asker.Code, reference.ToString());

    /// <summary>The request, or null.</summary>
    public Task<InformationRequest?> Find(RequestReference reference, CancellationToken ct) => cases.Find(Key(reference), ct);

    /// <summary>Writes a new request and sends what it owes; when it is there already, that one stands.</summary>
    public async Task<InformationRequest> Create(InformationRequest asked, CancellationToken ct)
    {
        var stands = await cases.Create(asked, ct);
        if (ReferenceEquals(stands, asked))
            RequestFigures.Asked(asked);
        return stands;
    }

    /// <summary>
    /// Decides and commits, as <see cref="CaseStore{T}.Change"/> does. Whatever starts the month of a state, its date is found in the same write (F-23).
    /// </summary>
    public async Task<(RequestDecision Decision, InformationRequest Request)?> Change(
        RequestReference reference, Func<InformationRequest, RequestDecision> decide, CancellationToken ct)
    {
        var (before, lists) = (0, await holidays.Current(ct));
        var done = await cases.Change(Key(reference), Decide, decision => (decision as RequestDecision.Changed)?.Request, ct);
        if (done is ({ } _, { } stands))
            RequestFigures.Happened(stands.Events.Skip(before));
        return done;

        RequestDecision Decide(InformationRequest stands)
        {
            before = stands.Events.Count;
            return decide(stands) is var decision && decision is RequestDecision.Changed { Request: var next }
                ? new RequestDecision.Changed(CountMonth.Begin(stands, next, lists, clock.GetUtcNow()))
                : decision;
        }
    }
}

/// <summary>Counts requests asked of a state and answers that came.</summary>
internal static class RequestFigures
{
    /// <summary>A request was put: it counts once for each state asked, as an answer does.</summary>
    public static void Asked(InformationRequest request) => Count("asked", request.Addressees.Count);

    /// <summary>These events were recorded.</summary>
    public static void Happened(IEnumerable<RequestEvent> events) =>
        Count("answered", events.Count(e => e is RequestEvent.Answered or RequestEvent.AnsweredOutside));

    private static void Count(string what, int number)
    {
        if (number > 0)
            HubMetrics.Requests.Add(number, new KeyValuePair<string, object?>("mim.event", what));
    }
}
