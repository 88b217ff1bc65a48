using MimFunctions.Domain.Directory;

namespace MimFunctions.Mechanism.Directory;

/// <summary>
/// The directory as it is in force: the file, and over it what states and people said for themselves on the hub. It is put together again every half
/// minute, after an edit of the file, and at once where the change was made.
/// </summary>
internal sealed class DirectoryInForce(DirectoryFile file, IEnumerable<IDirectoryOverlay> overlays, TimeProvider clock) : IDirectory
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);

    private volatile Together? last;

    /// <inheritdoc/>
    public string? Problem => file.Problem;

    /// <inheritdoc/>
    /// <exception cref="Platform.Configuration.SettingException">There is no good file yet: it is missing or broken.</exception>
    public async Task<ContactDirectory> Current(CancellationToken ct)
    {
        var people = await file.Current(ct);
        if (last is { } known && ReferenceEquals(known.File, people) && clock.GetElapsedTime(known.At) < LookEvery)
            return known.InForce;
        var (at, inForce) = (clock.GetTimestamp(), people);
        foreach (var overlay in overlays)
            inForce = await overlay.Over(inForce, ct);
        last = new Together(people, inForce, at);
        return inForce;
    }

    /// <summary>Something was said just now.</summary>
    public void LookAgain() => last = null;

    private sealed record Together(ContactDirectory File, ContactDirectory InForce, long At);
}
