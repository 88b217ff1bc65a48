using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Deadlines;

/// <summary>To the state asked and to the asker, once: the legal date has become later (F-7, F-23), why, and how both dates were found.</summary>
internal sealed class DateMovedMail(LetterDesk desk) : RequestMail(desk, RequestLetter.DateMoved)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.HasEnded || FormDate.ForMachines(open.Standing.Legal.Due) != open.Step.Detail
            || open.All<RequestEvent.DeadlineFound>().LastOrDefault(e => e.Moved) is not { } found)
            return null;
        var at = open.At(found);
        return new Letter(
            $"New date, {FormDate.ForPeople(found.Deadline.Due)}, for the answer of {open.State.Name}: {LetterWords.Short(open.Request.Question.Title)}",
            open.Title(),
            [
                new Block.Paragraph(new Line(Lead(open, found))),
                .. at.Agreed is { } agreed
                    ? [new Block.Paragraph(new Line($"{LetterWords.Day(agreed)}, the day that was agreed, stays beside it."))]
                    : Array.Empty<Block>(),
                open.Facts(at.Due, open.State.Name),
                open.OnTheHub(),
                .. open.Clock(at),
                .. Before(open, found),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static string Lead(LetterCase open, RequestEvent.DeadlineFound found)
    {
        var instead = $"the legal date for the answer of {open.State.Name} is {LetterWords.Day(found.Deadline.Due)}, instead of {LetterWords.Day(found.Was)}.";
        return found.Cause switch
        {
            DeadlineCause.Holidays => $"By the public holidays of {open.State.Name} as they are known now, {instead}",
            DeadlineCause.Delivered => $"The month began when the request was delivered to {open.State.Name}, after the day of asking: {instead}",
            _ => $"The month began when the request was read in {open.State.Name}, after the day of asking: {instead}",
        };
    }

    private static IEnumerable<Block> Before(LetterCase open, RequestEvent.DeadlineFound found)
    {
        yield return new Block.Heading($"How {FormDate.ForPeople(found.Was)} had been found");
        yield return new Block.Points(EarlierDates.Of(open.Request.Through(found), open.Standing.Addressee)[^1].Explanation);
    }
}
