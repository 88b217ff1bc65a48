using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>What judgement of a notice of a secondment needs to know beside it; the frame looks it up before.</summary>
/// <param name="DropState">The state in whose folder the form was dropped (docs/rules.md, rule 7).</param>
/// <param name="ReceivedAt">When the hub first read it.</param>
/// <param name="HasContactPoint">Whether the directory has a contact point of that state.</param>
/// <param name="FollowsKnown">Whether the number that it follows was given to a secondment of that state.</param>
public sealed record SecondmentContext(MemberState DropState, DateTimeOffset ReceivedAt, bool HasContactPoint, bool FollowsKnown)
    : FormContext(DropState, ReceivedAt, HasContactPoint, new HashSet<string>());
