using System.Xml;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>How styles make text look, and which lists their paragraphs belong to (section 17.7).</summary>
internal sealed class ReadStyles
{
    private const int DeepestParent = 20;

    private static readonly KnownParts<ReadStyles> Known = new();

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    /// <summary>The styles of a file; none when it has no part for them.</summary>
    /// <exception cref="FileRefusedException">The part is broken.</exception>
    public static ReadStyles Read(IPackage package, string? part)
    {
        if (part is null || !package.Has(part))
            return new ReadStyles();
        return package.Packed(part) is { } packed ? Known.Get(packed, () => ReadPart(package, part)) : ReadPart(package, part);
    }

    /// <summary>Reads the styles at which a reader stands, up to the end of their element.</summary>
    public void Read(XmlReader xml)
    {
        Style? style = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "style")
                styles[Value(xml, "styleId") ?? ""] = style = new();
            else if (style is not null)
                Read(xml, style);
        }
    }

    /// <summary>The look of a style with all that it is based on.</summary>
    public TextLook Look(string? id) => Chain(id).Aggregate(default(TextLook), (look, style) => look.Over(style.Look));

    /// <summary>List and level of the paragraphs of a style; nulls when it is in none.</summary>
    public (string? List, string? Level) Numbering(string? id)
    {
        var style = Chain(id).FirstOrDefault(s => s.List is not null);
        return (style?.List, style?.Level);
    }

    private static void Read(XmlReader xml, Style style)
    {
        switch (xml.LocalName)
        {
            case "basedOn":
                style.Parent = Value(xml, "val");
                break;
            case "numId":
                style.List = Value(xml, "val");
                break;
            case "ilvl":
                style.Level = Value(xml, "val");
                break;
            default:
                style.Look = WordLooks.Read(xml, style.Look);
                break;
        }
    }

    private static ReadStyles ReadPart(IPackage package, string part)
    {
        var read = new ReadStyles();
        SafeXml.Read(package.OpenPart(part), Place.Part(part), read.Read);
        return read;
    }

    private IEnumerable<Style> Chain(string? id)
    {
        for (var depth = 0; id is not null && depth < DeepestParent && styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.Parent;
        }
    }

    private static string? Value(XmlReader xml, string attribute) => xml.GetAttribute(attribute, xml.NamespaceURI);

    private sealed class Style
    {
        public string? Parent { get; set; }

        public string? List { get; set; }

        public string? Level { get; set; }

        public TextLook Look { get; set; }
    }
}
