using System.Globalization;
using System.Text;

namespace MimFunctions.Platform.Files;

/// <summary>Cleans names of files that strangers give: what is shown to others must not lie, lead elsewhere or break a page.</summary>
internal static class FileName
{
    private const int Longest = 120;

    /// <summary>The last part of the name without path, control and invisible characters, at most 120 characters, its ending kept.</summary>
    public static string Clean(string given)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        var shown = string.Concat(last.EnumerateRunes().Where(IsShown).Select(rune => rune.ToString())).Normalize().Trim(' ', '.');
        var ending = Path.GetExtension(shown);
        var name = Path.GetFileNameWithoutExtension(shown).TrimEnd();
        var room = Math.Max(1, Longest - ending.Length);
        return name.Length == 0 ? $"attachment{ending}" : $"{(name.Length > room ? string.Concat(name.EnumerateRunes().TakeWhile(InRoom(room))) : name)}{ending}";
    }

    /// <summary>Marks that turn the direction of writing are among what is left out: "gnp.exe" must not read as "exe.png".</summary>
    private static bool IsShown(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static Func<Rune, bool> InRoom(int room) => rune => (room -= rune.Utf16SequenceLength) >= 0;
}
