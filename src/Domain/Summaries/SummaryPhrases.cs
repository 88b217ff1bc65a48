using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries;

/// <summary>Numbers, states and instants in sentences.</summary>
internal static class SummaryPhrases
{
    /// <summary><c>1 report</c>, <c>1,204 reports</c>, <c>no report</c>.</summary>
    public static string Count(int number, string one, string many) => number switch
    {
        0 => $"no {one}",
        1 => $"1 {one}",
        _ => $"{Number(number)} {many}",
    };

    /// <summary><c>no measures</c>, <c>1 measure</c>, <c>12,345 measures</c>.</summary>
    public static string Count(int number, string one) => number == 0 ? $"no {one}s" : Count(number, one, $"{one}s");

    /// <summary><c>none</c>, <c>12,345</c>.</summary>
    public static string Count(int count) => count == 0 ? "none" : Number(count);

    /// <summary><c>1 day</c>, <c>20.5 days</c>.</summary>
    public static string Days(decimal days) => $"{Number(days)} {(days == 1 ? "day" : "days")}";

    /// <summary>A number with as many decimals as it needs.</summary>
    public static string Number(decimal value) => value.ToString("#,##0.#", CultureInfo.InvariantCulture);

    /// <summary><c>was</c> or <c>were</c>.</summary>
    public static string Were(int count) => count == 1 ? "was" : "were";

    /// <summary><c>it was</c> or <c>they were</c>.</summary>
    public static string TheyWere(int count) => count == 1 ? "it was" : "they were";

    /// <summary><c>Austria</c>, <c>Austria and Malta</c>, <c>Austria, Finland and Malta</c>.</summary>
    public static string List(IEnumerable<string> things)
    {
        var all = things.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>Names of states for the middle of a sentence: <c>the Netherlands and Austria</c>.</summary>
    public static string List(IEnumerable<MemberState> states) => List(states.Select(Name));

    /// <summary>Name of a state for the middle of a sentence.</summary>
    public static string Name(MemberState state) => Authority.Of(state).Name;

    /// <summary><c>5 March 2026, 11:00</c>, by the clocks of Brussels.</summary>
    public static string Instant(DateTimeOffset instant)
    {
        var local = LegalTime.At(instant, Authority.Commission);
        return string.Create(CultureInfo.InvariantCulture, $"{FormDate.ForPeople(DateOnly.FromDateTime(local))}, {local:HH:mm}");
    }

    /// <summary><c>5 March 2026</c>, the day in Brussels.</summary>
    public static string Day(DateTimeOffset instant) => FormDate.ForPeople(LegalTime.DayOf(instant, Authority.Commission));

    /// <summary>The same words with a capital at their head.</summary>
    public static string Capital(string words) => $"{words[..1].ToUpperInvariant()}{words[1..]}";
}
