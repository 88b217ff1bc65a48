using System.Text;

namespace MimFunctions.Forms.Reading;

/// <summary>Tells by its content what a file is.</summary>
internal static class FileSniffer
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], BigEndian = [0xFE, 0xFF], LittleEndian = [0xFF, 0xFE];

    // Signatures of what people send instead of a form, in the words of the refusal.
    private static readonly (byte[] Signature, string Words)[] Others =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"),
        ("{\\rtf"u8.ToArray(), "a Rich Text (RTF) file"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
        ("GIF8"u8.ToArray(), "a picture (GIF)"),
        ("II*\0"u8.ToArray(), "a picture (TIFF)"),
        ("MM\0*"u8.ToArray(), "a picture (TIFF)"),
        ("BM"u8.ToArray(), "a picture (BMP)"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("MZ"u8.ToArray(), "a Windows program"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("From: "u8.ToArray(), "a mail"),
        ("Received: "u8.ToArray(), "a mail"),
    ];

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
        foreach (var (signature, words) in Others)
            if (file.StartsWith(signature))
                return (FileKind.Other, words);
        return Text(file);
    }

    private static (FileKind, string) OleFile(ReadOnlySpan<byte> file)
    {
        if (Names(file, "EncryptedPackage"))
            return (FileKind.EncryptedOffice, "");
        var words = Names(file, "WordDocument") ? "a Word document in the old format (.doc)"
            : Names(file, "Workbook") ? "an Excel workbook in the old format (.xls)"
            : Names(file, "PowerPoint Document") ? "a PowerPoint presentation in the old format (.ppt)"
            : Names(file, "__substg1.0") ? "an Outlook message (.msg)"
            : "a file in an old Microsoft Office format";
        return (FileKind.Other, words);
    }

    private static bool Names(ReadOnlySpan<byte> file, string stream) => file.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static (FileKind, string) Text(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(BigEndian) || file.StartsWith(LittleEndian))
            return Utf16(file);
        var text = file.StartsWith("\uFEFF"u8) ? file[3..] : file;
        text = text.TrimStart(" \r\n\t"u8);
        if (text.StartsWith("{"u8) || text.StartsWith("["u8))
            return (FileKind.Json, "");
        if (text.StartsWith("<!doctype html"u8) || text.StartsWith("<html"u8) || text.StartsWith("<!DOCTYPE html"u8) || text.StartsWith("<HTML"u8))
            return (FileKind.Other, "a web page (HTML)");
        // The second is UTF-16 without a mark.
        if (text.StartsWith("<"u8) || file.StartsWith("\0<"u8))
            return (FileKind.Xml, "");
        return (FileKind.Other, text[..Math.Min(text.Length, 512)].Contains((byte)0) ? "a file of an unknown kind" : "a plain text file");
    }

    private static (FileKind, string) Utf16(ReadOnlySpan<byte> file)
    {
        var encoding = file[0] == 0xFE ? Encoding.BigEndianUnicode : Encoding.Unicode;
        var start = encoding.GetString(file[2..Math.Min(file.Length, 256)]).TrimStart();
        return start switch
        {
            ['<', ..] => (FileKind.Xml, ""),
            ['{', ..] => (FileKind.Other, "a JSON file in UTF-16; the hub reads JSON in UTF-8 (RFC 8259)"),
            _ => (FileKind.Other, "a plain text file"),
        };
    }
}
