using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;

namespace MimFunctions.Features.Meetings.Recording;

/// <summary>Tells that there are minutes, with the conclusions; the minutes themselves are on the hub.</summary>
internal sealed class MeetingMinutesMail(MeetingLetterLookup letters) : MeetingMail(letters, ViewLetter.MeetingMinutes)
{
    /// <inheritdoc/>
    protected override Meeting? At(MeetingLetterCase open) => open.Number >= 1 && open.Number <= open.Meeting.Minutes.Count ? open.Meeting : null;

    /// <inheritdoc/>
    protected override string? Calendar(MeetingLetterCase open, Meeting then) => null;

    /// <inheritdoc/>
    protected override Letter Write(MeetingLetterCase open, Meeting then)
    {
        var first = open.Number == 1;
        var minutes = then.Minutes[open.Number - 1].Minutes;
        return new Letter(
            first
                ? (Sentence)$"Minutes: {LetterWords.Short(then.Plan.Title)} ({then.Reference})"
                : $"Amended minutes: {LetterWords.Short(then.Plan.Title)} ({then.Reference})",
            new Line(then.Plan.Title),
            [
                new Block.Paragraph(first
                    ? (Sentence)$"{then.Convenor.First()} gave the minutes of this meeting."
                    : $"{then.Convenor.First()} gave amended minutes of this meeting."),
                new Block.Facts(
                [
                    new Fact($"Meeting", $"{then.Reference}"),
                    new Fact($"Time", MeetingHours.Worded(then.Plan)),
                    new Fact($"Version", $"{open.Number}"),
                ]),
                .. Conclusions(open, minutes),
                new Block.Link($"The minutes", open.Settings.PageOf(then)),
            ],
            open.Why());
    }

    private static IEnumerable<Block> Conclusions(MeetingLetterCase open, Minutes minutes)
    {
        foreach (var conclusion in minutes.Conclusions)
        {
            yield return new Block.Heading($"Conclusion on {conclusion.About}");
            yield return new Block.Paragraph(new Line(conclusion.Text, LetterWords.Foreign(minutes.Language)));
            yield return new Block.Link(open.Title(conclusion.About), open.Settings.Subject(conclusion.About));
        }
    }
}
