using System.Text.RegularExpressions;
using MimFunctions.Platform.Mail;

namespace MimFunctions.Tests.Reliability;

/// <summary>A relay that outlives the processes, counts every hand-over, and knows a mail by its id.</summary>
internal sealed partial class Relay : IMailer
{
    private readonly Dictionary<string, string> mails = new(StringComparer.Ordinal);

    /// <summary>Mails by what they are about and to whom; numbers of cases left out, as who comes first gets the first.</summary>
    public IEnumerable<string> Mails => mails.Values.Order(StringComparer.Ordinal);

    /// <summary>How often a mail was handed over that was there already, under the same id.</summary>
    public int HandedOverAgain { get; private set; }

    public Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
    {
        if (!mails.TryAdd(mail.Id, $"{Number().Replace(mail.Subject, "-#")} to {mail.To.Address}"))
            HandedOverAgain++;
        return Task.FromResult<HandOff>(new HandOff.Taken(null));
    }

    [GeneratedRegex(@"-\d{4}-\d{4}")]
    private static partial Regex Number();
}
