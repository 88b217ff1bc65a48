using System.Globalization;
using System.Text.RegularExpressions;

namespace MimFunctions.Domain.Forms;

/// <summary>
/// A date as someone wrote it. Read are ISO 8601 (<c>2026-03-05</c>), <c>5.3.2026</c>, <c>5/3/2026</c> (day first, by definition) and
/// <c>5 March 2026</c> in English, the month in full or by three letters (forms.md). Nothing is guessed.
/// </summary>
public abstract partial record FormDate
{
    private static readonly (Regex Pattern, Func<Match, FormDate> Read)[] Notations =
    [
        (Iso(), match => Checked(Number(match, 1), Number(match, 2), Number(match, 3))),
        (DayFirst(), match => Checked(Number(match, 4), Number(match, 3), Number(match, 1), "; the day is read before the month")),
        (InWords(), match => Named(Number(match, 3), match.Groups[2].Value, Number(match, 1))),
        (ShortYear(), _ => new Ambiguous("The year has only two digits.")),
        (Hyphens(), _ => new Ambiguous("With hyphens it is not certain whether the day or the month comes first.")),
    ];

    private FormDate()
    {
    }

    /// <summary>What follows from a date that is certain, or from the plain sentence that says why it is not.</summary>
    public abstract T Match<T>(Func<DateOnly, T> read, Func<string, T> unread);

    /// <summary>The date is certain.</summary>
    /// <param name="Date">A calendar date.</param>
    public sealed record Read(DateOnly Date) : FormDate
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<DateOnly, T> read, Func<string, T> unread) => read(Date);
    }

    /// <summary>The date is not certain.</summary>
    public abstract record Unread : FormDate
    {
        private protected Unread(string why) => Why = why;

        /// <summary>One plain sentence.</summary>
        public string Why { get; }

        /// <inheritdoc/>
        public sealed override T Match<T>(Func<DateOnly, T> read, Func<string, T> unread) => unread(Why);
    }

    /// <summary>It is written like a date, but the calendar has no such day.</summary>
    public sealed record Impossible : Unread
    {
        /// <param name="why">One plain sentence.</param>
        public Impossible(string why)
            : base(why)
        {
        }
    }

    /// <summary>It could be more than one date.</summary>
    public sealed record Ambiguous : Unread
    {
        /// <param name="why">One plain sentence.</param>
        public Ambiguous(string why)
            : base(why)
        {
        }
    }

    /// <summary>It is not written in one of the ways that are read.</summary>
    public sealed record NotADate : Unread
    {
        /// <param name="why">One plain sentence.</param>
        public NotADate(string why)
            : base(why)
        {
        }
    }

    /// <summary>Reads a date; spaces around it and around dots and slashes don't matter.</summary>
    public static FormDate From(string text)
    {
        var written = text.Trim();
        return Notations
            .Select(notation => (notation.Read, Match: notation.Pattern.Match(written)))
            .Where(tried => tried.Match.Success)
            .Select(tried => tried.Read(tried.Match))
            .FirstOrDefault() ?? new NotADate("This is not a date in one of the ways that are read here.");
    }

    /// <summary>The date as the hub writes it to people: <c>5 March 2026</c>.</summary>
    public static string ForPeople(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The date as the hub stores it, ISO 8601: <c>2026-03-05</c>.</summary>
    public static string ForMachines(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date as the hub stored it.</summary>
    /// <exception cref="FormatException">It is not ISO 8601.</exception>
    public static DateOnly FromMachine(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static FormDate Checked(int year, int month, int day, string order = "") => (year, month, day) switch
    {
        (0, _, _) => new Impossible("There is no year 0."),
        (_, < 1 or > 12, _) => new Impossible($"There is no month {month}{order}."),
        _ when day < 1 || day > DateTime.DaysInMonth(year, month) =>
            new Impossible($"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has no day {day}."),
        _ => new Read(new DateOnly(year, month, day)),
    };

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static FormDate Named(int year, string month, int day)
    {
        var format = CultureInfo.InvariantCulture.DateTimeFormat;
        var number = Enumerable.Range(1, 12).FirstOrDefault(each =>
            month.Equals(format.GetMonthName(each), StringComparison.OrdinalIgnoreCase)
            || month.Equals(format.GetAbbreviatedMonthName(each), StringComparison.OrdinalIgnoreCase));
        return number == 0 ? new NotADate($"“{month}” is not the English name of a month.") : Checked(year, number, day);
    }

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})-([0-9]{2})\z")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^([0-9]{1,2})\s*([./])\s*([0-9]{1,2})\s*\2\s*([0-9]{4})\z")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^([0-9]{1,2})\s+(\p{L}{3,12})\s+([0-9]{4})\z")]
    private static partial Regex InWords();

    [GeneratedRegex(@"^[0-9]{1,2}(\s*[./-]\s*[0-9]{1,2}\s*[./-]\s*|\s+\p{L}{3,12}\s+)’?'?[0-9]{2}\z")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^[0-9]{1,2}\s*-\s*[0-9]{1,2}\s*-\s*[0-9]{4}\z")]
    private static partial Regex Hyphens();
}
