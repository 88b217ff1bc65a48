using System.Buffers;
using System.Xml;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>Opens XML that strangers wrote: no document type, no entity, nothing fetched, bounded size and depth (docs/rules.md, fault F7).</summary>
internal static class SafeXml
{
    /// <summary>The deepest nesting of elements that is read; Word's own limit for nested tables stays well below.</summary>
    public const int DeepestNesting = 256;

    /// <summary>Reads a part of a package to its end, so that its length and checksum are proved.</summary>
    /// <param name="part">The stream; closed afterwards.</param>
    /// <param name="where">What a refusal names.</param>
    /// <param name="read">Gets the reader before its first node.</param>
    /// <exception cref="FileRefusedException">It is not the XML that the hub reads.</exception>
    public static void Read(Stream part, Place where, Action<XmlReader> read) => Unpack(part, where, bytes =>
    {
        Read(bytes, where, read);
        return true;
    });

    /// <summary>Unpacks a part of a package to its end, so that its length and checksum are proved.</summary>
    /// <param name="part">The stream; closed afterwards.</param>
    /// <param name="where">What a refusal names.</param>
    /// <param name="use">Gets the bytes, which are its own until it returns.</param>
    /// <exception cref="FileRefusedException">It is damaged, or larger than it says.</exception>
    public static T Unpack<T>(Stream part, Place where, Func<ReadOnlyMemory<byte>, T> use)
    {
        var bytes = ArrayPool<byte>.Shared.Rent((int)part.Length + 1);
        try
        {
            var length = 0;
            using (part)
                for (int count; (count = part.Read(bytes, length, bytes.Length - length)) > 0; length += count)
                    if (length + count == bytes.Length)
                        throw FileRules.Bomb.Refuse(where, $"{where.Text} unpacks to more than it declares.");
            return use(bytes.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Reads XML to its end.</summary>
    /// <param name="bytes">The XML in any encoding that it declares or shows.</param>
    /// <param name="where">What a refusal names.</param>
    /// <param name="read">Gets the reader before its first node.</param>
    /// <exception cref="FileRefusedException">It is not the XML that the hub reads.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, Place where, Action<XmlReader> read)
    {
        try
        {
            using var xml = XmlSource.Open(bytes);
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
            throw FileRules.BrokenXml.Refuse(where, $"The XML is nested more than {DeepestNesting} levels deep in {where.Worded}.");
    }

    // The framework has no other sign than its message for a prohibited document type; a test holds it to that.
    private static FileRefusedException Refusal(XmlException e, Place where) =>
        e.Message.Contains("DTD", StringComparison.Ordinal)
            ? FileRules.DocumentType.Refuse(where, $"A document type definition (DTD) stands in {where.Worded}; the hub does not read those.")
            : FileRules.BrokenXml.Refuse(where, e.LineNumber > 0 && !e.Message.Contains("encoding", StringComparison.OrdinalIgnoreCase)
                ? (Sentence)$"The XML is broken at line {e.LineNumber}, position {e.LinePosition} in {where.Worded}."
                : $"The XML is broken in {where.Worded}: it says that it is written in an encoding that it is not written in, or that nobody knows.");
}
