using System.Globalization;

namespace MimFunctions.Domain.Forms;

/// <summary>A whole number as someone wrote it in a table. Nothing is guessed: what could be a decimal, an estimate or a range is no number.</summary>
public static class FormNumber
{
    private const int LongestInDigits = 18;

    // Space, no-break space, thin space, narrow no-break space, apostrophes, full stop, comma: what the Member States write between thousands.
    private const string Separators = " \u00A0\u2009\u202F'\u2019.,";

    /// <summary>
    /// The number, or null. Digits may stand in groups of three behind a first of one to three, with the same separator throughout, so
    /// <c>1.200</c> and <c>1,200</c> are both 1200 while <c>1.5</c> and <c>0.125</c> are none. Marks of writing direction and a full stop behind are overlooked.
    /// </summary>
    public static long? Parse(string? text)
    {
        var written = string.Concat((text ?? "").Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format).Select(Plain)).Trim();
        // A full stop behind a whole number ends a sentence.
        if (written is [.. var whole, '.'] && whole.All(char.IsAsciiDigit))
            written = whole;
        var separator = written.FirstOrDefault(c => Separators.Contains(c, StringComparison.Ordinal));
        var groups = separator == default ? [written] : written.Split(separator);
        var digits = string.Concat(groups);
        return digits.Length is > 0 and <= LongestInDigits && digits.All(char.IsAsciiDigit) && (groups.Length == 1 || AreThousands(groups))
            ? long.Parse(digits, CultureInfo.InvariantCulture)
            : null;
    }

    private static char Plain(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;

    private static bool AreThousands(string[] groups) =>
        groups[0].Length is > 0 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3);
}
