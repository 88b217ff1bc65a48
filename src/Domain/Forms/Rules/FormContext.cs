using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Forms.Rules;

/// <summary>What judgement of any form needs to know beside it; the frame looks it up before.</summary>
/// <param name="DropState">The state in whose folder the form was dropped (docs/rules.md, rule 7).</param>
/// <param name="ReceivedAt">When the hub first read it.</param>
/// <param name="HasContactPoint">Whether the directory has a contact point of that state.</param>
/// <param name="FilesBeside">Names of the files that lie beside the form.</param>
public record FormContext(MemberState DropState, DateTimeOffset ReceivedAt, bool HasContactPoint, IReadOnlySet<string> FilesBeside);
