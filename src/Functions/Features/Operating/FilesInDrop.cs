using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Operating;

/// <summary>Counts the files in the drop; the litter of office programs is none of them (W-12).</summary>
internal sealed class FilesInDrop(IFileStore files, AnswersBeside beside, IEnumerable<IFormKind> kinds, TimeProvider clock)
{
    /// <summary>Files looked at in all; a drop that holds more is full enough to say so.</summary>
    public const int MostLookedAt = 10 * Tally.Most;

    /// <summary>A file that lies there longer was tried by its event and by sweeps, and failed each time.</summary>
    public static readonly TimeSpan Stuck = TimeSpan.FromMinutes(5);

    private readonly HashSet<string> folders = [.. kinds.Select(kind => kind.Folder)];

    /// <summary>By state and folder, oldest first.</summary>
    public async Task<IReadOnlyList<WaitingFiles>> Count(CancellationToken ct)
    {
        var found = await files.List(DropPath.Prefix, ct).Take(MostLookedAt)
            .Where(async (file, cancel) => !DroppedName.IsLitter(Path.GetFileName(file.Path)) && !await beside.Is(file, cancel)).ToListAsync(ct);
        return [.. found.GroupBy(file => Place(DropPath.Parse(file.Path))).Select(Line).OrderBy(line => line.Oldest)];
    }

    /// <summary>Folders that people made up are not named: they may be called anything (CT-10).</summary>
    private (string? State, string? Folder) Place(DropPath path) =>
        (MemberState.InLiaison(path.State)?.Code, folders.TryGetValue(path.Folder, out var known) ? known : null);

    private WaitingFiles Line(IGrouping<(string? State, string? Folder), FileEntry> lying)
    {
        var oldest = lying.Min(file => file.LastModified);
        return new(lying.Key.State, lying.Key.Folder, Tally.Of(lying.Count()), oldest, Why(clock.GetUtcNow() - oldest));
    }

    private static Sentence Why(TimeSpan age) => age switch
    {
        _ when age < TimeSpan.Zero => $"Its time lies ahead of the hub's clock; it is taken in like any other.",
        _ when age <= SweepDrop.Patience => $"It is being taken in.",
        _ when age <= Stuck => $"Its event did not come or failed; the sweep takes it in.",
        _ => $"It could not be taken in so far; the log of SweepDrop says why.",
    };
}
