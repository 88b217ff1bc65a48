using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Meetings.Convening;

/// <summary>Tells those invited before what has changed about a meeting.</summary>
internal sealed class MeetingChangeMail(MeetingLetterLookup letters) : MeetingMail(letters, ViewLetter.MeetingChange)
{
    /// <inheritdoc/>
    protected override Letter Write(MeetingLetterCase open, Meeting then)
    {
        var before = open.Meeting.AtSequence(open.Number - 1)!.Plan;
        return new Letter(
            $"Changed: {LetterWords.Short(then.Plan.Title)} ({then.Reference})", new Line(then.Plan.Title),
            [
                new Block.Paragraph($"{then.Convenor.First()} changed this meeting. {MeetingWords.NobodyHasToCome}"),
                new Block.Heading($"What has changed"),
                new Block.Points(Changes(before, then.Plan)),
                new Block.Heading($"The meeting now"),
                open.Facts(then),
                .. open.Agenda(then),
                open.OnTheHub(),
            ],
            open.Why());
    }

    private static IEnumerable<Sentence> Changes(MeetingPlan before, MeetingPlan now)
    {
        if (before.Title != now.Title)
            yield return $"The title was “{before.Title}”.";
        if (!before.IsWhen(now) || before.TimeZone != now.TimeZone)
            yield return $"The time was {MeetingHours.Worded(before)}.";
        if (!before.IsWhen(now))
            yield return $"Replies given to the old time no longer count.";
        if (before.Place != now.Place)
            yield return before.Place is { } place ? $"The place was {place}." : (Sentence)$"The place was online only.";
        if (before.Link != now.Link)
            yield return before.Link is { } link ? $"The address to join at was {link}." : (Sentence)$"There was no address to join at.";
        if (!before.Agenda.SequenceEqual(now.Agenda))
            yield return $"The agenda was {string.Join(", ", before.Agenda)}.";
        if (now.Invited.Except(before.Invited).ToArray() is { Length: > 0 } more)
            yield return $"Now also invited: {LetterWords.Listed(more)}.";
    }
}
