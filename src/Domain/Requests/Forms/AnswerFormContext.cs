using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>What judgement of a form that replies to a request needs to know beside it; the frame looks it up before.</summary>
/// <param name="DropState">The state in whose folder the form was dropped: the one that replies (docs/rules.md, rule 7).</param>
/// <param name="ReceivedAt">When the hub first read it.</param>
/// <param name="HasContactPoint">Whether the directory has a contact point of that state.</param>
/// <param name="FilesBeside">Names of the files that lie beside the form.</param>
/// <param name="Digest">SHA-256 of the form, lower-case hex.</param>
/// <param name="Request">The request that the form names, or null when there is none.</param>
public sealed record AnswerFormContext(
    MemberState DropState, DateTimeOffset ReceivedAt, bool HasContactPoint, IReadOnlySet<string> FilesBeside, string Digest,
    InformationRequest? Request) : FormContext(DropState, ReceivedAt, HasContactPoint, FilesBeside)
{
    /// <summary>The reply, as someone who acts on the request.</summary>
    /// <param name="request">The request.</param>
    public RequestAct Act(InformationRequest request) => new(request, DropState, RequestForm.By(Digest), ReceivedAt);
}
