using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Deadlines;

/// <summary>To the state asked and to the asker, once: the legal date has become later (F-7, F-23), why, and how both dates were found.</summary>
internal sealed class DateMovedMail(LetterLookup letters) : RequestMail(letters, RequestLetter.DateMoved)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.HasEnded || FormDate.ForMachines(open.Standing.Legal.Due) != open.Step.Detail
            || open.All<RequestEvent.DeadlineFound>().LastOrDefault(e => e.Moved) is not { } found)
            return null;
        var at = open.At(found);
        return new Letter(
            $"New date, {found.Deadline.Due}, for the answer of {open.State}: {LetterWords.Short(open.Request.Question.Title)}",
            open.Title(),
            [
                new Block.Paragraph(Lead(open, found)),
                .. at.Agreed is { } agreed
                    ? [new Block.Paragraph($"{LetterWords.LongDay(agreed)}, the day that was agreed, stays beside it.")]
                    : Array.Empty<Block>(),
                open.Facts(at.Due, $"{open.State}"),
                open.OnTheHub(),
                .. open.Clock(at),
                .. Before(open, found),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static Sentence Lead(LetterCase open, RequestEvent.DeadlineFound found)
    {
        Sentence instead = $"the legal date for the answer of {open.State} is {LetterWords.LongDay(found.Deadline.Due)}, instead of {LetterWords.LongDay(found.Was)}.";
        return found.Cause switch
        {
            DeadlineCause.Holidays => $"By the public holidays of {open.State} as they are known now, {instead}",
            DeadlineCause.Delivered => $"The month began when the request was delivered to {open.State}, after the day of asking: {instead}",
            _ => $"The month began when the request was read in {open.State}, after the day of asking: {instead}",
        };
    }

    private static IEnumerable<Block> Before(LetterCase open, RequestEvent.DeadlineFound found)
    {
        yield return new Block.Heading($"How {found.Was} had been found");
        yield return new Block.Points(EarlierDates.Of(open.Request.Through(found), open.Standing.Addressee)[^1].Worded);
    }
}
