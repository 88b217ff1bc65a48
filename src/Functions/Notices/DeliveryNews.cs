using System.Globalization;
using MimFunctions.Domain.Notices;
using MimFunctions.Queue;

namespace MimFunctions.Notices;

/// <summary>Tells a request for additional information that one of its mails came to an end; the mail's record says how.</summary>
internal static class DeliveryNews
{
    private const string Requests = "REQ-";

    /// <summary>
    /// The message for the queue <see cref="Steps.DeliveriesQueue"/>, the same whenever the mail stands so; null when its case need not hear of
    /// it. That a carrier took a mail is no news: it is what is expected.
    /// </summary>
    public static QueueMessage? Of(MailRecord mail) =>
        mail.Status is { IsFinal: true } and not MailStatus.HandedOff && mail.Case.StartsWith(Requests, StringComparison.Ordinal)
            ? new QueueMessage(Id(mail), CaseOrder.Body(mail.Case, mail.Id))
            : null;

    private static string Id(MailRecord mail) =>
        string.Create(CultureInfo.InvariantCulture, $"{mail.Id}.{mail.Status.Word.Replace(' ', '-')}.{mail.Status.When.UtcTicks:x}");
}
