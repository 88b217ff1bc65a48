using System.Globalization;

namespace MimFunctions.Forms.Reading.Word;

/// <summary>Symbols (w:sym) of the fonts in which people draw check boxes.</summary>
internal static class WordSymbols
{
    /// <summary>What the symbol shows, or an empty text when it is a mere ornament.</summary>
    /// <param name="font">Font, e.g. <c>Wingdings</c>.</param>
    /// <param name="code">Hexadecimal code, with or without the private-use offset F000.</param>
    public static string Text(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) || value is < 0 or > 0xFFFF)
            return "";
        var mark = (font, value & 0xFF) switch
        {
            ("Wingdings", 0xFE or 0xFD or 0xFC or 0xFB or 0x78) => TextMarks.Ticked,
            ("Wingdings", 0xA8 or 0x6F or 0x71 or 0x72) => TextMarks.Unticked,
            ("Wingdings 2", 0x50 or 0x51 or 0x52 or 0x53 or 0x54 or 0x4F or 0x56) => TextMarks.Ticked,
            ("Wingdings 2", 0xA3 or 0x2A or 0x30) => TextMarks.Unticked,
            _ => '\0',
        };
        if (mark != '\0')
            return mark.ToString();
        return value is >= 0xE000 and <= 0xF8FF or < 0x20 || char.IsSurrogate((char)value) ? "" : ((char)value).ToString();
    }
}
