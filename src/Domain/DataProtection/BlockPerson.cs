using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.DataProtection;

/// <summary>What a block is made from.</summary>
/// <param name="Entry">The own entry of the party; null while it goes by the file of the directory.</param>
/// <param name="Secondments">Its secondments.</param>
/// <param name="Subscriptions">Subscriptions of its people.</param>
public sealed record BlockSources(PartyEntry? Entry, IReadOnlyList<Secondment> Secondments, IReadOnlyList<PersonalSubscription> Subscriptions);

/// <summary>
/// Blocks a person: first the block holds copies of everything, then each place loses it, so that a process that dies in between loses nothing and goes on where it stopped.
/// </summary>
public static class BlockPerson
{
    private static readonly Officer Nobody = new(null, null, null);

    /// <summary>The block; one that is in force takes up what is new.</summary>
    /// <param name="before">The block of this mailbox as it stands; null for none.</param>
    /// <param name="party">Code of the party.</param>
    /// <param name="mailbox">The mailbox; null or blank when nobody is named.</param>
    /// <param name="by">The opaque id of the person who blocks.</param>
    /// <param name="sources">Where the person may stand.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<PersonBlock> Decide(PersonBlock? before, string party, string? mailbox, string by, BlockSources sources, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(mailbox))
            return Refused("PRS-3", "mailbox", $"No mailbox is named.", $"Give the mailbox: a name alone may be another person's.");
        var sought = PersonSought.Of(mailbox, null);
        PartyPerson[] people = [.. (sources.Entry?.People ?? []).Where(person => sought.IsMailbox(person.Email))];
        if (people.Length > 0 && !Out(sources.Entry!, sought.Mailbox!)!.InForce().Principals.Any())
            return Refused("PRS-4", null, $"This is the last contact point whose mailbox is proven.", $"Have the party name another one first.", "MIM-18");
        BlockedPost[] posts = [.. sources.Secondments.Select(secondment => Post(secondment, sought)).OfType<BlockedPost>()];
        PersonalSubscription[] subscriptions = [.. sources.Subscriptions.Where(subscription => sought.IsMailbox(subscription.Mailbox))];
        if (people.Length + posts.Length + subscriptions.Length == 0)
            return before is { IsInForce: true } ? new CaseDecision<PersonBlock>.Unchanged() : Refused("PRS-5", "mailbox", $"Nothing of this mailbox can be blocked.", $"Search for the person to see what is held, and why.");
        var held = before is { IsInForce: true } ? before : new PersonBlock(PersonBlock.IdOf(party, mailbox), party, sought.Mailbox, now, by, [], [], [], null, null);
        return new CaseDecision<PersonBlock>.Changed(held with
        {
            People = [.. held.People.Concat(people).DistinctBy(person => person.Number)],
            Posts = [.. held.Posts.Concat(posts).DistinctBy(post => post.Secondment)],
            Subscriptions = [.. held.Subscriptions.Concat(subscriptions).DistinctBy(subscription => subscription.Key)],
        });
    }

    /// <summary>The entry without the person; null when they are not in it.</summary>
    public static PartyEntry? Out(PartyEntry entry, string mailbox) => entry.People.Any(person => Same(person.Email, mailbox))
        ? entry with { People = [.. entry.People.Where(person => !Same(person.Email, mailbox))] }
        : null;

    /// <summary>The secondment without its officer; null when it is somebody else's.</summary>
    public static Secondment? Out(Secondment secondment, string mailbox) => secondment.Notices.Any(notice => Same(notice.Officer.Email, mailbox))
        ? secondment with { Notices = [.. secondment.Notices.Select(notice => Same(notice.Officer.Email, mailbox) ? notice with { Officer = Nobody } : notice)] }
        : null;

    /// <summary>The subscription without the person; null when it is somebody else's.</summary>
    public static PersonalSubscription? Out(PersonalSubscription subscription, string mailbox, DateTimeOffset now) => Same(subscription.Mailbox, mailbox)
        ? subscription with { Mailbox = null, Choice = null, ProvenAt = null, Until = null, Outbox = Outbox.Nothing(now) }
        : null;

    /// <summary>The entry with the person again; null when they are in it.</summary>
    public static PartyEntry? Back(PartyEntry entry, PersonBlock block)
    {
        var missing = block.People.Where(person => !entry.People.Any(each => each.Role == person.Role && Same(each.Email, person.Email))).ToArray();
        var next = entry.People.Concat(block.People).Select(person => person.Number).DefaultIfEmpty(0).Max() + 1;
        return missing.Length == 0 ? null : entry with
        {
            People = [.. entry.People.Concat(missing.Select(person => entry.Person(person.Number) is null ? person : person with { Number = next++ })).OrderBy(person => person.Number)],
        };
    }

    /// <summary>The secondment with its officer again; null when it names somebody.</summary>
    public static Secondment? Back(Secondment secondment, PersonBlock block)
    {
        if (block.Posts.FirstOrDefault(post => post.Secondment == secondment.Case) is not { } post)
            return null;
        SecondmentNotice[] notices = [.. secondment.Notices.Select((notice, index) => notice.Officer == Nobody && index < post.Officers.Count && post.Officers[index] is { } officer ? notice with { Officer = officer } : notice)];
        return notices.SequenceEqual(secondment.Notices) ? null : secondment with { Notices = notices };
    }

    /// <summary>The subscription again; null when the person subscribed anew or left meanwhile.</summary>
    public static PersonalSubscription? Back(PersonalSubscription subscription, PersonBlock block) =>
        subscription is { Mailbox: null, LeftAt: null } && block.Subscriptions.FirstOrDefault(each => each.Key == subscription.Key) is { } blocked
            ? subscription with { Mailbox = blocked.Mailbox, Choice = blocked.Choice, ProvenAt = blocked.ProvenAt, Until = blocked.Until }
            : null;

    private static BlockedPost? Post(Secondment secondment, PersonSought sought) => secondment.Notices.Any(notice => sought.IsMailbox(notice.Officer.Email))
        ? new BlockedPost(secondment.Case, [.. secondment.Notices.Select(notice => sought.IsMailbox(notice.Officer.Email) ? notice.Officer : null)])
        : null;

    private static bool Same(string? one, string other) => string.Equals(one?.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static CaseDecision<PersonBlock>.Refused Refused(string rule, string? field, Sentence message, Sentence fix, string? law = null) => new([new Refusal(rule, field, message, fix, law)]);
}
