using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>To a state asked: the asker accepts the day it proposed, or keeps to the date as it is.</summary>
internal sealed class DateSettledMail(LetterLookup letters) : RequestMail(letters, RequestLetter.DateSettled)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.HasEnded || open.Numbered<RequestEvent.DateProposed>() is not { } proposed || Reply(open, proposed) is not { } reply)
            return null;
        var at = open.At(reply);
        var accepted = reply is RequestEvent.DateAgreed;
        return new Letter(
            accepted
                ? (Sentence)$"{open.Asker.First()} accepts {at.Due}: {LetterWords.Short(open.Request.Question.Title)}"
                : $"{open.Asker.First()} keeps to {at.Due}: {LetterWords.Short(open.Request.Question.Title)}",
            open.Title(),
            [
                new Block.Paragraph(accepted
                    ? (Sentence)$"{open.Asker.First()} accepts the day that {open.State} proposed. The answer is now due by {LetterWords.LongDay(at.Due)}."
                    : $"{open.Asker.First()} does not accept {LetterWords.LongDay(proposed.Date)} and keeps to the date: {LetterWords.LongDay(at.Due)}."),
                open.Facts(at.Due, $"{open.State}"),
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
