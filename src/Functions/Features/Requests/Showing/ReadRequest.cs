using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Platform.Access;

namespace MimFunctions.Features.Requests.Showing;

/// <summary>Finds a request for someone who opens it: where no mailbox of a state asked is known to have it, that is when its month begins (F-23).</summary>
internal sealed class ReadRequest(RequestStore requests, TimeProvider clock)
{
    /// <summary>The request as it stands once the caller has opened it; null when there is none.</summary>
    public async Task<InformationRequest?> By(Caller caller, RequestReference number, CancellationToken ct)
    {
        var found = await requests.Find(number, ct);
        var states = caller.PartiesFor(Permission.AnswerRequest).Select(party => party.State).ToHashSet();
        foreach (var standing in found?.Standings.Where(each => RecordReading.Starts(each) && states.Contains(each.Addressee.State)) ?? [])
        {
            var (state, by) = (standing.Addressee.State, caller.Principal.Id);
            found = (await requests.Change(number, request => RecordReading.Decide(new RequestAct(request, state, by, clock.GetUtcNow())), ct))?.Request;
        }

        return found;
    }
}
