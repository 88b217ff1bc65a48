using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Archives;

/// <summary>Refuses archives that no office program makes, from their directory alone: nothing has been unpacked yet (docs/rules.md, fault F5, F6).</summary>
internal static class ZipGuard
{
    /// <summary>The most parts an archive may have.</summary>
    public const int MostParts = 2_000;

    /// <summary>The most bytes all parts may unpack to.</summary>
    public const long LargestTotal = 192L * 1024 * 1024;

    /// <summary>The most bytes a part that the hub reads may unpack to.</summary>
    public const long LargestPartRead = 16L * 1024 * 1024;

    // XML of real forms packs 10 to 30 times; deflate reaches 1,032. Small parts may be as regular as they like.
    private const int SteepestRatio = 200, RatioMattersFrom = 1024 * 1024;

    /// <summary>Checks every entry against the others and the limits.</summary>
    /// <exception cref="FileRefusedException">One of them breaks a rule.</exception>
    public static void Check(IReadOnlyList<ZipPart> parts)
    {
        var names = new HashSet<string>(parts.Count, StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var part in parts)
        {
            CheckName(part, names);
            CheckPart(part);
            total += part.Size;
        }
        if (total > LargestTotal)
            throw Bomb(Place.WholeFile, $"The archive would unpack to {Megabytes(total)} MB.");
        CheckOverlap(parts);
    }

    private static void CheckName(ZipPart part, HashSet<string> names)
    {
        var name = part.Name;
        if (name.Length == 0 || name[0] == '/' || name.Contains('\\') || name.Contains(':') || name.Any(char.IsControl)
            || name.Split('/').Any(step => step is ".." or "."))
            throw FileRules.PathTrick.Refuse(Place.Part(name), $"A part of the archive has a name that points outside of it.", name);
        if (!names.Add(name))
            throw FileRules.PathTrick.Refuse(Place.Part(name), $"Two parts of the archive have the same name, so that programs could read different forms.", name);
    }

    private static void CheckPart(ZipPart part)
    {
        var where = Place.Part(part.Name);
        if (part.IsEncrypted)
            throw FileRules.Encrypted.Refuse(where, $"The file is locked with a password.");
        if (part.Method is not (0 or 8))
            throw FileRules.BrokenArchive.Refuse(where, $"Part {part.Name} is packed in a way that office programs do not use (method {part.Method}).");
        if (part.Method == 0 && part.Packed != part.Size)
            throw FileRules.BrokenArchive.Refuse(where, $"Part {part.Name} is stored unpacked but claims two different sizes.");
        if (part.Size > RatioMattersFrom && part.Size / Math.Max(1, part.Packed) > SteepestRatio)
            throw Bomb(where, $"Part {part.Name} would unpack from {part.Packed:N0} bytes to {Megabytes(part.Size)} MB.");
    }

    /// <summary>Parts that share bytes are how small archives unpack to petabytes although each part looks harmless.</summary>
    private static void CheckOverlap(IReadOnlyList<ZipPart> parts)
    {
        var end = 0L;
        foreach (var part in parts.OrderBy(p => p.Header))
        {
            if (part.Header < end)
                throw Bomb(Place.Part(part.Name), $"Part {part.Name} shares its bytes with another part.");
            end = part.Data + part.Packed;
        }
    }

    private static long Megabytes(long bytes) => bytes / (1024 * 1024);

    private static FileRefusedException Bomb(Place where, Sentence message) => FileRules.Bomb.Refuse(where, message);
}
