using MimFunctions.Domain.Subscriptions;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Features.Subscriptions;

/// <summary>The codes that prove the mailboxes of subscriptions: nobody has the hub's mails sent to somebody else.</summary>
internal sealed class SubscriptionCodes(ReplyKey key)
{
    /// <summary>The code that was sent last.</summary>
    public string Of(PersonalSubscription waits) => ProofCodes.Of(key, "subscription-code", waits.Key, waits.Proof.Round, waits.Mailbox!);

    /// <summary>Whether this is it, however it was typed.</summary>
    public bool IsRight(PersonalSubscription stands, string given) => stands.Mailbox is not null && ProofCodes.IsRight(Of(stands), given);
}
