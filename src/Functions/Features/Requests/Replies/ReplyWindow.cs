using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>How long reply links are good for.</summary>
internal static class ReplyWindow
{
    /// <summary>Days after the due day, or after what the state said last if that was later.</summary>
    public const int Days = 90;

    /// <summary>Least days that a link has to go when it is put into a letter.</summary>
    private const int Useful = 7;

    /// <summary>The last day on which links about a state work, in its legal time.</summary>
    public static DateOnly LastDay(Standing standing)
    {
        var said = standing.Is switch
        {
            AddresseeState.Answered => standing.Answers[^1].At,
            AddresseeState.AnsweredOutside outside => outside.At,
            AddresseeState.Declined declined => declined.At,
            AddresseeState.Withdrawn withdrawn => withdrawn.At,
            _ => DateTimeOffset.MinValue,
        };
        var last = said == DateTimeOffset.MinValue ? standing.Due : LegalTime.DayOf(said, standing.Addressee.State);
        return (last > standing.Due ? last : standing.Due).AddDays(Days);
    }

    /// <summary>Whether links about the state still work.</summary>
    public static bool IsOpen(Standing standing, DateTimeOffset now) => Today(standing, now) <= LastDay(standing);

    /// <summary>Whether links have long enough to go to be put into a letter.</summary>
    public static bool IsWide(Standing standing, DateTimeOffset now) => Today(standing, now).AddDays(Useful) <= LastDay(standing);

    private static DateOnly Today(Standing standing, DateTimeOffset now) => LegalTime.DayOf(now, Authority.Of(standing.Addressee.State));
}
