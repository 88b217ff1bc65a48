using System.Xml;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms.Reading;

/// <summary>Opens XML that strangers wrote: no document type, no entity, nothing fetched, bounded size and depth (anchors.md F7).</summary>
internal static class SafeXml
{
    /// <summary>The deepest nesting of elements that is read; Word's own limit for nested tables stays well below.</summary>
    public const int DeepestNesting = 256;

    private const int LongestDocument = 32 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LongestDocument,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>Reads a part of a package to its end, so that its length and checksum are proved.</summary>
    /// <param name="part">The stream; closed afterwards.</param>
    /// <param name="where">What a refusal names.</param>
    /// <param name="read">Gets the reader before its first node.</param>
    /// <exception cref="FileRefusedException">It is not the XML that the hub reads.</exception>
    public static void Read(Stream part, Place where, Action<XmlReader> read)
    {
        try
        {
            using var xml = XmlReader.Create(part, Settings);
            read(xml);
            while (xml.Read())
                CheckDepth(xml, where);
        }
        catch (XmlException e)
        {
            throw Refusal(e, where);
        }
    }

    /// <summary>Refuses XML nested beyond reason.</summary>
    /// <exception cref="FileRefusedException">The reader stands too deep.</exception>
    public static void CheckDepth(XmlReader xml, Place where)
    {
        if (xml.Depth > DeepestNesting)
            throw FileRules.BrokenXml.Refuse(where, $"The XML is nested more than {DeepestNesting} levels deep in {where.Text}.");
    }

    // The framework has no other sign than its message for a prohibited document type; a test holds it to that.
    private static FileRefusedException Refusal(XmlException e, Place where) =>
        e.Message.Contains("DTD", StringComparison.Ordinal)
            ? FileRules.DocumentType.Refuse(where, $"A document type definition (DTD) stands in {where.Text}; the hub does not read those.")
            : FileRules.BrokenXml.Refuse(where, $"The XML is broken at line {e.LineNumber}, position {e.LinePosition} in {where.Text}.");
}
