namespace MimFunctions.Mechanism.Letters;

/// <summary>Why a mail that a carrier had taken did not arrive; from what is mended by itself to what is not.</summary>
internal enum BounceKind
{
    /// <summary>This mail was refused (content, size, reputation, a fault of the other server); the mailbox may take the next one.</summary>
    Soft,

    /// <summary>The carrier did not even try: the mailbox is on its list after earlier bounces or complaints.</summary>
    Suppressed,

    /// <summary>The mailbox can't be reached: no such user, no such domain.</summary>
    Hard,
}
