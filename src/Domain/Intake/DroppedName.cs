namespace MimFunctions.Domain.Intake;

/// <summary>Tells files that people drop from those that their programs leave beside them.</summary>
public static class DroppedName
{
    private static readonly string[] Unfinished = [".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download"];
    private static readonly string[] OfTheSystem = ["Thumbs.db", "desktop.ini"];

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
