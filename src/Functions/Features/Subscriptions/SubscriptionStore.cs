using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Subscriptions;

/// <summary>Reads and commits subscriptions.</summary>
internal sealed class SubscriptionStore(IDocumentStore documents, CaseStore<PersonalSubscription> cases, DirectoryInForce directory, TimeProvider clock)
{
    /// <summary>Where the subscription of a key is.</summary>
    public static DocumentKey Place(string key) => key.Split(':') is [var party, var digest]
        ? new DocumentKey(SubscriptionContainers.Subscriptions, party, digest)
        : throw new ArgumentException($"“{key}” is no directory key.", nameof(key));

    /// <summary>The key of a person who signed in for a party.</summary>
    public static string KeyOf(string party, string principal) => AddresseeKey.For(party, principal);

    /// <summary>The subscription of a key, or null.</summary>
    public Task<PersonalSubscription?> Find(string key, CancellationToken ct) => cases.Find(Place(key), ct);

    /// <summary>Every subscription, also of those who left.</summary>
    public static async Task<IReadOnlyList<PersonalSubscription>> All(IDocumentStore documents, CancellationToken ct) =>
        await documents.Query<PersonalSubscription>(new DocumentQuery(SubscriptionContainers.Subscriptions), ct).Select(found => found.Document).ToListAsync(ct);

    /// <inheritdoc cref="All(IDocumentStore, CancellationToken)"/>
    public Task<IReadOnlyList<PersonalSubscription>> All(CancellationToken ct) => All(documents, ct);

    /// <summary>Decides and commits; the directory is looked at anew.</summary>
    /// <param name="key">Whose subscription.</param>
    /// <param name="decide">Decides; may be asked several times.</param>
    /// <param name="changed">What the decision makes of it; null when nothing changes.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<TDecision> Change<TDecision>(
        string key, Func<PersonalSubscription, TDecision> decide, Func<TDecision, PersonalSubscription?> changed, CancellationToken ct)
    {
        var done = await cases.Change(Place(key), decide, changed, ct, PersonalSubscription.None(key, clock.GetUtcNow()));
        directory.LookAgain();
        return done!.Value.Decision;
    }

    /// <summary>
    /// Whoever has this key leaves; the directory's own list does not bring their mails back, whether the key or the proven mailbox stands there. A
    /// mailbox that is not proven may be a stranger's, who leaves nothing.
    /// </summary>
    public async Task Leave(string key, CancellationToken ct)
    {
        if (await Find(key, ct) is { ProvenAt: not null, Mailbox: { } mailbox } stands)
            await End(AddresseeKey.For(stands.Party, mailbox), ct);
        await End(key, ct);
    }

    private Task<PersonalSubscription?> End(string key, CancellationToken ct) => Change(key, stands => KeepSubscription.Leave(stands, clock.GetUtcNow()), next => next, ct);
}
