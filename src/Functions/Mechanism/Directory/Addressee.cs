using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Mechanism.Directory;

/// <summary>A person of the directory who is written to.</summary>
/// <param name="Party">Code of the state or institution.</param>
/// <param name="Name">Name or function.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Role">Why this person is written to.</param>
internal sealed record Addressee(string Party, string Name, string Email, AddresseeRole Role)
{
    /// <summary>Code of the language that this person is written to in; null for that of the party.</summary>
    public string? Language { get; init; }

    /// <summary>Name in queues and ledgers.</summary>
    public string Key => AddresseeKey.For(Party, Email);

    /// <summary>As the mail names it.</summary>
    public Platform.Mail.Mailbox Mailbox => new(Email.Trim(), Name);

    /// <summary>Everyone of a party: contact points first, deputies and coordinators last, so that an expert who is also deputy counts as expert.</summary>
    public static IEnumerable<Addressee> Of(Party party) =>
    [
        .. party.Principals.Select(person => new Addressee(party.Code, person.Name, person.Email, AddresseeRole.ContactPoint) { Language = person.Language }),
        .. party.Experts.Select(expert => new Addressee(party.Code, expert.Name, expert.Email, AddresseeRole.Expert) { Language = expert.Language }),
        .. party.Deputies.Select(person => new Addressee(party.Code, person.Name, person.Email, AddresseeRole.Deputy) { Language = person.Language }),
        .. (party.Coordinators ?? []).Select(person => new Addressee(party.Code, person.Name, person.Email, AddresseeRole.Coordinator) { Language = person.Language }),
    ];

    /// <summary>The person with this key, as contact point if both; null when no longer listed.</summary>
    public static Addressee? Find(ContactDirectory directory, string key) =>
        directory.Party(PartyOf(key)) is { } party ? Of(party).FirstOrDefault(person => person.Key == key) : null;

    /// <summary>The liaison officer with this key among those whose mailbox is known; null when it is none of them (any more).</summary>
    public static Addressee? Find(IEnumerable<Officer> officers, string key) => officers
        .Select(officer => new Addressee(PartyOf(key), officer.Name ?? "Liaison officer", officer.Email!, AddresseeRole.Officer)).FirstOrDefault(each => each.Key == key);

    /// <summary>The party that a key names.</summary>
    public static string PartyOf(string key) => key.Split(':')[0];
}

/// <summary>Why someone is written to.</summary>
internal enum AddresseeRole
{
    /// <summary>National contact point (MIM-18), or that of an institution: always told.</summary>
    ContactPoint,

    /// <summary>Expert with a subscription.</summary>
    Expert,

    /// <summary>Deputy of a contact point: told because nobody else of the party could be reached.</summary>
    Deputy,

    /// <summary>Coordinator of a state's liaison officers: told of what concerns their networks.</summary>
    Coordinator,

    /// <summary>Liaison officer, in the network of the host country.</summary>
    Officer,
}
