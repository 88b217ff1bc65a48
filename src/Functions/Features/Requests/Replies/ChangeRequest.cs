using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>The frame of every call that does something with a request: find, check who may, decide, commit, show.</summary>
internal sealed class ChangeRequest(RequestStore requests, TimeProvider clock)
{
    /// <summary>For the state asked, named in the route; the gate has checked that the caller acts for it.</summary>
    public Task<IResult> AsAddressee(string reference, string state, Caller caller, Func<RequestAct, RequestDecision> decide, CancellationToken ct) =>
        MemberState.FromCode(state) is { } addressee
            ? Change(reference, request => decide(new RequestAct(request, addressee, caller.Principal.Id, clock.GetUtcNow())), ct)
            : Task.FromResult(Problems.NotUnderstood("state", state, "the two-letter code of a Member State (EL for Greece)"));

    /// <summary>For the asker, whom only the request tells: checked here.</summary>
    public async Task<IResult> AsAsker(string reference, Caller caller, Func<InformationRequest, DateTimeOffset, RequestDecision> decide, CancellationToken ct)
    {
        if (RequestReference.Parse(reference) is not { } number)
            return RequestProblems.NoReference(reference);
        return await caller.Check(Permission.ManageOwnRequest, number.Asker, ct)
            ?? await Change(reference, request => decide(request, clock.GetUtcNow()), ct);
    }

    /// <summary>For the asker, about one of the states asked.</summary>
    public Task<IResult> AsAsker(string reference, string state, Caller caller, Func<RequestAct, RequestDecision> decide, CancellationToken ct) =>
        MemberState.FromCode(state) is { } addressee
            ? AsAsker(reference, caller, (request, now) => decide(new RequestAct(request, addressee, caller.Principal.Id, now)), ct)
            : Task.FromResult(Problems.NotUnderstood("state", state, "the two-letter code of a Member State (EL for Greece)"));

    private async Task<IResult> Change(string reference, Func<InformationRequest, RequestDecision> decide, CancellationToken ct)
    {
        if (RequestReference.Parse(reference) is not { } number)
            return RequestProblems.NoReference(reference);
        return await requests.Change(number, decide, ct) switch
        {
            null => RequestProblems.Unknown(number),
            { Decision: RequestDecision.Refused refused } => RequestProblems.Of(refused.Why),
            { Request: var stands } => Results.Json(RequestView.Of(stands, clock.GetUtcNow()), HubJson.Readable),
        };
    }
}
