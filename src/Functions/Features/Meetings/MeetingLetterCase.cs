using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Meetings;

/// <summary>What a letter about a meeting is written from.</summary>
/// <param name="Meeting">The meeting as it is stored now.</param>
/// <param name="Number">Which change or which minutes the letter is about.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Subjects">What is known of the measures and requests of every agenda the meeting had.</param>
/// <param name="Settings">The hub's address and mailboxes.</param>
internal sealed record MeetingLetterCase(Meeting Meeting, int Number, Addressee To, IReadOnlyList<ViewSubject> Subjects, Settings Settings)
{
    /// <summary>The party of the reader.</summary>
    public Authority Party => Authority.InLiaison(To.Party)!;
}
