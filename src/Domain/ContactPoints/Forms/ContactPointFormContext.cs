using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Forms;

/// <summary>What judgement of a form of the network of document 6146/24 needs to know beside it; the frame looks it up before.</summary>
/// <param name="DropState">The state in whose folder the form was dropped (docs/rules.md, rule 7).</param>
/// <param name="ReceivedAt">When the hub first read it.</param>
/// <param name="Own">The state's entries as they are.</param>
public sealed record ContactPointFormContext(MemberState DropState, DateTimeOffset ReceivedAt, IReadOnlyList<ContactPointEntry> Own)
    : FormContext(DropState, ReceivedAt, HasContactPoint: false, new HashSet<string>());
