using System.Xml;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>What the bullets of lists show: a check list may be made of nothing else (section 17.9).</summary>
internal sealed class WordLists
{
    private readonly Dictionary<(string Abstract, string Level), Bullet> bullets = [];
    private readonly Dictionary<string, string> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, string Level), Bullet> own = [];

    /// <summary>The lists of a file; none when it has no part for them.</summary>
    /// <exception cref="FileRefusedException">The part is broken.</exception>
    public static WordLists Read(IPackage package, string? part)
    {
        var read = new WordLists();
        if (part is not null && package.Has(part))
            SafeXml.Read(package.OpenPart(part), Place.Part(part), read.Read);
        return read;
    }

    /// <summary>The box in front of a paragraph, or null when it has no bullet or one that is no box.</summary>
    public string? Box(string? list, string? level)
    {
        if (list is null or "0" || !lists.TryGetValue(list, out var definition))
            return null;
        var at = level ?? "0";
        var bullet = own.GetValueOrDefault((list, at)) ?? bullets.GetValueOrDefault((definition, at));
        return bullet is null ? null : ListBoxes.Of(bullet.Font, bullet.Sign);
    }

    private void Read(XmlReader xml)
    {
        var (definition, list, level) = ("", "", "0");
        Bullet? bullet = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "abstractNum":
                    (definition, list) = (Value(xml, "abstractNumId") ?? "", "");
                    break;
                case "num":
                    list = Value(xml, "numId") ?? "";
                    break;
                case "abstractNumId":
                    lists[list] = Value(xml, "val") ?? "";
                    break;
                case "lvl":
                    level = Value(xml, "ilvl") ?? "0";
                    bullet = new();
                    if (list.Length > 0)
                        own[(list, level)] = bullet;
                    else
                        bullets[(definition, level)] = bullet;
                    break;
                case "lvlText" when bullet is not null:
                    bullet.Sign = Value(xml, "val") ?? "";
                    break;
                case "rFonts" when bullet is not null:
                    bullet.Font = WordLooks.Read(xml, default).Font;
                    break;
            }
        }
    }

    private static string? Value(XmlReader xml, string attribute) => xml.GetAttribute(attribute, xml.NamespaceURI);

    private sealed class Bullet
    {
        public string Sign { get; set; } = "";

        public string? Font { get; set; }
    }
}
