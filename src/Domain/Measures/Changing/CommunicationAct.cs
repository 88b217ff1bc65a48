using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Measures.Changing;

/// <summary>Someone who wants to change what a communication says, or the hub itself.</summary>
/// <param name="Communication">The communication as it stands.</param>
/// <param name="By">Who, as <see cref="CommunicationEvent.By"/>.</param>
/// <param name="Now">Now (UTC).</param>
/// <param name="Directory">Who can be told.</param>
public sealed record CommunicationAct(Submission Communication, string By, DateTimeOffset Now, ContactDirectory Directory)
{
    /// <summary>The communication after an event that nobody need be told of.</summary>
    internal Submission After(CommunicationEvent happened) => Communication with { History = [.. Communication.History ?? [], happened] };

    /// <summary>The communication after an event, owing a mail to all who were told of it, each once.</summary>
    internal Submission Told(CommunicationEvent happened, Submission next)
    {
        var number = Communication.Outcome.Communication!;
        var told = Communication.Outbox.Messages.Where(message => message.Step == Steps.Communication).Select(message => message.To);
        var owed = TellTheOthers.News(
            Directory, told, number.State, ReportForm.ForOthers(next.Fields), number, (Communication.History?.Count ?? 0) + 1,
            LegalTime.DayOf(Communication.ReceivedAt, Authority.Commission), LegalTime.DayOf(Now, Authority.Commission));
        return next with
        {
            History = [.. Communication.History ?? [], happened],
            // Those of before stay: they are the list of who was told. A mail that is sent is not sent again.
            Outbox = owed.Count == 0 ? Communication.Outbox : Outbox.Owing(Now, [.. Communication.Outbox.Messages, .. owed]),
        };
    }
}
