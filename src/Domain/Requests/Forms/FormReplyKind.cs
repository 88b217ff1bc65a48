namespace MimFunctions.Domain.Requests.Forms;

/// <summary>What a state replies by form.</summary>
public enum FormReplyKind
{
    /// <summary>An answer.</summary>
    Answer,

    /// <summary>The information was given directly (MIM-12).</summary>
    AnsweredDirectly,

    /// <summary>It does not answer.</summary>
    Decline,

    /// <summary>It would like to answer on another day.</summary>
    AnotherDate,

    /// <summary>Another authority of the state now has the request.</summary>
    Forwarded,

    /// <summary>It works on it.</summary>
    Acknowledged,
}
