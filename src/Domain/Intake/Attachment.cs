namespace MimFunctions.Domain.Intake;

/// <summary>A file that a form names as dropped beside it.</summary>
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

/// <summary>Whether a file came.</summary>
public enum AttachmentState
{
    /// <summary>The hub waits for it.</summary>
    Awaited,

    /// <summary>It has not come within a day, and the sender was told (docs/forms.md 9b); the hub goes on waiting.</summary>
    Missing,

    /// <summary>It came.</summary>
    Came,
}
