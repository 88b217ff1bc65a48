using System.Globalization;
using System.Text.RegularExpressions;

namespace MimFunctions.Domain.Calendar;

public abstract partial record FormDate
{
    /// <summary>Dates with the name of their month, in any language and order: the year has four digits or comes last, so that nothing is left to guess.</summary>
    private static partial class InWords
    {
        /// <summary>The date, or null when the text is none with a month in words.</summary>
        /// <param name="written">What was written.</param>
        /// <param name="languages">The languages of whoever wrote it; none when that is not known.</param>
        public static FormDate? Read(string written, IReadOnlyList<string> languages)
        {
            var pieces = Piece().Matches(written).Select(piece => piece.Value).ToList();
            var figures = pieces.Where(piece => char.IsAsciiDigit(piece[0])).ToList();
            var words = Joined(pieces.Where(piece => !char.IsAsciiDigit(piece[0])).ToList());
            var months = words.Where(word => MonthNames.Of(word).Count > 0 && !IsOnlyFiller(word, words)).ToList();
            if (figures.Count != 2 || months.Count > 1 || words.Count == 0 || Foreign().IsMatch(written))
                return null;
            return months is [var month]
                ? words.TrueForAll(word => word == month || MonthNames.IsFiller(word)) ? Dated(figures, month, languages) : null
                : words is [var unknown] ? new NotADate($"“{unknown}” is not the name of a month.") : null;
        }

        // "Roman V" and the article "i" are months only where no other word is one.
        private static bool IsOnlyFiller(string word, List<string> words) =>
            MonthNames.IsFiller(word) && words.Exists(other => other != word && MonthNames.Of(other).Count > 0 && !MonthNames.IsFiller(other));

        // Irish has months of two words.
        private static List<string> Joined(List<string> words)
        {
            for (var i = 0; i + 1 < words.Count; i++)
                if (MonthNames.Of(words[i] + words[i + 1]).Count > 0)
                    return [.. words[..i], words[i] + words[i + 1], .. words[(i + 2)..]];
            return words;
        }

        private static FormDate? Dated(List<string> figures, string month, IReadOnlyList<string> languages)
        {
            var (day, year) = figures[0].Length > 2 ? (figures[1], figures[0]) : (figures[0], figures[1]);
            if (day.Length > 2 || year.Length is not (2 or 4))
                return null;
            var readings = MonthNames.Of(month, languages).Select(number => With(year, number, int.Parse(day, CultureInfo.InvariantCulture))).ToArray();
            return readings is [var only] ? only
                : Ambiguously(month, [.. readings.OfType<Read>().Select(read => read.Date)]);
        }

        // A name of two months may be a day of one of them only.
        private static Ambiguous Ambiguously(string month, DateOnly[] days) => days is [var one, var other]
            ? new($"“{month}” is the name of two months: {one} or {other}.")
            : new($"“{month}” is the name of two months: {string.Join("", days.Select(ForPeople))}.");

        private static FormDate With(string year, int month, int day) => year.Length == 4
            ? Checked(int.Parse(year, CultureInfo.InvariantCulture), month, day)
            : Brief(Checked(WholeYear(int.Parse(year, CultureInfo.InvariantCulture)), month, day));

        [GeneratedRegex(@"[0-9]+|\p{L}[\p{L}\p{M}]*")]
        private static partial Regex Piece();

        // Signs that stand in no date: then it is a text with a date in it.
        [GeneratedRegex(@"[^\p{L}\p{M}0-9 .,’'ʼ/()\-]")]
        private static partial Regex Foreign();
    }
}
