using System.Text;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>Tells by its content what a file is.</summary>
internal static class FileSniffer
{
    /// <summary>Kinds for which there is a way out of their own (<see cref="WayOut"/>).</summary>
    public const string WebPage = "a web page (HTML)", RichText = "a Rich Text (RTF) file", OldWord = "a Word document in the old format (.doc)";

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], BigEndian = [0xFE, 0xFF], LittleEndian = [0xFF, 0xFE];

    // Signatures of what people send instead of a form, in the words of the refusal.
    private static readonly (byte[] Signature, string Words)[] Others =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
        ("GIF8"u8.ToArray(), "a picture (GIF)"),
        ("II*\0"u8.ToArray(), "a picture (TIFF)"),
        ("MM\0*"u8.ToArray(), "a picture (TIFF)"),
        ("%!PS"u8.ToArray(), "a PostScript file"),
        ([0x4C, 0, 0, 0, 1, 0x14, 2, 0], "a shortcut to a file"),
        ("[InternetShortcut]"u8.ToArray(), "a shortcut to a web page"),
        ("BM"u8.ToArray(), "a picture (BMP)"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("bplist00"u8.ToArray(), "a document of an Apple program"),
        ("MZ"u8.ToArray(), "a Windows program"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0x78, 0x9F, 0x3E, 0x22], "a mail of Outlook (winmail.dat)"),
        ("Mar!"u8.ToArray(), "a MIME archive"),
    ];

    // What a mail begins with when it was saved as a file; names of headers in any case (RFC 5322).
    private static readonly string[] MailHeaders =
        ["From:", "Received:", "Return-Path:", "Delivered-To:", "MIME-Version:", "Message-ID:", "Date:", "Subject:", "To:", "X-", "Content-Type:", "DKIM-Signature:", "ARC-", "Authentication-Results:"];

    // What web pages and RTF files begin with, whatever stands before it.
    private static readonly string[] WebPages = ["<!doctype html", "<html", "<head", "<body", "<table", "<p>", "<div"];

    /// <summary>How the sender makes a form of such a file, as a sentence with a space before it; empty when the general advice is all there is.</summary>
    public static string WayOut(string words) => words switch
    {
        WebPage => " Open it in Word or LibreOffice and save it as Word document (.docx).",
        RichText or OldWord => " Open it in Word or LibreOffice, choose Save As and then Word document (.docx).",
        "an Outlook message (.msg)" or "a mail of Outlook (winmail.dat)" => " Save the form that is attached to the mail and drop that file.",
        _ when words.StartsWith("a picture", StringComparison.Ordinal) || words == "a PDF file" => " A picture or PDF of a form cannot be read by the hub; send the file in which you filled it in.",
        _ when words.EndsWith("archive", StringComparison.Ordinal) => " Take the form out of the archive and drop it by itself, or pack it as .zip.",
        _ => "",
    };

    /// <summary>The kind of a file.</summary>
    /// <param name="file">Its bytes.</param>
    /// <returns>The kind, and for <see cref="FileKind.Other"/> what it is in words.</returns>
    public static (FileKind Kind, string Words) Sniff(ReadOnlySpan<byte> file)
    {
        if (file.Trim("\r\n\t \0"u8).IsEmpty)
            return (FileKind.Empty, "");
        if (file.StartsWith("PK"u8))
            return (FileKind.Zip, "");
        if (file.StartsWith(Ole))
            return OleFile(file);
        if (file.Length > 12 && file[4..].StartsWith("ftyp"u8))
            return (FileKind.Other, file[8..].StartsWith("hei"u8) || file[8..].StartsWith("mif1"u8) ? "a picture (HEIC)" : "a film or a sound");
        foreach (var (signature, words) in Others)
            if (file.StartsWith(signature))
                return (FileKind.Other, words);
        return Text(file);
    }

    private static (FileKind, string) OleFile(ReadOnlySpan<byte> file)
    {
        if (Names(file, "EncryptedPackage"))
            return (FileKind.EncryptedOffice, "");
        var words = Names(file, "WordDocument") ? OldWord
            : Names(file, "Workbook") ? "an Excel workbook in the old format (.xls)"
            : Names(file, "PowerPoint Document") ? "a PowerPoint presentation in the old format (.ppt)"
            : Names(file, "__substg1.0") ? "an Outlook message (.msg)"
            : "a file in an old Microsoft Office format";
        return (FileKind.Other, words);
    }

    private static bool Names(ReadOnlySpan<byte> file, string stream) => file.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static (FileKind, string) Text(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(BigEndian) || file.StartsWith(LittleEndian) || WideEncoding(file) is not null)
            return Wide(file);
        var text = file;
        while (text.StartsWith("\uFEFF"u8))
            text = text[3..];
        text = WithoutComments(text.TrimStart(" \r\n\t"u8));
        if (text.StartsWith("{\\"u8))
            return (FileKind.Other, RichText);
        if (text.StartsWith("{"u8) || text.StartsWith("["u8))
            return (FileKind.Json, "");
        if (IsWebPage(text))
            return (FileKind.Other, WebPage);
        // The second is UTF-16 without a mark.
        if (text.StartsWith("<"u8) || file.StartsWith("\0<"u8))
            return (FileKind.Xml, "");
        if (IsMail(text))
            return (FileKind.Mail, "a mail");
        return (FileKind.Other, text[..Math.Min(text.Length, 512)].Contains((byte)0) ? "a file of an unknown kind" : "a plain text file");
    }

    // A comment, a declaration or a document type may stand before the page itself.
    private static bool IsWebPage(ReadOnlySpan<byte> text)
    {
        var head = Encoding.Latin1.GetString(text[..Math.Min(text.Length, 2_048)]);
        while (head.StartsWith("<?", StringComparison.Ordinal) || head.StartsWith("<!--", StringComparison.Ordinal))
        {
            var (close, length) = head[1] == '?' ? ("?>", 2) : ("-->", 3);
            if (head.IndexOf(close, StringComparison.Ordinal) is not (>= 0 and var end))
                return false;
            head = head[(end + length)..].TrimStart();
        }

        return WebPages.Any(page => head.StartsWith(page, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsMail(ReadOnlySpan<byte> text)
    {
        var head = Encoding.Latin1.GetString(text[..Math.Min(text.Length, 4_096)]);
        if (head.StartsWith("From ", StringComparison.Ordinal) && head.IndexOf('\n') is > 0 and var line)
            head = head[(line + 1)..];
        return MailHeaders.Any(name => head.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            && (head.Contains("\nMIME-Version:", StringComparison.OrdinalIgnoreCase) || head.Contains("\nFrom:", StringComparison.OrdinalIgnoreCase)
                || head.StartsWith("From:", StringComparison.OrdinalIgnoreCase) || head.StartsWith("Received:", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The encoding of a text whose letters have two or four bytes, by its mark or by its first letter; null when it is none.</summary>
    public static Encoding? WideEncoding(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [(byte)'{' or (byte)'[', 0, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] or [(byte)'{' or (byte)'[', 0, > 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, (byte)'{' or (byte)'[', 0, > 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static (FileKind, string) Wide(ReadOnlySpan<byte> file)
    {
        var start = WideEncoding(file)!.GetString(file[..Math.Min(file.Length, 256)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return start switch
        {
            ['<', ..] => (FileKind.Xml, ""),
            ['{' or '[', ..] => (FileKind.Json, ""),
            _ => (FileKind.Other, "a plain text file"),
        };
    }

    // Notes that people write above the braces of JSON; no other file begins so.
    private static ReadOnlySpan<byte> WithoutComments(ReadOnlySpan<byte> text)
    {
        while (text.StartsWith("//"u8) || text.StartsWith("/*"u8))
        {
            var end = text.IndexOf(text[1] == '/' ? "\n"u8 : "*/"u8);
            if (end < 0)
                break;
            text = text[(end + (text[1] == '/' ? 1 : 2))..].TrimStart(" \r\n\t"u8);
        }

        return text;
    }
}
