using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Exchanges;

/// <summary>Something that happened in an exchange of views.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Party">For whom it was done.</param>
/// <param name="By">The opaque id of the person who did it. Never a name.</param>
public abstract record ExchangeEvent(DateTimeOffset At, Authority Party, string By)
{
    /// <summary>A contribution.</summary>
    /// <remarks>
    /// <c>Number</c>: from 1 within the thread. <c>Text</c>: null once it is withdrawn, so that it is really gone. <c>Language</c>: ISO 639-1,
    /// null when not said. <c>InReplyTo</c>: number of the contribution it replies to, or null.
    /// </remarks>
    public sealed record Contributed(DateTimeOffset At, Authority Party, string By, int Number, string? Text, string? Language, int? InReplyTo)
        : ExchangeEvent(At, Party, By);

    /// <summary>A contribution was withdrawn by its party.</summary>
    /// <remarks><c>Number</c>: which.</remarks>
    public sealed record Withdrawn(DateTimeOffset At, Authority Party, string By, int Number) : ExchangeEvent(At, Party, By);
}
