using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>To a state asked: the asker accepts the day it proposed, or keeps to the date as it is.</summary>
internal sealed class DateSettledMail(LetterDesk desk) : RequestMail(desk, RequestLetter.DateSettled)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.HasEnded || open.Numbered<RequestEvent.DateProposed>() is not { } proposed || Reply(open, proposed) is not { } reply)
            return null;
        var at = open.At(reply);
        var accepted = reply is RequestEvent.DateAgreed;
        return new Letter(
            $"{open.Asker.Starting()} {(accepted ? "accepts" : "keeps to")} {FormDate.ForPeople(at.Due)}: {LetterWords.Short(open.Request.Question.Title)}",
            open.Title(),
            [
                new Block.Paragraph(new Line(accepted
                    ? $"{open.Asker.Starting()} accepts the day that {open.State.Name} proposed. The answer is now due by {LetterWords.Day(at.Due)}."
                    : $"{open.Asker.Starting()} does not accept {LetterWords.Day(proposed.Date)} and keeps to the date: {LetterWords.Day(at.Due)}.")),
                open.Facts(at.Due, open.State.Name),
                .. open.Question(),
                .. open.Replies(at, reply.At),
                .. open.Clock(at),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    /// <summary>What the asker said to this proposal: the first reply after it.</summary>
    private static RequestEvent? Reply(LetterCase open, RequestEvent.DateProposed proposed) => open.All<RequestEvent>()
        .SkipWhile(e => !ReferenceEquals(e, proposed))
        .FirstOrDefault(e => e is RequestEvent.DateAgreed or RequestEvent.DateRejected);
}
