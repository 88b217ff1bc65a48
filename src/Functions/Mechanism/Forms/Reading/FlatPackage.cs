using System.Globalization;
using System.Text;
using System.Xml;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>A Word file whose parts stand in one XML file one after the other ("Word XML Document", flat OPC).</summary>
internal sealed class FlatPackage : IPackage
{
    /// <summary>Namespace of its root element.</summary>
    public const string Namespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

    private const string ContentTypes = "[Content_Types].xml";

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder types = new("""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">""");

    private FlatPackage()
    {
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Names => parts.Keys;

    /// <summary>Takes the file apart.</summary>
    /// <exception cref="FileRefusedException">It is broken, or two parts have the same name.</exception>
    public static FlatPackage Open(ReadOnlyMemory<byte> file)
    {
        var package = new FlatPackage();
        SafeXml.Read(file, new("the Word XML file"), package.Read);
        package.parts[ContentTypes] = Encoding.UTF8.GetBytes(package.types.Append("</Types>").ToString());
        return package;
    }

    /// <inheritdoc/>
    public bool Has(string name) => parts.ContainsKey(name);

    /// <inheritdoc/>
    public Stream OpenPart(string name) => parts.TryGetValue(name, out var part)
        ? new MemoryStream(part, writable: false)
        : throw FileRules.BrokenArchive.Refuse(Place.WholeFile, $"Part {name} is missing from the file.");

    /// <inheritdoc/>
    public PackedPart? Packed(string name) => null;

    /// <inheritdoc/>
    public string? PlainText(string name) => null;

    private void Read(XmlReader xml)
    {
        xml.MoveToContent();
        xml.Read();
        while (!xml.EOF)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "part")
                ReadPart(xml);
            else
                xml.Read();
    }

    private void ReadPart(XmlReader xml)
    {
        var name = xml.GetAttribute("name", Namespace)?.TrimStart('/') ?? "";
        var type = xml.GetAttribute("contentType", Namespace) ?? "";
        if (parts.ContainsKey(name))
            throw FileRules.PathTrick.Refuse(Place.Part(name), $"Two parts of the file have the same name, so that programs could read different forms.", name);
        parts[name] = [];
        types.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/{Escaped(name)}" ContentType="{Escaped(type)}"/>""");
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        xml.Read();
        while (!isEmpty && !xml.EOF && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xmlData")
                parts[name] = Encoding.UTF8.GetBytes(xml.ReadInnerXml());
            else
                xml.Read();
    }

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(text);
}
