using MimFunctions.Platform.Mail;

namespace MimFunctions.Tests.Features.Requests.Crash;

/// <summary>A carrier that outlives the process and knows a mail by its id, as a pickup folder and a relay do.</summary>
internal sealed class Sink : IMailer
{
    /// <summary>Mails by id: to whom, and what about.</summary>
    public SortedDictionary<string, string> Mails { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>A carrier that has the same mails; what is given to one of the two the other does not have.</summary>
    public Sink Copy() => new() { Mails = new(Mails, StringComparer.Ordinal) };

    public Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
    {
        var shown = $"{mail.Subject} to {mail.To.Address}";
        if (!Mails.TryAdd(mail.Id, shown) && Mails[mail.Id] != shown)
            throw new InvalidOperationException($"{mail.Id} was “{Mails[mail.Id]}” and is now “{shown}”.");
        return Task.FromResult<HandOff>(new HandOff.Taken(null));
    }
}
