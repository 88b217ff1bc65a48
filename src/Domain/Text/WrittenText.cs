using System.Globalization;
using System.Text;

namespace MimFunctions.Domain.Text;

/// <summary>What programs put into texts that a person neither typed nor sees, and signs that look alike: taken out of values that must be exact.</summary>
internal static class WrittenText
{
    // U+2010 to U+2015, the minus, and the hyphens of Armenian small and full-width forms.
    private const string Hyphens = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

    // Keyboards for East Asian scripts and programs that set fractions: the same signs to whoever reads them.
    private const char FirstFullWidth = '\uFF01', LastFullWidth = '\uFF5E', FractionSlash = '\u2044', DivisionSlash = '\u2215';

    /// <summary>Without invisible characters, with plain hyphens and plain single spaces.</summary>
    public static string Exact(string text) => string.Join(' ', Visible(text, Hyphens).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same for addresses, in which only the hyphens that mean one are exchanged: a long dash is none.</summary>
    public static string Address(string text) => string.Join(' ', Visible(text, "\u2010\u2011").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Visible(string text, string hyphens)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (hyphens.Contains(c, StringComparison.Ordinal))
                visible.Append('-');
            else if (c is >= FirstFullWidth and <= LastFullWidth)
                visible.Append((char)(c - FirstFullWidth + '!'));
            else if (c is FractionSlash or DivisionSlash)
                visible.Append('/');
            else if (char.IsWhiteSpace(c))
                visible.Append(' ');
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                visible.Append(c);
        }

        return visible.ToString();
    }
}
