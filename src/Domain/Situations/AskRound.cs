using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>
/// Which round is due, and what becomes due in it because time passed. A round is asked the morning after its last day, so that its figures are whole: of a week answers
/// are due by the end of the second working day after it, by the holidays and clocks of each state (TL-2, TL-10); of a day by noon in Brussels of the next, weekend or not, so
/// that the picture is of one moment (SIT-22).
/// </summary>
public static class AskRound
{
    private const int DaysOfWeek = 7, WorkingDaysToAnswer = 2;

    private static readonly TimeSpan NoticeWeekly = TimeSpan.FromHours(18), NoticeDaily = TimeSpan.FromHours(2);

    /// <summary>
    /// The rounds to be asked now that were not yet, in their order. One whose time had passed while the hub was away is there to be answered, and nobody is told of it.
    /// </summary>
    /// <param name="situation">The situation.</param>
    /// <param name="asked">The last round that was asked; null for none.</param>
    /// <param name="holidays">Public holidays.</param>
    /// <param name="now">Now (UTC).</param>
    public static IReadOnlyList<SituationRound> Due(Situation situation, SituationRound? asked, HolidayLists holidays, DateTimeOffset now)
    {
        var (due, last, today) = (new List<SituationRound>(), asked, LegalTime.DayOf(now, Authority.Commission));
        while (Next(situation, last) is var (first, end) && end < today)
        {
            last = Round(situation, (last?.Number ?? 0) + 1, first, end, holidays, now);
            due.Add(last);
        }

        return due;
    }

    /// <summary>The first and last day of the round that runs now or comes; null when there is none any more.</summary>
    public static (DateOnly First, DateOnly Last)? Next(Situation situation, SituationRound? asked)
    {
        var first = asked?.Last.AddDays(1) ?? situation.From;
        var end = first.AddDays(situation.Rhythm == SituationRhythm.Daily ? 0 : DaysOfWeek - 1);
        return situation.Standing == SituationStanding.Open && first <= situation.Until ? (first, end < situation.Until ? end : situation.Until) : null;
    }

    /// <summary>What becomes due in a round because time passed; null when nothing is. Once the situation is closed nobody is pressed.</summary>
    public static SituationRound? Look(Situation situation, SituationRound round, DateTimeOffset now)
    {
        if (situation.Standing != SituationStanding.Open)
            return null;
        var notice = situation.Rhythm == SituationRhythm.Daily ? NoticeDaily : NoticeWeekly;
        Authority[] reminded =
        [
            .. round.Deadlines.Where(deadline => now >= deadline.Ends - notice && now < deadline.Ends).Select(deadline => deadline.Party)
                .Intersect(round.Missing).Except(round.Reminded),
        ];
        var next = reminded.Length == 0 ? round : round with
        {
            Reminded = [.. round.Reminded, .. reminded],
            Outbox = round.Outbox.And(now, new SituationStep(SituationLetter.RoundCloses, "all").ToAll(round.Case, reminded)),
        };
        next = now >= next.Ends ? Compiled(situation, next, now) : next;
        return ReferenceEquals(next, round) ? null : next;
    }

    /// <summary>The same round, once who opened the situation and the Commission are told that its picture is there; told once.</summary>
    internal static SituationRound Compiled(Situation situation, SituationRound round, DateTimeOffset now) => round.CompiledAt is not null ? round : round with
    {
        CompiledAt = now,
        Outbox = round.Outbox.And(now, new SituationStep(SituationLetter.RoundCompiled, "all").ToAll(round.Case, [situation.Opener.Party, Authority.Commission])),
    };

    private static SituationRound Round(Situation situation, int number, DateOnly first, DateOnly last, HolidayLists holidays, DateTimeOffset now)
    {
        RoundDeadline[] deadlines = [.. situation.Asked.Select(party => new RoundDeadline(party, Ends(situation.Rhythm, last, party, holidays)))];
        var round = new SituationRound(situation.Reference, number, first, last, now, deadlines, [], [], null, Outbox.Nothing(now));
        return now >= round.Ends ? round with { CompiledAt = now }
            : round with { Outbox = Outbox.Owing(now, new SituationStep(SituationLetter.RoundAsked, "all").ToAll(round.Case, situation.Asked)) };
    }

    private static DateTimeOffset Ends(SituationRhythm rhythm, DateOnly last, Authority party, HolidayLists holidays) => rhythm == SituationRhythm.Daily
        ? LegalTime.NoonOf(last.AddDays(1), Authority.Commission)
        : LegalTime.EndOf(WorkingDays.After(last, WorkingDaysToAnswer, party, holidays), party);
}
