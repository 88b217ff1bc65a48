using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Dates that the file itself tells: of a date picker, a date field, a cell. They go before the text that shows them (docs/forms.md).</summary>
internal static partial class ToldDates
{
    /// <summary>The only date that the file tells in a text, as ISO 8601; null when there is none, or what it tells is no date.</summary>
    public static string? In(string text) => MarkedText.Dates(text) is [var date]
        && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? date : null;

    /// <summary>The date; with a remark when the text shows another one, or more than a date.</summary>
    public static FieldReading Of(FieldDefinition field, string text, string date)
    {
        var (shown, rest) = (NormalText.Of(text), NormalText.Of(MarkedText.Without(text, TextMarks.DateBegin, TextMarks.DateEnd)));
        if (IsShownAs(date, shown) || IsShownAs(date, rest))
            return FieldReading.One(date);
        return FormDate.From(shown) is FormDate.Read
            ? FieldReading.One(date, new Remark(FileRules.TwoDates, $"\"{field.Worded}\" shows one date, but the file tells {date}, which was read.", shown))
            : rest.Length > 0
                ? FieldReading.One(date, new Remark(FileRules.LeftOver, $"Only the date in \"{field.Worded}\" was read; this stands beside it.", rest))
                : FieldReading.One(date);
    }

    // Day and month may stand in either order, that is why the file is asked.
    private static bool IsShownAs(string date, string shown)
    {
        var day = FormDate.FromMachine(date);
        if (FormDate.From(shown) is FormDate.Read { Date: var read } && (read == day || (read.Day == day.Month && read.Month == day.Day && read.Year == day.Year)))
            return true;
        var figures = Figures().Matches(shown).Select(figure => int.Parse(figure.Value, CultureInfo.InvariantCulture)).ToList();
        return figures.Count == 3 && figures.Contains(day.Day) && figures.Contains(day.Month) && (figures.Contains(day.Year) || figures.Contains(day.Year % 100))
            && !shown.Any(char.IsLetter);
    }

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
