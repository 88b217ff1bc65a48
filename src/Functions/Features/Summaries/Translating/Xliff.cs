using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using MimFunctions.Domain.Summaries.Translating;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Summaries.Translating;

/// <summary>
/// A version of a summary as translators' programs take it: XLIFF 2.1 (OASIS standard of 13 February 2018), one file, a group for each section, a unit for each
/// text. What states wrote is there to be read, with <c>translate="no"</c>.
/// </summary>
internal static class Xliff
{
    /// <summary>Media type (RFC 6838, registered by OASIS).</summary>
    public const string Type = "application/xliff+xml";

    /// <summary>Ending of files.</summary>
    public const string Extension = "xlf";

    private const string Version = "2.1", Source = "en", Space = "preserve";

    private static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";

    /// <summary>The file.</summary>
    /// <param name="original">What it is of: name and version.</param>
    /// <param name="digest">Digest of the content, by which a translation is known to be of this text.</param>
    /// <param name="texts">The texts in their order.</param>
    /// <param name="to">The language to translate into.</param>
    /// <param name="done">What is translated already, by id of the text.</param>
    public static byte[] Write(string original, string digest, IReadOnlyList<SummaryText> texts, Language to, IReadOnlyDictionary<string, string> done)
    {
        var sections = texts.GroupBy(text => text.Section).Select(section => section.Key.Length == 0
            ? section.Select(text => Unit(text, done)).ToArray<object>()
            : [new XElement(Core + "group", new XAttribute("id", $"section.{section.Key}"), section.Select(text => Unit(text, done)))]);
        var file = new XElement(
            Core + "file", new XAttribute("id", "summary"), new XAttribute("original", original),
            new XElement(Core + "notes", new XElement(Core + "note", new XAttribute("id", "digest"), new XAttribute("category", "digest"), digest)), sections);
        var root = new XElement(
            Core + "xliff", new XAttribute("version", Version), new XAttribute("srcLang", Source), new XAttribute("trgLang", to.Code), file);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = false, NewLineHandling = NewLineHandling.Entitize }))
            new XDocument(new XDeclaration("1.0", "utf-8", null), root).Save(writer);
        return bytes.ToArray();
    }

    /// <summary>Reads a file that came back; null with what is wrong, in a sentence, when it is none of ours.</summary>
    public static (XliffReading? Read, string? Fault) Read(Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return Read(XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!);
        }
        catch (XmlException broken)
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"It is no XML: line {Math.Max(1, broken.LineNumber)} can not be read."));
        }
    }

    private static (XliffReading? Read, string? Fault) Read(XElement root)
    {
        if (root.Name != Core + "xliff" || root.Attribute("version")?.Value is not ("2.0" or Version))
            return (null, "It is not XLIFF 2.0 or 2.1.");
        if (root.Attribute("srcLang")?.Value != Source || Language.All.FirstOrDefault(language => language.Code == root.Attribute("trgLang")?.Value) is not { } to)
            return (null, "It is not a translation from en into a language of the Union.");
        if (root.Elements(Core + "file").ToArray() is not [var file] || file.Descendants(Core + "note").FirstOrDefault(note => note.Attribute("category")?.Value == "digest")?.Value is not { } digest)
            return (null, "It is not a file that this hub handed out: it holds no digest of a version.");
        var units = new Dictionary<string, XliffUnit>(StringComparer.Ordinal);
        foreach (var unit in file.Descendants(Core + "unit"))
        {
            // A program may have parted a text into segments; what stands between them belongs to the text.
            var segments = unit.Elements().Where(each => each.Name == Core + "segment" || each.Name == Core + "ignorable").ToArray();
            if (unit.Attribute("id")?.Value is not { } id || !units.TryAdd(id, new XliffUnit(string.Concat(segments.Select(each => Text(each.Element(Core + "source")))), Target(segments))))
                return (null, "A unit has no id, or two have the same.");
        }

        return (new XliffReading(digest, to, units), null);
    }

    // Null where a segment is not translated; what is to be ignored keeps its source.
    private static string? Target(XElement[] segments) =>
        segments.Any(each => each.Name == Core + "segment" && each.Element(Core + "target") is null)
            ? null
            : string.Concat(segments.Select(each => Text(each.Element(Core + "target") ?? each.Element(Core + "source"))));

    private static XElement Unit(SummaryText text, IReadOnlyDictionary<string, string> done) => new(
        Core + "unit", new XAttribute("id", text.Id), text.IsKept ? new XAttribute("translate", "no") : null,
        text.Language is { } language && Language.Find(language) is { } known
            ? new XElement(Core + "notes", new XElement(Core + "note", $"As a state wrote it, in {known.EnglishName}; it stays as it is."))
            : null,
        new XElement(
            Core + "segment", Held("source", text.Text),
            !text.IsKept && done.TryGetValue(text.Id, out var translated) ? Held("target", translated) : null));

    private static XElement Held(string name, string text) => new(Core + name, new XAttribute(XNamespace.Xml + "space", Space), Pieces(text));

    // Characters that XML has no place for travel as elements of their own (XLIFF 2.1, 4.2.3.1).
    private static IEnumerable<object> Pieces(string text)
    {
        var piece = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                piece.Append(text[at]).Append(text[++at]);
            }
            else if (XmlConvert.IsXmlChar(text[at]))
            {
                piece.Append(text[at]);
            }
            else
            {
                yield return piece.ToString();
                yield return new XElement(Core + "cp", new XAttribute("hex", ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture)));
                piece.Clear();
            }
        }

        yield return piece.ToString();
    }

    // Other elements inside a text are marks of the translators' programs; their words count, they don't.
    private static string Text(XElement? held) => held is null ? "" : string.Concat(held.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name: var name } code when name == Core + "cp" && ushort.TryParse(code.Attribute("hex")?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var letter) => ((char)letter).ToString(),
        _ => "",
    }));
}

/// <summary>What a file that came back holds.</summary>
/// <param name="Digest">Digest of the content that was translated.</param>
/// <param name="To">The language.</param>
/// <param name="Units">The units by id.</param>
internal sealed record XliffReading(string Digest, Language To, IReadOnlyDictionary<string, XliffUnit> Units);

/// <summary>A unit.</summary>
/// <param name="Source">The text that was translated.</param>
/// <param name="Target">The translation; null while there is none.</param>
internal sealed record XliffUnit(string Source, string? Target);
