using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>To a state asked: the asker no longer needs the answer.</summary>
internal sealed class WithdrawnMail(LetterLookup letters) : RequestMail(letters, RequestLetter.Withdrawn)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.All<RequestEvent.Withdrawn>().FirstOrDefault() is not { } withdrawn)
            return null;
        return new Letter(
            $"No answer needed any more: {LetterWords.Short(open.Request.Question.Title)} ({open.Asker})", open.Title(),
            [
                new Block.Paragraph($"{open.Asker.First()} withdrew its request {open.Request.Reference}. {open.State.First()} need not answer it."),
                new Block.Heading($"The reason"),
                new Block.Paragraph(new Line(withdrawn.Why)),
                open.Facts(open.At(withdrawn).Due, $"nobody"),
                .. open.Question(),
                open.OnTheHub(),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }
}
