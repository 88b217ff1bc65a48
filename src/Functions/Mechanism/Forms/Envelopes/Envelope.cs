using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Mechanism.Forms.Reading.Archives;

namespace MimFunctions.Mechanism.Forms.Envelopes;

/// <summary>
/// Files in which people pack forms: a zip archive, a mail that was saved. Each file in it is taken in as if it had been dropped alone. How
/// many they are, how large and how deep is limited, and an archive is held to the same rules as an office file before anything is unpacked.
/// </summary>
internal static class Envelope
{
    /// <summary>The most files that are taken out of one.</summary>
    public const int MostFiles = 50;

    /// <summary>The most bytes of all of them.</summary>
    public const long LargestTotal = FormFile.LargestFile;

    private const int Deepest = 2, LongestName = 120;

    /// <summary>The files in it, at least one; null when the content is no envelope.</summary>
    /// <exception cref="FileRefusedException">It is hostile, broken, empty, or holds too much.</exception>
    public static IReadOnlyList<EnclosedFile>? Open(ReadOnlyMemory<byte> content)
    {
        if (!IsOne(content))
            return null;
        var files = new List<EnclosedFile>();
        TakeOut(content, files, depth: 1);
        return files.Count > 0 ? files : throw FileRules.Empty.Refuse(Place.WholeFile, $"There is no file in the archive or mail.");
    }

    private static bool IsOne(ReadOnlyMemory<byte> content) => FileSniffer.Sniff(content.Span).Kind switch
    {
        FileKind.Mail => true,
        FileKind.Zip => IsPlainArchive(ZipPackage.Open(content)),
        _ => false,
    };

    // What is broken is taken out as it is, so that its sender is told of that one file.
    private static bool IsSound(ReadOnlyMemory<byte> content)
    {
        try
        {
            _ = IsOne(content);
            return true;
        }
        catch (FileRefusedException)
        {
            return false;
        }
    }

    // Office files are archives too, and so are those of other programs, which the reader names.
    private static bool IsPlainArchive(ZipPackage package) =>
        !package.Has("[Content_Types].xml") && !package.Has("mimetype") && !package.Has("Index/Document.iwa") && !package.Has("index.apxl") && !package.Has("Index.zip")
        && package.Names.Any(IsFormName);

    private static void TakeOut(ReadOnlyMemory<byte> content, List<EnclosedFile> files, int depth)
    {
        if (depth > Deepest)
            throw FileRules.Bomb.Refuse(Place.WholeFile, $"Archives and mails are packed into each other more than twice.");
        var enclosed = FileSniffer.Sniff(content.Span).Kind == FileKind.Mail ? MailFiles.In(content) : InArchive(ZipPackage.Open(content));
        foreach (var file in enclosed)
            if (IsSound(file.Content) && IsOne(file.Content))
                TakeOut(file.Content, files, depth + 1);
            else
                Add(file, files);
    }

    private static void Add(EnclosedFile file, List<EnclosedFile> files)
    {
        if (files.Count == MostFiles)
            throw FileRules.Bomb.Refuse(Place.WholeFile, $"There are more than {MostFiles} files in the archive or mail.");
        if (files.Sum(each => (long)each.Content.Length) + file.Content.Length > LargestTotal)
            throw FileRules.Bomb.Refuse(Place.WholeFile, $"The files in the archive or mail have more than {LargestTotal / 1_000_000} MB.");
        files.Add(file with { Name = Unique(SafeName(file.Name), files) });
    }

    private static IEnumerable<EnclosedFile> InArchive(ZipPackage package)
    {
        // What systems add on their own is nobody's form.
        foreach (var name in package.Names.Where(name => !name.EndsWith('/') && !name.StartsWith("__MACOSX/", StringComparison.OrdinalIgnoreCase) && !IsHidden(name)))
        {
            using var part = package.OpenPart(name);
            using var content = new MemoryStream((int)part.Length);
            part.CopyTo(content);
            yield return new(name, content.ToArray());
        }
    }

    private static bool IsFormName(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".DOCX" or ".DOTX" or ".DOCM" or ".ODT" or ".OTT" or ".FODT" or ".XML" or ".JSON" or ".EML" or ".PDF" or ".RTF" or ".DOC" or ".ZIP";

    private static bool IsHidden(string name) =>
        name[(name.LastIndexOf('/') + 1)..] is var file && (file.StartsWith('.') || file.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || file.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase));

    private static string SafeName(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        var safe = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            safe.Append(Rune.IsControl(rune) || rune.Value is ':' or '*' or '?' or '"' or '<' or '>' or '|' ? "_" : rune.ToString());
        var trimmed = safe.ToString().Trim().TrimStart('.');
        return trimmed.Length switch
        {
            0 => "file",
            > LongestName => $"{trimmed[..(LongestName - 10)]}{(Path.GetExtension(trimmed) is { Length: < 8 } ending ? ending : "")}",
            _ => trimmed,
        };
    }

    private static string Unique(string name, List<EnclosedFile> files)
    {
        var unique = name;
        for (var number = 2; files.Exists(file => LooseText.SameFileName(file.Name, unique)); number++)
            unique = $"{Path.GetFileNameWithoutExtension(name)} ({number}){Path.GetExtension(name)}";
        return unique;
    }
}
