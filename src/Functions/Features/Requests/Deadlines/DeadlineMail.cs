using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Deadlines;

/// <summary>
/// To a state asked: its answer is due soon, or has been. Only to those who really did nothing: no letter when the state has ended its part,
/// another day was agreed, or a later notice has been decided meanwhile. Polite; no sanction is known (MIM-15).
/// </summary>
internal sealed class DeadlineMail(LetterLookup letters) : RequestMail(letters, RequestLetter.Deadline)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.HasEnded || open.All<RequestEvent.Noticed>().LastOrDefault() is not { Notice: var notice } given
            || FindDueNotices.Detail(notice) != open.Step.Detail || notice.Due != open.Standing.Due)
            return null;
        var at = open.At(given);
        return new Letter(
            $"{Subject(open, notice)}: {LetterWords.Short(open.Request.Question.Title)}", open.Title(),
            [
                new Block.Paragraph(Lead(open, notice, LegalTime.DayOf(given.At, open.State))),
                .. Waiting(open, at),
                open.Facts(notice.Due, $"{open.State}"),
                .. open.Question(),
                .. open.Replies(at, given.At),
                .. open.Clock(at),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static Sentence Subject(LetterCase open, DeadlineNotice notice)
    {
        var (asker, day) = (open.Asker, notice.Due);
        return (open.Standing.Addressee.Duty == Duty.Obliged, notice.Kind) switch
        {
            (true, NoticeKind.SevenDays) => $"Answer to {asker} by {day}",
            (_, NoticeKind.SevenDays) => $"Voluntary answer to {asker} by {day}",
            (true, NoticeKind.OneWorkingDay) => $"Answer to {asker} by {day}, one working day left",
            (_, NoticeKind.OneWorkingDay) => $"Voluntary answer to {asker} by {day}, one working day left",
            (true, NoticeKind.OnTheDay) => $"Answer to {asker} by today, {day}",
            (_, NoticeKind.OnTheDay) => $"Voluntary answer to {asker} by today, {day}",
            (true, NoticeKind.Overdue) => $"{asker.First()} still hopes for your answer of {day}",
            (_, NoticeKind.Overdue) => $"{asker.First()} still hopes for your voluntary answer of {day}",
            _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.Kind, "Unknown notice."),
        };
    }

    private static Sentence Lead(LetterCase open, DeadlineNotice notice, DateOnly today)
    {
        var (asker, state, day) = (open.Asker, open.State, LetterWords.LongDay(notice.Due));
        return (open.Standing.Addressee.Duty == Duty.Obliged, notice.Kind) switch
        {
            (true, NoticeKind.Overdue) => $"The answer of {state} was due by {day}, {Ago(today.DayNumber - notice.Due.DayNumber)}. {StillWelcome(asker)}",
            (_, NoticeKind.Overdue) => $"The answer of {state} was asked for by {day}, {Ago(today.DayNumber - notice.Due.DayNumber)}. {StillWelcome(asker)}",
            (true, NoticeKind.OnTheDay) => $"{asker.First()} waits for the answer of {state}, which is due today, {day}.",
            (_, NoticeKind.OnTheDay) => $"{asker.First()} waits for the answer of {state}, which is asked for today, {day}.",
            (true, NoticeKind.OneWorkingDay) => $"{asker.First()} waits for the answer of {state}, which is due by {day}: one working day is left.",
            (_, NoticeKind.OneWorkingDay) => $"{asker.First()} waits for the answer of {state}, which is asked for by {day}: one working day is left.",
            (true, _) => $"{asker.First()} waits for the answer of {state}, which is due by {day}.",
            _ => $"{asker.First()} waits for the answer of {state}, which is asked for by {day}.",
        };
    }

    private static Sentence StillWelcome(Authority asker) => $"It is still welcome. If you need more time or will not answer, one click tells {asker} so.";

    private static Sentence Ago(int days) => Sentence.Count(days, $"yesterday", $"{days} days ago");

    /// <summary>The ball is with the asker as well.</summary>
    private static IEnumerable<Block> Waiting(LetterCase open, Standing at)
    {
        if (at.Proposal is { Is: ProposalState.Open, Date: var proposed })
        {
            yield return new Block.Paragraph($"You proposed {LetterWords.LongDay(proposed)}; {open.Asker} has not replied to that yet, so the date stays for now.");
        }
    }
}
