using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Requests;

/// <summary>What a request is about.</summary>
public abstract record RequestSubject
{
    private RequestSubject()
    {
    }

    /// <summary>Information that a state communicated (MIM-9).</summary>
    /// <param name="Reference">The communication.</param>
    public sealed record Measure(Reference Reference) : RequestSubject;

    /// <summary>Other information in the field, without a communication (MIM-14): answered voluntarily.</summary>
    public sealed record OtherInformation : RequestSubject;
}
