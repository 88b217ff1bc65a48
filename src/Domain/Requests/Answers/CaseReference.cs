using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Answers;

/// <summary>One request as put to one state: what the indicators count.</summary>
/// <param name="Request">The request.</param>
/// <param name="State">The state asked.</param>
public sealed record CaseReference(RequestReference Request, MemberState State);
