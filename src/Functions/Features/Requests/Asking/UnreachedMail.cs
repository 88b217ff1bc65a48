using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>To the asker: nobody of a state was reached, so that it does not wait a month in vain (docs/rules.md, fault F16).</summary>
internal sealed class UnreachedMail(LetterLookup letters) : RequestMail(letters, RequestLetter.Unreached)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        var deputy = open.Step.Detail?.StartsWith("deputy", StringComparison.Ordinal) == true;
        if (open.Standing.Is is not AddresseeState.Unreached
            || open.All<RequestEvent.Unreached>().FirstOrDefault(e => e.DeputyTried == deputy) is not { } happened)
            return null;
        var at = open.At(happened);
        return new Letter(
            $"{open.State.First()} was not reached with your request: {LetterWords.Short(open.Request.Question.Title)}", open.Title(),
            [
                new Block.Paragraph(Lead(open, deputy)),
                open.Facts(at.Due, deputy ? (Sentence)$"the deputy in {open.State}" : $"you and the operator of the hub"),
                new Block.Heading($"What you can do"),
                new Block.Paragraph(Advice(open, deputy)),
                .. ReplyWindow.IsWide(at, happened.At) ? [new Block.Items([open.Reply(ReplyKind.Withdraw)])] : Array.Empty<Block>(),
                open.OnTheHub(),
                .. open.Clock(at),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static Sentence Lead(LetterCase open, bool deputy) => deputy
        ? (Sentence)$"No mail about your request could be delivered to the contact point of {open.State}. Its deputy is being told now."
        : $"No mail about your request could be delivered to anyone in {open.State}. So the month to answer has not begun: it begins "
            + $"when the request is delivered there or read on the hub, and the date is then found anew.";

    private static Sentence Advice(LetterCase open, bool deputy) => deputy
        ? (Sentence)$"Nothing for now. You will hear if the deputy is not reached either."
        : $"Turn to {open.State} another way, for instance by telephone, or ask {open.Settings.HelpMailbox} for a working mailbox there; "
            + $"the operator has been told that the directory is out of date.";
}
