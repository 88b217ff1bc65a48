using MimFunctions.Domain.Forms;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Intake;

/// <summary>Something that became of a communication after it was taken in. What was told is never unsaid: it is told besides.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who: the opaque id of a signed-in person, <c>link:</c> and the id of a link in a mail, or <c>hub</c>. Never a name.</param>
public abstract record CommunicationEvent(DateTimeOffset At, string By)
{
    /// <summary>Its state takes it back; it stays under its reference, marked so.</summary>
    /// <remarks><c>Reason</c>: in the words of the state, for all who were told.</remarks>
    public sealed record Withdrawn(DateTimeOffset At, string By, string Reason) : CommunicationEvent(At, By);

    /// <summary>Its state puts fields right.</summary>
    /// <remarks><c>Reason</c>: in the words of the state. <c>Fields</c>: ids of the fields. <c>Before</c>: what those of them that held something said.</remarks>
    public sealed record Corrected(DateTimeOffset At, string By, string Reason, IReadOnlyList<string> Fields, FormFields Before) : CommunicationEvent(At, By);

    /// <summary>The original text came late, or another took its place.</summary>
    /// <remarks><c>File</c>: its name. <c>Digest</c>: SHA-256 of it. <c>Replaces</c>: digest of the one before; null when there was none.</remarks>
    public sealed record OriginalText(DateTimeOffset At, string By, string File, string Digest, string? Replaces) : CommunicationEvent(At, By);

    /// <summary>Its state says that it is a new version of an earlier one (W-18).</summary>
    /// <remarks><c>Earlier</c>: the communication it follows.</remarks>
    public sealed record Followed(DateTimeOffset At, string By, Reference Earlier) : CommunicationEvent(At, By);

    /// <summary>Its state says that it is another measure than the one it looks like (W-18).</summary>
    public sealed record StandsAlone(DateTimeOffset At, string By) : CommunicationEvent(At, By);
}
