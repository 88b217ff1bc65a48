using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>
/// A date as someone wrote it. Read are ISO 8601 (<c>2026-03-05</c>), day, month, year in figures (day first, by definition), year, month,
/// day, and day, month name, year in any of the 24 languages (docs/forms.md), with any hyphen, space and invisible mark. Nothing is guessed.
/// </summary>
public abstract partial record FormDate
{
    private FormDate()
    {
    }

    /// <summary>What follows from a date that is certain, or from the plain sentence that says why it is not.</summary>
    public abstract T Match<T>(Func<DateOnly, T> read, Func<Sentence, T> unread);

    /// <summary>The date is certain.</summary>
    /// <param name="Date">A calendar date.</param>
    /// <param name="Remark">What to say of the way in which it is written, or null.</param>
    public sealed record Read(DateOnly Date, Sentence? Remark = null) : FormDate
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<DateOnly, T> read, Func<Sentence, T> unread) => read(Date);
    }

    /// <summary>The date is not certain.</summary>
    public abstract record Unread : FormDate
    {
        private protected Unread(Sentence why) => Why = why;

        /// <summary>One plain sentence.</summary>
        public Sentence Why { get; }

        /// <inheritdoc/>
        public sealed override T Match<T>(Func<DateOnly, T> read, Func<Sentence, T> unread) => unread(Why);
    }

    /// <summary>It is written like a date, but the calendar has no such day.</summary>
    public sealed record Impossible : Unread
    {
        /// <param name="why">One plain sentence.</param>
        public Impossible(Sentence why)
            : base(why)
        {
        }
    }

    /// <summary>It could be more than one date.</summary>
    public sealed record Ambiguous : Unread
    {
        /// <param name="why">One plain sentence.</param>
        public Ambiguous(Sentence why)
            : base(why)
        {
        }
    }

    /// <summary>It is not written in one of the ways that are read.</summary>
    public sealed record NotADate : Unread
    {
        /// <param name="why">One plain sentence.</param>
        public NotADate(Sentence why)
            : base(why)
        {
        }
    }

    /// <summary>Reads a date; what people write around it (the day of the week, a sign for the year) doesn't matter.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="sender">The state that wrote it: of a name that is two months in two languages, the one in its own counts.</param>
    public static FormDate From(string text, MemberState? sender = null)
    {
        var written = WithoutFillers(WrittenText.Exact(text));
        return InFigures(written) ?? InWords.Read(written, sender?.Languages ?? []) ?? (FormDate?)Several(written) ?? new NotADate($"This is not a date in one of the ways that are read here.");
    }

    /// <summary>The date as the hub writes it to people: <c>5 March 2026</c>.</summary>
    public static string ForPeople(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The date as the hub stores it, ISO 8601: <c>2026-03-05</c>.</summary>
    public static string ForMachines(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day as machines write it, such as <c>2026-03-05</c>; null when it is none.</summary>
    public static DateOnly? TryMachine(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A date as the hub stored it.</summary>
    /// <exception cref="FormatException">It is not ISO 8601.</exception>
    public static DateOnly FromMachine(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static FormDate? InFigures(string written)
    {
        var (first, last, brief) = (YearFirst().Match(written), YearLast().Match(written), ShortYear().Match(written));
        if (first.Success)
            return Checked(Number(first, "y"), Number(first, "m"), Number(first, "d"));
        if (last.Success)
            return DayFirst(Number(last, "y"), Number(last, "m"), Number(last, "d"));
        if (!brief.Success)
            return null;
        var (a, b, c) = (Number(brief, "d"), Number(brief, "m"), Number(brief, "y"));
        // Between hyphens the year may come first, as in ISO 8601.
        return brief.Groups["s"].Value == "-" && Of(c, b, a) is { } one && Of(a, b, c) is { } other && one != other
            ? new Ambiguous($"This can be {one} or {other}.")
            : Brief(DayFirst(WholeYear(c), b, a));
    }

    private static FormDate DayFirst(int year, int month, int day) => month > 12 && day <= 12 && Checked(year, day, month) is Read { Date: var turned }
        ? new Impossible($"There is no month {month}; the day is read before the month. If {turned} is meant, write it so.")
        : Checked(year, month, day, dayFirst: true);

    /// <summary>Two digits are read as a year of our time, and said.</summary>
    private static FormDate Brief(FormDate read) => read is Read { Date: var date }
        ? new Read(date, $"The year has only two digits; it was read as {date.Year}.")
        : read;

    private static int WholeYear(int digits) => digits < 80 ? 2000 + digits : 1900 + digits;

    private static DateOnly? Of(int digits, int month, int day) => Checked(WholeYear(digits), month, day) is Read { Date: var date } ? date : null;

    /// <summary>More than one date in the same field: none of them is taken.</summary>
    private static Ambiguous? Several(string written)
    {
        var dates = Anywhere().Matches(written).Select(match => InFigures(match.Value)).OfType<Read>().Select(read => read.Date).Distinct().Take(3).ToArray();
        return dates.Length > 1 ? new Ambiguous($"There is more than one date here: {All(dates)}.") : null;
    }

    private static Sentence All(DateOnly[] dates) => dates.Skip(1).Aggregate((Sentence)$"{dates[0]}", (before, date) => $"{before} and {date}");

    private static FormDate Checked(int year, int month, int day, bool dayFirst = false) => (year, month, day) switch
    {
        (0, _, _) => new Impossible($"There is no year 0."),
        (_, < 1 or > 12, _) when dayFirst => new Impossible($"There is no month {month}; the day is read before the month."),
        (_, < 1 or > 12, _) => new Impossible($"There is no month {month}."),
        _ when day < 1 || day > DateTime.DaysInMonth(year, month) =>
            new Impossible($"{Term.OfMonth(year, month)} has no day {day}."),
        _ => new Read(new DateOnly(year, month, day)),
    };

    private static string WithoutFillers(string written)
    {
        var words = written.Split(' ').AsSpan();
        while (words.Length > 1 && IsFiller(words[0]))
            words = words[1..];
        while (words.Length > 1 && IsFiller(words[^1]))
            words = words[..^1];
        return string.Join(' ', words.ToArray()).Trim('(', ')', '[', ']', ' ', ',', '"');
    }

    private static bool IsFiller(string word) => word.Any(char.IsLetter) && !word.Any(char.IsAsciiDigit) && MonthNames.IsFiller(word);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // A midnight behind it, of whatever zone, is what programs add to a day. Without hyphens it is the basic form of ISO 8601.
    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?:-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|(?<=\A(?:19|20)[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2})| ?(?<s>[./]) ?(?<m>[0-9]{1,2}) ?\k<s> ?(?<d>[0-9]{1,2})\.?| (?<m>[0-9]{1,2}) (?<d>[0-9]{1,2}))\z")]
    private static partial Regex YearFirst();

    // The sign of the year ("r.", "г.", "g.") also without a space before it.
    [GeneratedRegex(@"^(?<d>[0-9]{1,2})(?: ?(?<s>[./-]) ?(?<m>[0-9]{1,2}) ?\k<s> ?| (?<m>[0-9]{1,2}) )(?<y>[0-9]{4})(?:[rгg]?\.?)\z")]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})(?: ?(?<s>[./-]) ?(?<m>[0-9]{1,2}) ?\k<s> ?)[’']?(?<y>[0-9]{2})\.?\z")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2} ?([./-]) ?[0-9]{1,2} ?\1 ?[0-9]{4})(?![0-9])")]
    private static partial Regex Anywhere();
}
