using MimFunctions.Platform.Mail;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>What happened in the simulated world, in order, as an observer outside the hub notes it.</summary>
internal abstract record Entry(DateTimeOffset At)
{
    /// <summary>A state was asked.</summary>
    public sealed record Asked(DateTimeOffset At, string Case, string State, string Asker) : Entry(At);

    /// <summary>The asker accepted another day.</summary>
    public sealed record Agreed(DateTimeOffset At, string Case, string State, DateOnly Day) : Entry(At);

    /// <summary>The state opened the request, or did something about it.</summary>
    public sealed record Reacted(DateTimeOffset At, string Case, string State) : Entry(At);

    /// <summary>Lists of public holidays came or were corrected.</summary>
    public sealed record ListsChanged(DateTimeOffset At) : Entry(At);

    /// <summary>The state answered, declined or the asker withdrew.</summary>
    public sealed record Ended(DateTimeOffset At, string Case, string State) : Entry(At);

    /// <summary>Somebody is to be told something, because somebody acted.</summary>
    public sealed record Owes(DateTimeOffset At, string Case, string Step, string Party) : Entry(At);

    /// <summary>The hourly timer ran; the time is what the clock of its machine showed.</summary>
    public sealed record TimerRan(DateTimeOffset At) : Entry(At);

    /// <summary>A mail was handed to the carrier.</summary>
    public sealed record Mailed(DateTimeOffset At, string Id, string Case, string Step, string To) : Entry(At);
}

/// <summary>Notes every mail that is handed over, and says whether the mailbox exists.</summary>
internal sealed class JournalMailer(List<Entry> journal, TimeProvider clock) : IMailer
{
    public Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
    {
        journal.Add(new Entry.Mailed(clock.GetUtcNow(), mail.Id, mail.Case, mail.Subject, mail.To.Address));
        return Task.FromResult<HandOff>(World.IsDead(mail.To.Address) ? new HandOff.Never("No such mailbox.") : new HandOff.Taken(null));
    }
}
