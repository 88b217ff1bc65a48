using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>To the asker: another authority of the state now works on the request. Nothing to do.</summary>
internal sealed class ForwardedMail(LetterLookup letters) : RequestMail(letters, RequestLetter.Forwarded)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.HasEnded || open.Numbered<RequestEvent.Forwarded>() is not { } forwarded)
            return null;
        var at = open.At(forwarded);
        return new Letter(
            $"{open.State.First()} passed your request on: {LetterWords.Short(open.Request.Question.Title)}", open.Title(),
            [
                new Block.Paragraph($"Another authority of {open.State} is competent for your request and has it now: {forwarded.To.Trim()}."),
                open.Facts(at.Due, $"{open.State} ({forwarded.To.Trim()})"),
                new Block.Paragraph($"The date stays as it is. You need not do anything."),
                open.OnTheHub(),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }
}
