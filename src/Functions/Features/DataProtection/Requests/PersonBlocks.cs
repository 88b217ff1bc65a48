using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Union;
using MimFunctions.Features.DataProtection.Erasing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.DataProtection.Requests;

/// <summary>Blocks people, lifts blocks, and erases what is blocked. Each step can be repeated: a block that was interrupted goes on when it is asked for again.</summary>
internal sealed class PersonBlocks(IDocumentStore documents, DirectoryInForce directory, OfficersOut officers, TimeProvider clock)
{
    /// <summary>The blocks in force of a party, the newest first.</summary>
    public async Task<IReadOnlyList<PersonBlock>> InForce(Authority party, CancellationToken ct) =>
    [
        .. (await documents.Query<PersonBlock>(new DocumentQuery(ProtectionContainers.PersonBlocks, party.Code), ct).Select(found => found.Document).Where(block => block.IsInForce).ToListAsync(ct)).OrderByDescending(block => block.At),
    ];

    /// <summary>Where a block is.</summary>
    public static DocumentKey Key(string party, string id) => new(ProtectionContainers.PersonBlocks, party, id);

    /// <summary>Takes the person out of use.</summary>
    public async Task<CaseDecision<PersonBlock>> Block(Authority party, string? mailbox, string by, CancellationToken ct)
    {
        while (true)
        {
            var sources = new BlockSources(
                await PersonSearch.Entry(documents, party, ct),
                await documents.Query<Secondment>(new DocumentQuery(Containers.Of<Secondment>(), party.Code), ct).Select(found => found.Document).ToListAsync(ct),
                await documents.Query<PersonalSubscription>(new DocumentQuery(Containers.Of<PersonalSubscription>(), party.Code), ct).Select(found => found.Document).ToListAsync(ct));
            var key = Key(party.Code, string.IsNullOrWhiteSpace(mailbox) ? "none" : PersonBlock.IdOf(party.Code, mailbox));
            var before = await documents.Read<PersonBlock>(key, ct);
            var decision = BlockPerson.Decide(before?.Document, party.Code, mailbox, by, sources, clock.GetUtcNow());
            if (decision is not CaseDecision<PersonBlock>.Changed { Next: var block })
                return decision;
            // First the copies, then the places: what was moved is never lost.
            if (await documents.TryWrite(key, block, before?.ETag, ct) is null)
                continue;
            await Move(block, entry => BlockPerson.Out(entry, block.Mailbox!), post => BlockPerson.Out(post, block.Mailbox!), subscription => BlockPerson.Out(subscription, block.Mailbox!, clock.GetUtcNow()), ct);
            return decision;
        }
    }

    /// <summary>Puts everything back; null when there is no such block in force.</summary>
    public Task<PersonBlock?> Lift(Authority party, string id, CancellationToken ct) => End(
        party.Code, id, block => Move(block, entry => BlockPerson.Back(entry, block), post => BlockPerson.Back(post, block), subscription => BlockPerson.Back(subscription, block), ct), block => block.Lifted(clock.GetUtcNow()), ct);

    /// <summary>Erases what is blocked, also from the forms that announced a secondment; null when there is no such block in force.</summary>
    public Task<PersonBlock?> Erase(string party, string id, CancellationToken ct) => End(party, id, block => OutOfForms(block, ct), block => block.Erased(clock.GetUtcNow()), ct);

    private async Task<PersonBlock?> End(string party, string id, Func<PersonBlock, Task> first, Func<PersonBlock, PersonBlock> then, CancellationToken ct)
    {
        if (await documents.Read<PersonBlock>(Key(party, id), ct) is not { Document: { IsInForce: true } block } found)
            return null;
        await first(block);
        // Another copy was taken up meanwhile: it is ended with the rest when it is asked for again.
        return await documents.Erase(Key(party, id), then(block), found.ETag, ct) ? then(block) : block;
    }

    private async Task OutOfForms(PersonBlock block, CancellationToken ct)
    {
        foreach (var post in block.Posts)
        {
            if (await documents.Read<Secondment>(Post(block.Party, post.Secondment), ct) is { } found)
                await officers.OutOfForms(found.Document, ct);
        }
    }

    private async Task Move(
        PersonBlock block, Func<PartyEntry, PartyEntry?> entry, Func<Secondment, Secondment?> post, Func<PersonalSubscription, PersonalSubscription?> subscription, CancellationToken ct)
    {
        await Change(PersonSearch.EntryKey(block.Party), entry, ct);
        foreach (var each in block.Posts)
            await Change(Post(block.Party, each.Secondment), post, ct);
        foreach (var each in block.Subscriptions)
            await Change(new DocumentKey(Containers.Of<PersonalSubscription>(), each.Party, each.Key.Split(':')[1]), subscription, ct);
        directory.LookAgain();
    }

    private async Task Change<T>(DocumentKey key, Func<T, T?> change, CancellationToken ct)
        where T : class
    {
        while (await documents.Read<T>(key, ct) is { } found && change(found.Document) is { } next)
        {
            if (await documents.Erase(key, next, found.ETag, ct))
                return;
        }
    }

    private static DocumentKey Post(string party, string number) => new(Containers.Of<Secondment>(), party, number);
}

/// <summary>What was blocked for a month and not put back.</summary>
internal sealed class DueBlocks(IDocumentStore documents, PersonBlocks blocks) : IErasesDue
{
    private const char Between = '/';

    /// <inheritdoc/>
    public HeldData Data => HeldData.Blocked;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Due(DateTimeOffset now, int most, CancellationToken ct) => await documents.Query<PersonBlock>(new DocumentQuery(ProtectionContainers.PersonBlocks), ct)
        .Where(found => found.Document.IsDue(now)).Take(most).Select(found => $"{found.Document.Party}{Between}{found.Document.Id}").ToListAsync(ct);

    /// <inheritdoc/>
    public Task Erase(string name, DateTimeOffset now, CancellationToken ct) => blocks.Erase(name.Split(Between)[0], name.Split(Between)[1], ct);
}
