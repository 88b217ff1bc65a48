using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>To the asker: a state would like to answer on another day, to be accepted or not in one click.</summary>
internal sealed class DateProposedMail(LetterLookup letters) : RequestMail(letters, RequestLetter.DateProposed)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.HasEnded || open.Numbered<RequestEvent.DateProposed>() is not { } proposed || IsOvertaken(open, proposed))
            return null;
        var at = open.At(proposed);
        return new Letter(
            $"{open.State.First()} proposes {proposed.Date}: {LetterWords.Short(open.Request.Question.Title)} - "
            + $"accept it or keep {at.Due}",
            open.Title(),
            [
                new Block.Paragraph($"{open.State.First()} would like to answer your request by {LetterWords.LongDay(proposed.Date)} instead of {LetterWords.LongDay(at.Due)}."),
                new Block.Heading($"Its reason"),
                new Block.Paragraph(new Line(proposed.Why)),
                open.Facts(at.Due, $"you; until you accept, {at.Due} stays"),
                new Block.Heading($"How to reply"),
                .. Replies(open, proposed, at),
                open.OnTheHub(),
                .. open.Clock(at),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    /// <summary>Replied to already, or another day was proposed since.</summary>
    private static bool IsOvertaken(LetterCase open, RequestEvent.DateProposed proposed) =>
        open.All<RequestEvent.DateProposed>().Last() != proposed || open.Standing.Proposal is not { Is: ProposalState.Open };

    private static IEnumerable<Block> Replies(LetterCase open, RequestEvent.DateProposed proposed, Standing at)
    {
        if (ReplyWindow.IsWide(at, proposed.At))
        {
            yield return new Block.Items(
            [
                open.Reply(ReplyKind.AcceptDate, proposed.Date), open.Reply(ReplyKind.KeepDate, proposed.Date), open.Reply(ReplyKind.Withdraw),
            ]);
        }
    }
}
