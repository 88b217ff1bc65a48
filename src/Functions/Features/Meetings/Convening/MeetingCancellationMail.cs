using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Meetings.Convening;

/// <summary>Calls a meeting off.</summary>
internal sealed class MeetingCancellationMail(MeetingLetterLookup letters) : MeetingMail(letters, ViewLetter.MeetingCancellation)
{
    /// <inheritdoc/>
    protected override Letter Write(MeetingLetterCase open, Meeting then) => new(
        $"Cancelled: {LetterWords.Short(then.Plan.Title)} ({then.Reference})", new Line(then.Plan.Title),
        [
            new Block.Paragraph($"{then.Convenor.First()} cancelled this meeting. It does not take place."),
            .. then.Cancellation?.Why is { } why ? [new Block.Heading($"The reason"), new Block.Paragraph(new Line(why))] : Array.Empty<Block>(),
            open.Facts(then),
            .. open.Agenda(then),
            open.OnTheHub(),
        ],
        open.Why());
}
