using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>Reads days behind the question mark; a day is one of Brussels.</summary>
internal static class DayQuery
{
    // Semesters are told for these years, and no officer was seconded in others.
    private const int FirstYear = 1951, LastYear = 2998;

    /// <summary>400 for the first of these that is given and no day; null when all can be read.</summary>
    public static IResult? NotUnderstood(params IReadOnlyList<(string Name, string? Text)> given) =>
        given.FirstOrDefault(each => each.Text is not null && Day(each.Text) is null) is { Name: { } name, Text: var text }
            ? Problems.NotUnderstood(name, text, "a day such as 2026-03-05")
            : null;

    /// <summary>The day; null when it is none.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear
            ? day
            : null;

    /// <summary>The day, or today in Brussels.</summary>
    public static DateOnly DayOrToday(string? text, TimeProvider clock) => Day(text) ?? LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);

    /// <summary>The last instant of the day that a store can tell from the next, never later than now; now without a day.</summary>
    public static DateTimeOffset Moment(string? text, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return Day(text) is { } day && LegalTime.EndOf(day, Authority.Commission).AddTicks(-1) is var end && end < now ? end : now;
    }
}
