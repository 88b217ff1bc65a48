namespace MimFunctions.Domain.Intake;

/// <summary>Tells files that people drop from those that their programs leave beside them.</summary>
public static class DroppedName
{
    private static readonly string[] Unfinished = [".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download"];
    private static readonly string[] OfTheSystem = ["Thumbs.db", "ehthumbs.db", "desktop.ini", ".DS_Store"];

    /// <summary>
    /// Whether a program left this beside what people drop and nobody will ever want it (W-12): lock files of Word and LibreOffice, folder settings and
    /// previews of Windows and macOS. Unlike an upload that never ended it is no reason to call anyone.
    /// </summary>
    /// <param name="name">The file's name without its folder.</param>
    public static bool IsLitter(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal)
        || (name.StartsWith(".~lock.", StringComparison.Ordinal) && name.EndsWith('#'))
        || name.StartsWith("._", StringComparison.Ordinal)
        || OfTheSystem.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a dropped name is to be passed over without a word: the lock files of Word (<c>~$form.docx</c>) and LibreOffice
    /// (<c>.~lock.form.odt#</c>), dot files, what browsers and copying programs call a file until it is whole, and folder settings.
    /// </summary>
    /// <param name="name">The file's name without its folder.</param>
    public static bool IsTemporary(string name) =>
        name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name.EndsWith('~')
        || Unfinished.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || OfTheSystem.Contains(name, StringComparer.OrdinalIgnoreCase);
}
