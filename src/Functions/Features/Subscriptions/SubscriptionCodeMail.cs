using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Subscriptions;

/// <summary>Brings the code that proves the mailbox of a subscription. The code is in no queue and no document.</summary>
internal sealed class SubscriptionCodeMail(SubscriptionStore subscriptions, SubscriptionCodes codes, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => KeepSubscription.CodeStep;

    /// <inheritdoc/>
    public bool ContactPointStandsIn => false;

    /// <inheritdoc/>
    public async Task<Addressee?> Find(ContactDirectory people, OwedOrder order, CancellationToken ct) =>
        await Waiting(order, ct) is { Mailbox: { } mailbox } found ? new Addressee(found.Party, mailbox, mailbox, AddresseeRole.Expert) { Language = found.Choice?.Language } : null;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) => await Waiting(order, ct) is { } found ? Letter(found).Compose() : null;

    /// <summary>The subscription while this is the code that was asked for last.</summary>
    private async Task<PersonalSubscription?> Waiting(OwedOrder order, CancellationToken ct) =>
        PersonalSubscription.KeyOf(order.Case) is { } key && await subscriptions.Find(key, ct) is { Mailbox: not null, ProvenAt: null } found
        && order.Step == $"{KeepSubscription.CodeStep}.{found.Proof.Round}"
            ? found
            : null;

    private Letter Letter(PersonalSubscription found) => new(
        $"A code for your subscription", $"A code for your subscription",
        [
            new Block.Paragraph($"This mailbox was named on the hub to get mails of what is new. Whoever named it can show with this code that it is read:"),
            new Block.Facts([new Fact($"Code", $"{codes.Of(found)}")]),
            new Block.Paragraph($"It holds for fourteen days. If you did not name this mailbox, do nothing: without the code nothing else comes."),
            new Block.Link($"Give the code on the hub", settings.At("subscriptions")),
        ],
        $"You get this mail because somebody named this mailbox. Answers to it are not read; with any question write to {settings.HelpMailbox}.");
}
