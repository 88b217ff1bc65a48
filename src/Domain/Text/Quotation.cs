using System.Globalization;

namespace MimFunctions.Domain.Text;

/// <summary>Cuts text for people without breaking a letter in two.</summary>
public static class Quotation
{
    /// <summary>
    /// The text, or its beginning with an ellipsis so that it has at most <paramref name="longest"/> characters; null stays null.
    /// </summary>
    public static string? Cut(string? text, int longest)
    {
        if (text is null || text.Length <= longest)
            return text;
        var end = 0;
        // Whole text elements only: a base letter keeps its accents, a surrogate pair stays a pair.
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next < longest)
            end = next;
        return text[..end].TrimEnd() + "…";
    }
}
