using System.Xml;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>Properties of runs that change what a text says (section 17.3.2).</summary>
internal static class WordLooks
{
    /// <summary>The look, with what the element at which the reader stands says of it.</summary>
    public static TextLook Read(XmlReader xml, TextLook look) => xml.LocalName switch
    {
        "vanish" or "specVanish" => look with { Hidden = IsOn(xml) },
        "strike" or "dstrike" => look with { Struck = IsOn(xml) || (look.Struck == true && xml.LocalName == "dstrike") },
        "highlight" => look with { Noted = Value(xml) is not (null or "none") || look.Noted == true },
        "u" => look with { Noted = Value(xml) is not (null or "none") || look.Noted == true },
        "b" => look with { Noted = IsOn(xml) || look.Noted == true },
        "bdr" => look with { Noted = Value(xml) is not (null or "none" or "nil") || look.Noted == true },
        "shd" => look with { Noted = IsShaded(xml) || look.Noted == true },
        "rFonts" => look with { Font = Font(xml) ?? look.Font },
        _ => look,
    };

    private static bool IsOn(XmlReader xml) => WordNames.IsOn(Value(xml));

    private static bool IsShaded(XmlReader xml) =>
        xml.GetAttribute("fill", xml.NamespaceURI) is { } fill && !fill.Equals("auto", StringComparison.OrdinalIgnoreCase) && !fill.Equals("FFFFFF", StringComparison.OrdinalIgnoreCase);

    private static string? Font(XmlReader xml)
    {
        var (ascii, other, complex) = (xml.GetAttribute("ascii", xml.NamespaceURI), xml.GetAttribute("hAnsi", xml.NamespaceURI), xml.GetAttribute("cs", xml.NamespaceURI));
        // Where only one of them is a symbol font, its signs are what the others cannot show.
        return SymbolFonts.IsOne(ascii) ? ascii : SymbolFonts.IsOne(other) ? other : SymbolFonts.IsOne(complex) ? complex : ascii ?? other;
    }

    private static string? Value(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI);
}
