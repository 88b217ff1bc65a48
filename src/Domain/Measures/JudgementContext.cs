using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Measures;

/// <summary>What judgement of a report form needs to know beside it; the frame looks it up before.</summary>
/// <param name="DropState">The state in whose folder the form was dropped (docs/rules.md, rule 7).</param>
/// <param name="ReceivedAt">When the hub first read it.</param>
/// <param name="KnownReferences">Those of the references named in the form that the hub has given out.</param>
/// <param name="HasContactPoint">Whether the directory has a contact point of that state.</param>
/// <param name="FilesBeside">Names of the files that lie beside the form.</param>
public sealed record JudgementContext(
    MemberState DropState, DateTimeOffset ReceivedAt, IReadOnlySet<Reference> KnownReferences, bool HasContactPoint,
    IReadOnlySet<string> FilesBeside) : FormContext(DropState, ReceivedAt, HasContactPoint, FilesBeside);
