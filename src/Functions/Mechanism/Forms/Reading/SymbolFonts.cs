using System.Globalization;
using System.Text;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>What the signs of symbol fonts show: boxes and ticks as <see cref="TextMarks"/>, Greek letters and operators as text.</summary>
internal static class SymbolFonts
{
    private const int PrivateUse = 0xF000;

    // A sign whose font was lost on the way: its code still tells what most people drew with it.
    private const string Lost = "?";

    // Codes of the boxes and ticks, by font.
    private static readonly Dictionary<string, (byte[] Ticked, byte[] Unticked)> Boxes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Wingdings"] = ([0xFE, 0xFD, 0xFC, 0xFB, 0x78], [0xA8, 0x6F, 0x70, 0x71, 0x72]),
        [Lost] = ([0xFE, 0xFD, 0xFC, 0xFB, 0x52], [0xA8, 0x6F, 0x71, 0x72, 0xA3]),
        ["Wingdings 2"] = ([0x50, 0x51, 0x52, 0x53, 0x54, 0x4F, 0x55, 0x56], [0xA3, 0xA4, 0x2A, 0x30]),
        ["Wingdings 3"] = ([], []),
        ["Webdings"] = ([0x61, 0x72], [0x63]),
        ["ZapfDingbats"] = ([0x33, 0x34, 0x35, 0x36, 0x37, 0x38], [0x6F, 0x70, 0x71, 0x72]),
    };

    // Signs that are boxes in one form and bullets in the next: the field they stand in tells.
    private static readonly Dictionary<string, Dictionary<int, string>> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Wingdings"] = Signs("6E=■ 6C=● 6D=❍ A1=○ A4=◉ B7=• A7=• D8=• 76=• 75=• 77=• 9F=• E0=→"),
        [Lost] = Signs("B7=• A7=• D8=• 76=•"),
        ["Wingdings 2"] = Signs("97=• 98=● 99=○ A2=■"),
        ["Webdings"] = Signs("67=■ 6E=●"),
        ["ZapfDingbats"] = Signs("6C=● 6D=❍ 6E=■"),
    };

    private const string GreekFrom = "abcdefghijklmnopqrstuvwxyzABCDEFGHIKLMNOPQRSTUWXYZ", GreekTo = "αβχδεφγηιϕκλμνοπθρστυϖωξψζΑΒΧΔΕΦΓΗΙΚΛΜΝΟΠΘΡΣΤΥΩΞΨΖ";

    private static readonly Dictionary<int, string> Operators = Signs("A3=≤ B0=° B1=± B3=≥ B4=× B7=• B8=÷ B9=≠ BB=≈ AC=← AE=→ A2=′ B2=″ A5=∞ D6=√ E5=∑ D7=⋅");

    /// <summary>Whether letters of this font are signs.</summary>
    public static bool IsOne(string? font) => font is not null && Family(font) is var family && (family == "Symbol" || Boxes.ContainsKey(family));

    /// <summary>What a text in this font shows.</summary>
    public static string Text(string? font, string text)
    {
        var isSymbolFont = IsOne(font);
        if (!isSymbolFont && !text.AsSpan().ContainsAnyInRange('\uF020', '\uF0FF'))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
            if (c is >= '\uF020' and <= '\uF0FF')
                shown.Append(Sign(isSymbolFont ? font! : Lost, c - PrivateUse));
            else if (isSymbolFont && Code(c) is { } code)
                shown.Append(Sign(font!, code));
            else
                shown.Append(c);
        return shown.ToString();
    }

    /// <summary>What a single sign shows (w:sym); an empty text when it is a mere ornament.</summary>
    /// <param name="font">Font, e.g. <c>Wingdings</c>.</param>
    /// <param name="hexadecimal">Hexadecimal code, with or without the private-use offset F000.</param>
    public static string Sign(string? font, string? hexadecimal)
    {
        if (!int.TryParse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) || value is < 0 or > 0xFFFF)
            return "";
        if (IsOne(font))
            return Sign(font!, value & 0xFF);
        return value is >= 0xE000 and <= 0xF8FF or < 0x20 || char.IsSurrogate((char)value) ? "" : ((char)value).ToString();
    }

    private static string Sign(string font, int code)
    {
        var family = Family(font);
        if (family == "Symbol")
            return code < 0x80 && GreekFrom.IndexOf((char)code, StringComparison.Ordinal) is >= 0 and var at
                ? GreekTo[at].ToString()
                : Operators.GetValueOrDefault(code) ?? (code is >= 0x20 and < 0x7F ? ((char)code).ToString() : "");
        var (ticked, unticked) = Boxes[family];
        if (ticked.Contains((byte)code) || unticked.Contains((byte)code))
            return TextMarks.Box(ticked.Contains((byte)code)).ToString();
        return Others.GetValueOrDefault(family)?.GetValueOrDefault(code) ?? (code == 0x20 ? " " : "");
    }

    // Programs write the code as it is, or as the letter that Windows has at this place.
    private static int? Code(char c) => c < 0x100 ? c : c switch
    {
        '\u2020' => 0x86,
        '\u2021' => 0x87,
        '\u2022' => 0x95,
        '\u2013' => 0x96,
        '\u2014' => 0x97,
        '\u02DC' => 0x98,
        '\u2122' => 0x99,
        '\u0161' => 0x9A,
        '\u203A' => 0x9B,
        '\u0153' => 0x9C,
        '\u017E' => 0x9E,
        _ => null,
    };

    // LibreOffice numbers a font that it embeds twice; OpenSymbol has the signs of Wingdings under their Unicode numbers.
    private static string Family(string font)
    {
        var name = (font.IndexOf(';', StringComparison.Ordinal) is >= 0 and var end ? font[..end] : font).Trim(' ', '"', '\'');
        return name.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase) ? "Webdings"
            : name.Equals("Wingdings2", StringComparison.OrdinalIgnoreCase) ? "Wingdings 2"
            : name.Equals("Wingdings3", StringComparison.OrdinalIgnoreCase) ? "Wingdings 3"
            : name is "Zapf Dingbats" or "ITC Zapf Dingbats" ? "ZapfDingbats"
            : name;
    }

    // "B7=• E0=→": the code in hexadecimal, then what it shows.
    private static Dictionary<int, string> Signs(string table) => table.Split(' ')
        .ToDictionary(entry => int.Parse(entry.AsSpan(0, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture), entry => entry[3..]);
}
