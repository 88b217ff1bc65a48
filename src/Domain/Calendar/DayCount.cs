using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Calendar;

/// <summary>
/// A number of days that stands alone, as in a column. In a sentence (<see cref="Period.Worded"/>) many languages need another case, so the two are two texts;
/// that the figure stays with its unit here, by a space that is never broken, keeps them apart in English too.
/// </summary>
public static class DayCount
{
    /// <summary>In words of any language: <c>730 days</c>.</summary>
    public static Sentence Of(long days) => Sentence.Count(days, $"{days:N0}\u00a0day", $"{days:N0}\u00a0days");
}
