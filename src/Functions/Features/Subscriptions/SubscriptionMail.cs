using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Subscriptions;

/// <summary>Tells one subscriber what is new: titles and links, for what is to be read is behind the sign-in.</summary>
internal sealed class SubscriptionMail(
    IDocumentStore documents, SubscriptionStore subscriptions, IEnumerable<ITellsSubscribers> features, IDirectory directory, LeaveLinks leaving, Settings settings,
    TimeProvider clock) : IMailComposer
{
    private const int RenewDays = 30;

    /// <inheritdoc/>
    public string Step => KeepSubscription.NewsStep;

    /// <summary>What one person asked for is nobody else's mail.</summary>
    public bool ContactPointStandsIn => false;

    /// <inheritdoc/>
    public async Task<Addressee?> Find(ContactDirectory people, OwedOrder order, CancellationToken ct) =>
        await InForce(order.To, ct) is { } found ? new Addressee(found.Party, found.Mailbox!, found.Mailbox!, AddresseeRole.Expert) { Language = found.Choice?.Language } : null;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct)
    {
        if (!SubscriptionRun.Is(order.Case) || await documents.Read<SubscriptionRun>(SubscriptionRun.Place(order.Case), ct) is not { Document: var run }
            || await InForce(order.To, ct) is not { } subscription)
            return null;
        SubscribedNews[] news = [.. TellSubscribers.For(subscription, await features.Between(run.From, run.Through, ct), await directory.Current(ct))];
        return news.Length == 0 ? null : Letter(run, subscription, news).Compose();
    }

    private async Task<PersonalSubscription?> InForce(string key, CancellationToken ct) =>
        await subscriptions.Find(key, ct) is { } found && found.IsActiveOn(Today) ? found : null;

    private Letter Letter(SubscriptionRun run, PersonalSubscription subscription, SubscribedNews[] news) => new(
        Subject(run, news), Sentence.Count(news.Length, $"New in your fields", $"{news.Length} new in your fields"),
        [
            .. news.GroupBy(each => each.About.Topic).OrderBy(group => group.Key).SelectMany(group => (Block[])
            [
                new Block.Heading(SubscriptionWords.Worded(group.Key)),
                new Block.Items([.. group.Select(each => new Item(each.Title, each.Detail, settings.At(each.Path)))]),
            ]),
            .. Ending(subscription),
        ],
        $"You get this mail because you asked for it on the hub of the mutual information mechanism (Decision 2006/688/EC); what you want to hear of, you set at "
        + $"{settings.At("subscriptions")}. Answers to it are not read; with any question write to {settings.HelpMailbox}.")
    {
        Leave = leaving.For(subscription.Key),
    };

    private static Sentence Subject(SubscriptionRun run, SubscribedNews[] news) => (run.Rhythm, news) switch
    {
        (MailRhythm.Weekly, _) => $"MIM week of {DateOnly.FromDateTime(run.Through.UtcDateTime)}: {news.Length} new",
        (_, [{ Title: { IsSaid: true } said }]) => $"{said.Worded}",
        (_, [var only]) => $"{LetterWords.Short(only.Title.Text)}",
        _ => $"MIM: {news.Length} new",
    };

    private IEnumerable<Block> Ending(PersonalSubscription subscription)
    {
        if (subscription.Until is not { } until || until > Today.AddDays(RenewDays))
            yield break;
        yield return new Block.Heading($"These mails end on {until}");
        yield return new Block.Link($"Go on getting them", settings.At("subscriptions"));
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
