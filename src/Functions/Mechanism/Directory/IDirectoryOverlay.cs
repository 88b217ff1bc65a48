using MimFunctions.Domain.Directory;

namespace MimFunctions.Mechanism.Directory;

/// <summary>What people said for themselves, which the file of the directory does not know; every one that is registered is asked.</summary>
internal interface IDirectoryOverlay
{
    /// <summary>The directory with it.</summary>
    Task<ContactDirectory> Over(ContactDirectory people, CancellationToken ct);
}
