using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Notices;

namespace MimFunctions.Domain.Intake;

/// <summary>
/// What the hub knows of one content that a state dropped: the aggregate and the ledger entry at once. The same bytes of the same state
/// always lead to the same submission, which is what makes intake exact (design.md, reliability rules 1 to 3).
/// </summary>
/// <param name="State">Two-letter code of the state in whose folder it was dropped; never what the form says (design.md, rule 7).</param>
/// <param name="Digest">SHA-256 of the bytes, lower-case hex: the identity of the submission within its state.</param>
/// <param name="File">File name of the first drop.</param>
/// <param name="ReceivedAt">When the hub first read it (UTC).</param>
/// <param name="Outcome">What became of it; never changes.</param>
/// <param name="Form">Id of the form it was recognised as, or null.</param>
/// <param name="Fields">What was understood.</param>
/// <param name="Findings">What the hub has to say about it.</param>
/// <param name="Receipt">The signed receipt, a compact JWS (RFC 7515); made once, so that it stays the same byte for byte. Empty only before it is signed.</param>
/// <param name="Drops">Every time this content was dropped; the first made the submission, the others are duplicates.</param>
/// <param name="Outbox">The messages owed because of it.</param>
/// <param name="Attachment">What is known of the original text named in field 9b; null when none is named.</param>
public sealed record Submission(
    string State, string Digest, string File, DateTimeOffset ReceivedAt, Outcome Outcome, string? Form, FormFields Fields,
    IReadOnlyList<Finding> Findings, string Receipt, IReadOnlyList<Drop> Drops, Outbox Outbox, Attachment? Attachment = null)
    : IOwes<Submission>
{
    /// <summary>The reference, or null when refused.</summary>
    public string? Reference => Outcome.Number?.ToString();

    /// <summary>Name under which receipts are kept: the reference of a communication, else the digest.</summary>
    public string ReceiptName => Outcome is Outcome.Accepted or Outcome.Amended ? Outcome.Number!.ToString() : Digest;

    /// <inheritdoc/>
    public string Case => ReceiptName;

    /// <inheritdoc/>
    public Submission With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>Whether this drop is the one that made the submission; every other is a duplicate.</summary>
    public bool WasMadeBy(Drop drop) => Drops[0].File == drop.File && Drops[0].Tag == drop.Tag;

    /// <summary>Whether this very drop is already counted: the same event may come twice (design.md, rule 1).</summary>
    public bool Knows(Drop drop) => Drops.Any(d => d.File == drop.File && d.Tag == drop.Tag);
}

/// <summary>One arrival of a file in the drop container.</summary>
/// <param name="File">File name.</param>
/// <param name="Tag">Version of the file as the container gives it (ETag): tells a second drop from a second event about the same one.</param>
/// <param name="At">When the hub first saw it (UTC).</param>
public sealed record Drop(string File, string Tag, DateTimeOffset At);

/// <summary>An original text that a form names as a file dropped beside it (field 9b).</summary>
public sealed record Attachment
{
    /// <param name="file">The file name that the form gives.</param>
    /// <param name="state">Whether it came.</param>
    /// <param name="digest">SHA-256 of the file that came, lower-case hex; null until then.</param>
    /// <exception cref="ArgumentException">A digest without a file that came, or the other way round.</exception>
    public Attachment(string file, AttachmentState state, string? digest = null)
    {
        if ((state == AttachmentState.Came) != (digest is not null))
            throw new ArgumentException("A file that came has a digest, another has none.", nameof(digest));
        (File, State, Digest) = (file, state, digest);
    }

    /// <summary>The file name that the form gives.</summary>
    public string File { get; }

    /// <summary>Whether it came.</summary>
    public AttachmentState State { get; }

    /// <summary>SHA-256 of the file that came, lower-case hex; null until then.</summary>
    public string? Digest { get; }

    /// <summary>Whether the hub still waits for it, reminded or not.</summary>
    public bool IsAwaited => State != AttachmentState.Came;

    /// <summary>Named by a form; with the digest of the file if that came before the form.</summary>
    public static Attachment Named(string file, string? digest) =>
        digest is null ? new(file, AttachmentState.Awaited) : new(file, AttachmentState.Came, digest);
}

/// <summary>Whether an original text came.</summary>
public enum AttachmentState
{
    /// <summary>The hub waits for it.</summary>
    Awaited,

    /// <summary>It has not come within a day, and the sender was told (forms.md 9b); the hub goes on waiting.</summary>
    Missing,

    /// <summary>It came.</summary>
    Came,
}
