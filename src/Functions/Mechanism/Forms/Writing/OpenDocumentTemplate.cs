using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms.Reading;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>Writes a form as an OpenDocument text that people fill in and drop: the same rows as the Word form, with the content controls of LibreOffice.</summary>
internal static partial class OpenDocumentTemplate
{
    private const string MimeType = "application/vnd.oasis.opendocument.text";

    // The earliest time that a ZIP entry can carry; the true time would make every writing different.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The form, and what is already known filled in. The same arguments give the same bytes.</summary>
    /// <param name="form">The form to print.</param>
    /// <param name="prefilled">Values by field id, as judged.</param>
    /// <param name="advice">Where to drop it and whom to ask.</param>
    /// <returns>An .odt file.</returns>
    public static byte[] Write(FormDefinition form, FormFields prefilled, FormAdvice? advice)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // First and unpacked, so that any program tells the kind from the first bytes (OpenDocument 1.3, part 2, section 3.3).
            Add(archive, "mimetype", MimeType, CompressionLevel.NoCompression);
            Add(archive, "META-INF/manifest.xml", Manifest);
            Add(archive, "meta.xml", Meta(form, PrintedText.Properties(advice?.About?.Printed ?? [])));
            Add(archive, "styles.xml", OpenDocumentLook.Styles(form));
            Add(archive, "content.xml", new OpenDocumentPage(form, prefilled, advice).Content());
        }

        return stream.ToArray();
    }

    private const string Manifest = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="{MimeType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>
        """;

    private static string Meta(FormDefinition form, IEnumerable<(string Name, string Value)> others) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><dc:title>{Escaped(form.Title)}</dc:title><dc:language>{FormLanguage.Tag(form.Language)}</dc:language><meta:user-defined meta:name="FormId">{Escaped(form.Id)}</meta:user-defined>{string.Concat(others.Select(each => $"<meta:user-defined meta:name=\"{each.Name}\">{each.Value}</meta:user-defined>"))}</office:meta></office:document-meta>
        """;

    /// <summary>Text as XML holds it.</summary>
    public static string Escaped(string text) => new StringBuilder(NormalText.Of(text)).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();

    /// <summary>The same with every space in it: of several in a row, XML readers of OpenDocument keep one (part 3, section 6.1.2).</summary>
    public static string Spaced(string text) => SpacesInARow().Replace(Escaped(text), spaces => $" <text:s text:c=\"{spaces.Length - 1}\"/>");

    [GeneratedRegex("  +")]
    private static partial Regex SpacesInARow();

    private static void Add(ZipArchive archive, string name, string content, CompressionLevel packing = CompressionLevel.Optimal)
    {
        var entry = archive.CreateEntry(name, packing);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
