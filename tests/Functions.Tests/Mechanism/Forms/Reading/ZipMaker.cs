using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Makes Word and OpenDocument files for tests, healthy ones and ones that lie.</summary>
internal static class ZipMaker
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string ContentTypes = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                part.Write(content);
            }
        return stream.ToArray();
    }

    /// <summary>An archive whose only part unpacks to spaces by the megabyte.</summary>
    public static byte[] Bomb(string name, int megabytes)
    {
        var megabyte = new byte[1 << 20];
        megabyte.AsSpan().Fill((byte)' ');
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry(name).Open())
            for (var i = 0; i < megabytes; i++)
                part.Write(megabyte);
        return stream.ToArray();
    }

    /// <summary>A Word file with this body and further parts, of which the later one wins.</summary>
    public static byte[] Docx(string body, params (string Name, string Content)[] parts) => DocxOf(
        $"""<w:document xmlns:w="{Word}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>""",
        parts);

    public static byte[] DocxOf(string document, params (string Name, string Content)[] parts)
    {
        var all = new Dictionary<string, string> { ["[Content_Types].xml"] = ContentTypes, ["_rels/.rels"] = Relationships, ["word/document.xml"] = document };
        foreach (var (name, content) in parts)
            all[name] = content;
        return Zip([.. all.Select(p => (p.Key, Encoding.UTF8.GetBytes(p.Value)))]);
    }

    public static byte[] Odt(string body, params (string Name, string Content)[] parts)
    {
        const string Base = "urn:oasis:names:tc:opendocument:xmlns:";
        var content = $"""
            <office:document-content xmlns:office="{Base}office:1.0" xmlns:text="{Base}text:1.0" xmlns:table="{Base}table:1.0" xmlns:style="{Base}style:1.0"
            xmlns:form="{Base}form:1.0" xmlns:draw="{Base}drawing:1.0" xmlns:script="{Base}script:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
            xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">{body}</office:document-content>
            """;
        var all = new Dictionary<string, string> { ["mimetype"] = "application/vnd.oasis.opendocument.text", ["content.xml"] = content };
        foreach (var (name, text) in parts)
            all[name] = text;
        return Zip([.. all.Select(p => (p.Key, Encoding.UTF8.GetBytes(p.Value)))]);
    }

    /// <summary>A table row of a Word file: texts in cells of their own; XML is taken as it is.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => Cell(c)))}</w:tr>";

    public static string Cell(string content, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.Contains("<w:p>", StringComparison.Ordinal) ? content : $"<w:p>{Runs(content)}</w:p>")}</w:tc>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Runs(string content) =>
        content.StartsWith('<') ? content : $"""<w:r><w:t xml:space="preserve">{content}</w:t></w:r>""";

    /// <summary>The bytes of a part.</summary>
    public static byte[] Part(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return Content(archive.GetEntry(name)!);
    }

    /// <summary>The same archive with another content of one part.</summary>
    public static byte[] WithPart(byte[] zip, string name, byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return Zip([.. archive.Entries.Select(e => (e.FullName, e.FullName == name ? content : Content(e)))]);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Writes a number into every central directory entry (46 bytes + names) of an archive, at this offset of the entry.</summary>
    public static byte[] PatchDirectory(byte[] zip, int offset, uint value, int width = 4) => Patch(zip, 0x02014b50, offset, value, width);

    /// <summary>Writes a number at this offset of every local header.</summary>
    public static byte[] PatchHeaders(byte[] zip, int offset, uint value, int width = 4) => Patch(zip, 0x04034b50, offset, value, width);

    private static byte[] Patch(byte[] zip, uint signature, int offset, uint value, int width)
    {
        var patched = zip.ToArray();
        for (var at = 0; at + 46 < patched.Length; at++)
            if (BinaryPrimitives.ReadUInt32LittleEndian(patched.AsSpan(at)) == signature)
                for (var i = 0; i < width; i++)
                    patched[at + offset + i] = (byte)(value >> (8 * i));
        return patched;
    }
}
