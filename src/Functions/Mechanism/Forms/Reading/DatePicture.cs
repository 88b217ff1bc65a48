using System.Globalization;
using System.Text.RegularExpressions;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>Reads a date of figures by the picture that it was written with: <c>M/d/yyyy</c> tells what <c>3/5/2026</c> alone does not.</summary>
internal static partial class DatePicture
{
    /// <summary>The date as ISO 8601, or null when the text is not one of that picture.</summary>
    /// <param name="picture">Days, months and years as Word writes them (section 17.16.4.1).</param>
    /// <param name="text">What is shown.</param>
    public static string? Read(string picture, string text)
    {
        var parts = Part().Matches(picture).Select(part => part.Value).ToList();
        var figures = Figures().Matches(text).Select(figure => int.Parse(figure.Value, CultureInfo.InvariantCulture)).ToList();
        if (parts.Count < 3 || figures.Count < 3)
            return null;
        var (day, month, year) = (Of('d'), Of('M'), Of('y'));
        if (day is null || month is null || year is null)
            return null;
        var whole = year < 100 ? 2000 + year.Value : year.Value;
        return DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{whole:0000}-{month:00}-{day:00}"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

        int? Of(char letter) => parts.FindIndex(part => part[0] == letter) is >= 0 and < 3 and var at ? figures[at] : null;
    }

    // Days and months in words leave no doubt; only those in figures are counted.
    [GeneratedRegex(@"(?<!d)d{1,2}(?!d)|(?<!M)M{1,2}(?!M)|y+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
