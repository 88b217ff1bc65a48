using System.Text.Json.Serialization;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// Delivery record of one mail: container <see cref="Containers.Mails"/>, partition case, id message id. It holds no address and no content:
/// the directory and the case give both.
/// </summary>
/// <param name="Id">Message id (<see cref="AddresseeKey.MessageId"/>); the Message-ID of the mail is made of it.</param>
/// <param name="Case">What it belongs to.</param>
/// <param name="Step">What it is about.</param>
/// <param name="To">Addressee by directory key.</param>
/// <param name="Since">When the hub began to send it, or was told to send it again (UTC); after <see cref="MailPatience.Longest"/> it is given up.</param>
/// <param name="Attempts">Attempts so far.</param>
/// <param name="Status">How far it is.</param>
/// <param name="History">Every earlier status, oldest first.</param>
/// <param name="Events">Ids of the carrier's events taken into account; absent while there is none.</param>
/// <param name="Owed">Since when it is owed, when the order said so (UTC); an operator who has it sent again makes it a mail of that day.</param>
internal sealed record MailRecord(
    string Id, string Case, string Step, string To, DateTimeOffset Since, int Attempts, MailStatus Status, IReadOnlyList<MailStatus> History,
    IReadOnlyList<string>? Events = null, DateTimeOffset? Owed = null)
{
    private const string Erased = ":erased";

    /// <summary>Where it is.</summary>
    public DocumentKey Key() => new(Containers.Mails, Case, Id);

    /// <summary>Since when who it went to is kept; null once that was erased (docs/data-protection.md). The stores search by it.</summary>
    public DateTimeOffset? KeptSince => To.EndsWith(Erased, StringComparison.Ordinal) ? null : Since;

    /// <summary>The same without who it went to: that a mail was sent to the party, and when, stays, so that it is not sent again.</summary>
    public MailRecord WithoutAddressee() => this with
    {
        To = $"{To.Split(':')[0]}{Erased}",
        Status = Status is MailStatus.HandedOff handed ? handed with { CarrierId = null } : Status,
        History = [],
        Events = null,
    };

    /// <summary>
    /// The date of the mail: when it was complete and ready to go (RFC 5322, 3.6.1), which is when it came to be owed, and not when the carrier took it.
    /// </summary>
    [JsonIgnore]
    public DateTimeOffset Date => Owed ?? Since;

    /// <summary>The order that makes someone take it up.</summary>
    public OwedOrder Order() => new(Id, Case, Step, To, Owed);

    /// <summary>The same mail one step on.</summary>
    public MailRecord Move(MailStatus to) => this with { Status = to, History = [.. History, Status] };

    /// <summary>The record of a mail that was just claimed for the first time.</summary>
    public static MailRecord First(OwedOrder order, DateTimeOffset now) =>
        new(order.Mail, order.Case, order.Step, order.To, now, 1, new MailStatus.Claimed(now, 1), [], Owed: order.Owed);
}
