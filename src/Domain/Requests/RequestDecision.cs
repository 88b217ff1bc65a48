namespace MimFunctions.Domain.Requests;

/// <summary>What is to become of a request because of what someone wants to do with it.</summary>
public abstract record RequestDecision
{
    private RequestDecision()
    {
    }

    /// <summary>The request as it will stand.</summary>
    public sealed record Changed(InformationRequest Request) : RequestDecision;

    /// <summary>It stands so already: doing it again is no error (design.md, rule 3).</summary>
    public sealed record Unchanged : RequestDecision;

    /// <summary>It can't be done.</summary>
    public sealed record Refused(Refusal Why) : RequestDecision;
}

/// <summary>Why something can't be done, in the way of a finding (forms.md, "A finding").</summary>
/// <param name="Rule">Stable id, e.g. <c>REQ-ASK-08</c>.</param>
/// <param name="Field">Id of the field of the form or of the API's body that it is about; null for none.</param>
/// <param name="Message">One plain sentence that says what is wrong.</param>
/// <param name="Fix">What to do about it.</param>
/// <param name="Law">Number from law.md, if any.</param>
public sealed record Refusal(string Rule, string? Field, string Message, string Fix, string? Law = null);
