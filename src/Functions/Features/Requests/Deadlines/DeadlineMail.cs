using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Deadlines;

/// <summary>
/// To a state asked: its answer is due soon, or has been. Only to those who really did nothing: no letter when the state has ended its part,
/// another day was agreed, or a later notice has been decided meanwhile. Polite; no sanction is known (MIM-15).
/// </summary>
internal sealed class DeadlineMail(LetterDesk desk) : RequestMail(desk, RequestLetter.Deadline)
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
                new Block.Paragraph(new Line(Lead(open, notice, LegalTime.DayOf(given.At, open.State)))),
                .. Waiting(open, at),
                open.Facts(notice.Due, open.State.Name),
                .. open.Question(),
                .. open.Replies(at, given.At),
                .. open.Clock(at),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static string Subject(LetterCase open, DeadlineNotice notice)
    {
        var answer = open.Standing.Addressee.Duty == Duty.Obliged ? "Answer" : "Voluntary answer";
        var day = FormDate.ForPeople(notice.Due);
        return notice.Kind switch
        {
            NoticeKind.SevenDays => $"{answer} to {open.Asker.Name} by {day}",
            NoticeKind.OneWorkingDay => $"{answer} to {open.Asker.Name} by {day}, one working day left",
            NoticeKind.OnTheDay => $"{answer} to {open.Asker.Name} by today, {day}",
            NoticeKind.Overdue => $"{open.Asker.Starting()} still hopes for your {answer.ToLowerInvariant()} of {day}",
            _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.Kind, "Unknown notice."),
        };
    }

    private static string Lead(LetterCase open, DeadlineNotice notice, DateOnly today)
    {
        var (state, day) = (open.State.Name, LetterWords.Day(notice.Due));
        var (was, @is) = open.Standing.Addressee.Duty == Duty.Obliged ? ("was due", "is due") : ("was asked for", "is asked for");
        var waits = $"{open.Asker.Starting()} waits for the answer of {state}, which {@is}";
        return notice.Kind switch
        {
            NoticeKind.Overdue => $"The answer of {state} {was} by {day}, {Ago(today.DayNumber - notice.Due.DayNumber)}. It is still welcome. "
                + $"If you need more time or will not answer, one click tells {open.Asker.Name} so.",
            NoticeKind.OnTheDay => $"{waits} today, {day}.",
            NoticeKind.OneWorkingDay => $"{waits} by {day}: one working day is left.",
            _ => $"{waits} by {day}.",
        };
    }

    private static string Ago(int days) => days == 1 ? "yesterday" : $"{days} days ago";

    /// <summary>The ball is with the asker as well.</summary>
    private static IEnumerable<Block> Waiting(LetterCase open, Standing at)
    {
        if (at.Proposal is { Is: ProposalState.Open, Date: var proposed })
        {
            yield return new Block.Paragraph(new Line(
                $"You proposed {LetterWords.Day(proposed)}; {open.Asker.Name} has not replied to that yet, so the date stays for now."));
        }
    }
}
