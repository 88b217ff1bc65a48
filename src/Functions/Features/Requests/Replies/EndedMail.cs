using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>To the asker: a state gave the information directly (MIM-12), or does not answer and says on what ground.</summary>
internal sealed class EndedMail(LetterLookup letters) : RequestMail(letters, RequestLetter.Ended)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.All<RequestEvent>().FirstOrDefault(e => e is RequestEvent.AnsweredOutside or RequestEvent.Declined) is not { } ended)
            return null;
        var at = open.At(ended);
        var (subject, lead, words) = Told(open, ended);
        return new Letter(
            subject, open.Title(),
            [
                new Block.Paragraph(lead),
                .. words.Length == 0 ? [] : new Block[] { new Block.Heading($"In its words"), new Block.Paragraph(new Line(words)) },
                open.Facts(at.Due, $"nobody in {open.State}; an answer can still be added"),
                .. ReplyWindow.IsWide(at, ended.At) ? [new Block.Items([open.Reply(ReplyKind.Rate)])] : Array.Empty<Block>(),
                open.OnTheHub(),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static (Sentence Subject, Sentence Lead, string Words) Told(LetterCase open, RequestEvent ended) => ended switch
    {
        RequestEvent.AnsweredOutside outside => (
            $"{open.State.First()} answered directly: {LetterWords.Short(open.Request.Question.Title)}",
            $"Your request to {open.State} is recorded as answered outside the network. If you have not got the information, turn to "
            + $"{open.State}.", outside.How),
        RequestEvent.Declined declined => (
            $"{open.State.First()} does not answer: {LetterWords.Short(open.Request.Question.Title)}",
            $"{open.State.First()} does not answer your request. The ground it gives: {RequestWords.Ground(declined.Ground)}.", declined.Why),
        _ => throw new ArgumentException($"{ended.GetType().Name} does not end a request.", nameof(ended)),
    };
}
