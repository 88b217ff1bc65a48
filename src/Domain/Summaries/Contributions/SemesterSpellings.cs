using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>The ways in which people write a semester as the period of a figure.</summary>
internal static class SemesterSpellings
{
    /// <summary>Whether this names the semester and nothing else; case, spaces and punctuation don't matter.</summary>
    public static bool Mean(Semester semester, string written) =>
        Of(semester).Append(semester.ToString()).Any(spelling => LooseText.Same(spelling, written));

    private static IEnumerable<string> Of(Semester semester)
    {
        var (words, ordinal, half, months, days) = semester.Half == 1
            ? ("first", "1st", 1, ("January", "June"), ("1.1.", "30.6."))
            : ("second", "2nd", 2, ("July", "December"), ("1.7.", "31.12."));
        var halves = new[]
        {
            $"{words} half", $"the {words} half", $"{words} semester", $"{ordinal} half", $"{ordinal} semester", $"H{half}", $"S{half}",
        };
        var spans = new[]
        {
            $"{months.Item1} {months.Item2}", $"{months.Item1} to {months.Item2}", $"{months.Item1[..3]} {months.Item2[..3]}",
            $"{days.Item1}{days.Item2}", $"{days.Item1}{semester.Year}{days.Item2}", $"{days.Item1}{semester.Year} to {days.Item2}",
        };
        return [.. halves.Concat(spans).Select(one => $"{one} {semester.Year}"), .. halves.Select(one => $"{one} of {semester.Year}"),
            $"{semester.Year} H{half}", $"{semester.Year} S{half}", $"{semester.First:yyyy-MM-dd}{semester.Last:yyyy-MM-dd}"];
    }
}
