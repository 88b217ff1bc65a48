using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Deadlines;

/// <summary>To the asker, once: the day passed without an answer. A status and no sanction (MIM-15).</summary>
internal sealed class OverdueMail(LetterLookup letters) : RequestMail(letters, RequestLetter.Overdue)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.HasEnded || FormDate.ForMachines(open.Standing.Due) != open.Step.Detail
            || open.All<RequestEvent.Noticed>().FirstOrDefault(e => e.Notice.Kind == NoticeKind.Overdue && e.Notice.Due == open.Standing.Due) is not { } passed)
            return null;
        var at = open.At(passed);
        return new Letter(
            $"No answer from {open.State} by {at.Due}: {LetterWords.Short(open.Request.Question.Title)}", open.Title(),
            [
                new Block.Paragraph(Lead(open, at)),
                open.Facts(at.Due, ToAct(open, at)),
                new Block.Heading($"What you can do"),
                new Block.Paragraph(
                    $"Nothing need be done: the hub reminds {open.State} every week, and a late answer reaches you as any other. You can also turn to "
                    + $"{open.State} directly."),
                .. ReplyWindow.IsWide(at, passed.At) ? [new Block.Items([.. Replies(open, at)])] : Array.Empty<Block>(),
                open.OnTheHub(),
                .. open.Clock(at),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static Sentence Lead(LetterCase open, Standing at)
    {
        Sentence[] said =
        [
            $"{LetterWords.LongDay(at.Due)}, has passed without an answer from {open.State}.",
            .. at.Addressee.Duty == Duty.Voluntary ? [$"It was asked, not obliged."] : Array.Empty<Sentence>(),
            .. at.Is.KnownOf(open.State.First()) is { } known ? [known] : Array.Empty<Sentence>(),
        ];
        return LetterWords.OneAfterTheOther(said);
    }

    private static Sentence ToAct(LetterCase open, Standing at) =>
        at.Proposal is { Is: ProposalState.Open } ? (Sentence)$"you: {open.State} proposed another day" : $"{open.State}";

    private static IEnumerable<Item> Replies(LetterCase open, Standing at)
    {
        if (at.Proposal is { Is: ProposalState.Open, Date: var proposed })
        {
            yield return open.Reply(ReplyKind.AcceptDate, proposed);
            yield return open.Reply(ReplyKind.KeepDate, proposed);
        }

        yield return open.Reply(ReplyKind.Withdraw);
    }
}
