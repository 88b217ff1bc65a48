using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Outbox;

/// <summary>The body of a message in the mail queue: by reference, without personal or restricted content (docs/rules.md, rule 5).</summary>
/// <param name="Mail">Id of the mail: <see cref="OwedMessage.Id"/>, also the id of its delivery record.</param>
/// <param name="Case">What it belongs to: the reference of a communication, <c>digest-2026-11-22</c>, …; partition of its delivery record.</param>
/// <param name="Step">What it is about; names the composer.</param>
/// <param name="To">Addressee by directory key (<see cref="AddresseeKey"/>).</param>
/// <param name="Owed">Since when it is owed (UTC): the date of the mail, so that one sent again after a kill is the same mail. Null when only the sender knew.</param>
internal sealed record OwedOrder(string Mail, string Case, string Step, string To, DateTimeOffset? Owed = null)
{
    /// <summary>Where the delivery record of this mail is.</summary>
    [JsonIgnore]
    public DocumentKey Record => new(Containers.Mails, Case, Mail);

    /// <summary>The body for a message that an outbox of this case owes.</summary>
    public static string Body(string @case, OwedMessage owed) => new OwedOrder(owed.Id, @case, owed.Step, owed.To).Body();

    /// <summary>The queue message for what an outbox of this case owes, under the owed message's own id.</summary>
    /// <param name="case">The case.</param>
    /// <param name="owed">What it owes.</param>
    /// <param name="since">Since when; null when that is no longer known.</param>
    public static QueueMessage Message(string @case, OwedMessage owed, DateTimeOffset? since = null) => new(owed.Id, new OwedOrder(owed.Id, @case, owed.Step, owed.To, since).Body());

    /// <summary>Reads a body.</summary>
    /// <exception cref="JsonException">It is no order.</exception>
    public static OwedOrder Read(string body)
    {
        var order = JsonSerializer.Deserialize<OwedOrder>(body, HubJson.Options);
        return order is { Mail.Length: > 0, Case.Length: > 0, Step.Length: > 0, To.Length: > 0 }
            ? order
            : throw new JsonException("The message of the mail queue names no mail, case, step and addressee.");
    }

    /// <summary>This order as a body.</summary>
    public string Body() => JsonSerializer.Serialize(this, HubJson.Options);
}
