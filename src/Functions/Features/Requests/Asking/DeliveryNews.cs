using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>Tells a request for additional information that one of its mails came to an end; the mail's record says how.</summary>
internal sealed class DeliveryNews(IQueue queue) : IHearsOfMails
{
    private const string Requests = "REQ-";

    /// <inheritdoc/>
    public async Task Follow(MailRecord mail, CancellationToken ct)
    {
        if (Of(mail) is { } news)
            await queue.Send(Steps.DeliveriesQueue, [news], ct);
    }

    /// <summary>
    /// The message for the queue <see cref="Steps.DeliveriesQueue"/>, the same whenever the mail stands so; null when its case need not hear of
    /// it. That a carrier took a mail is expected, and news only of the request itself: then the state has it.
    /// </summary>
    public static QueueMessage? Of(MailRecord mail) =>
        mail.Status.IsFinal && mail.Case.StartsWith(Requests, StringComparison.Ordinal) && (mail.Status is not MailStatus.HandedOff || IsRequest(mail.Step))
            ? new QueueMessage(Id(mail), CaseOrder.Body(mail.Case, mail.Id))
            : null;

    private static bool IsRequest(string step) => RequestStep.Parse(step)?.Kind.BringsRequest == true;

    private static string Id(MailRecord mail) =>
        string.Create(CultureInfo.InvariantCulture, $"{mail.Id}.{mail.Status.Word.Replace(' ', '-')}.{mail.Status.When.UtcTicks:x}");
}
