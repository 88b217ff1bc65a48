using MimFunctions.Domain.Directory;

namespace MimFunctions.Mechanism.Directory;

/// <summary>The directory of contact points and experts as it is now.</summary>
internal interface IDirectory
{
    /// <summary>The directory; an edit of the file is seen within seconds.</summary>
    Task<ContactDirectory> Current(CancellationToken ct);

    /// <summary>What is wrong with the file as it is now, in one sentence; null when nothing is. The last good one then goes on to be used.</summary>
    string? Problem { get; }
}
