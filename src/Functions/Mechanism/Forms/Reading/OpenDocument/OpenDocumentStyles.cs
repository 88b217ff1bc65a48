using System.Xml;
using Names = MimFunctions.Mechanism.Forms.Reading.OpenDocument.OpenDocumentNames;

namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <summary>How styles make text look (OpenDocument 1.3, part 3, section 16), and what the bullets of lists show. Filled while a file is read.</summary>
internal sealed class OpenDocumentStyles
{
    private const int DeepestParent = 20;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, int Level), Bullet> bullets = [];
    private Style? open;
    private Bullet? openBullet;
    private string list = "";

    /// <summary>A style begins.</summary>
    public void BeginStyle(string name, string? parent)
    {
        openBullet = null;
        styles[name] = open = new() { Parent = parent };
    }

    /// <summary>Something else than a style begins, so that properties belong to none.</summary>
    public void EndStyle() => (open, openBullet) = (null, null);

    /// <summary>A font is declared.</summary>
    public void Declare(string name, string? family) => fonts[name] = family ?? name;

    /// <summary>A list style begins.</summary>
    public void BeginList(string name) => (list, open) = (name, null);

    /// <summary>A level of a list style that has bullets begins.</summary>
    public void BeginLevel(string? level, string? sign) =>
        bullets[(list, int.TryParse(level, out var number) ? number : 1)] = openBullet = new() { Sign = sign ?? "" };

    /// <summary>Properties of text, of a style or of a bullet.</summary>
    public void Read(XmlReader xml)
    {
        var font = xml.GetAttribute("font-name", Names.Style) is { } name ? fonts.GetValueOrDefault(name, name) : xml.GetAttribute("font-family", Names.Format);
        if (openBullet is not null)
            openBullet.Font = font ?? openBullet.Font;
        else if (open is not null)
            open.Look = new TextLook(Hidden(xml), Struck(xml), Noted(xml), font).Over(open.Look);
    }

    /// <summary>The look of a style with all that it is based on.</summary>
    public TextLook Look(string? name)
    {
        var look = default(TextLook);
        for (var depth = 0; name is { Length: > 0 } && depth < DeepestParent && styles.TryGetValue(name, out var style); depth++)
            (look, name) = (look.Over(style.Look), style.Parent);
        return look;
    }

    /// <summary>Rows and columns that are not shown.</summary>
    public void Collapse(bool isCollapsed)
    {
        if (open is not null && isCollapsed)
            open.Look = open.Look with { Hidden = true };
    }

    /// <summary>The box in front of an item of a list, or null when its bullet is none.</summary>
    public string? Box(string name, int level) => bullets.TryGetValue((name, level), out var bullet) ? ListBoxes.Of(bullet.Font, bullet.Sign) : null;

    private static bool? Hidden(XmlReader xml) => xml.GetAttribute("display", Names.Text) is { } display ? display == "none" : null;

    private static bool? Struck(XmlReader xml) =>
        (xml.GetAttribute("text-line-through-style", Names.Style) ?? xml.GetAttribute("text-line-through-type", Names.Style)) is { } line ? line != "none" : null;

    private static bool? Noted(XmlReader xml)
    {
        string?[] says =
        [
            xml.GetAttribute("text-underline-style", Names.Style), xml.GetAttribute("background-color", Names.Format), xml.GetAttribute("border", Names.Format),
            xml.GetAttribute("font-weight", Names.Format),
        ];
        return Array.TrueForAll(says, say => say is null) ? null : says.Any(say => say is not (null or "none" or "transparent" or "normal" or "#ffffff"));
    }

    private sealed class Style
    {
        public string? Parent { get; init; }

        public TextLook Look { get; set; }
    }

    private sealed class Bullet
    {
        public required string Sign { get; init; }

        public string? Font { get; set; }
    }
}
