using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Requests;

/// <summary>What is to become of a request because of what someone wants to do with it.</summary>
public abstract record RequestDecision
{
    private RequestDecision()
    {
    }

    /// <summary>The request as it will stand.</summary>
    public sealed record Changed(InformationRequest Request) : RequestDecision;

    /// <summary>It stands so already: doing it again is no error (docs/rules.md, rule 3).</summary>
    public sealed record Unchanged : RequestDecision;

    /// <summary>It can't be done.</summary>
    public sealed record Refused(Refusal Why) : RequestDecision;
}
