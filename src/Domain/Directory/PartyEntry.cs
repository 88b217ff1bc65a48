using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Directory;

/// <summary>What a party says of its own people, in place of what the file of the directory says of it.</summary>
/// <param name="Party">Code of the party.</param>
/// <param name="People">Its people.</param>
/// <param name="ConfirmedOn">The day (UTC) on which it last stood for the entry as it is.</param>
/// <param name="Asked">Until which day, and which time, it was last asked to confirm; null while it was not.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record PartyEntry(string Party, IReadOnlyList<PartyPerson> People, DateOnly ConfirmedOn, ConfirmationAsked? Asked, Outbox Outbox) : IOwes<PartyEntry>
{
    private const string Prefix = "entry-";

    /// <summary>Codes of the languages in which the party works, the first of them that of its mails; null for English.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <inheritdoc/>
    public string Case => Prefix + Party;

    /// <summary>The day until which it is confirmed.</summary>
    public DateOnly ConfirmedUntil => ConfirmedOn.AddMonths(ConfirmationDue.Months);

    /// <summary>The party that a case names; null when it is of another kind.</summary>
    public static string? PartyOf(string @case) => @case.StartsWith(Prefix, StringComparison.Ordinal) ? @case[Prefix.Length..] : null;

    /// <summary>The entry as the file has it: its mailboxes are the operator's word, so they are taken as proven.</summary>
    public static PartyEntry From(Party file, DateTimeOffset now)
    {
        var contacts = file.ContactPoints.Select(person => new PartyPerson(
            0, person.Name, person.Authority, person.Email, person.Telephone, person.Deputy ? PartyRole.Deputy : PartyRole.ContactPoint, MailboxProof.None, now)
        {
            TellOfAcceptance = person.TellOfAcceptance,
            Language = person.Language,
        });
        var experts = file.Experts.Select(expert => new PartyPerson(0, expert.Name, "", expert.Email, null, PartyRole.Expert, MailboxProof.None, now) { Wants = expert, Language = expert.Language });
        return new PartyEntry(
            file.Code, [.. contacts.Concat(experts).Index().Select(each => each.Item with { Number = each.Index + 1 })], DateOnly.FromDateTime(now.UtcDateTime), null, Outbox.Nothing(now))
        {
            Languages = file.Languages,
        };
    }

    /// <summary>The person of this number; null when there is none.</summary>
    public PartyPerson? Person(int number) => People.FirstOrDefault(person => person.Number == number);

    /// <summary>The party as the hub writes to it: those whose mailbox is proven.</summary>
    public Party InForce()
    {
        var proven = People.Where(person => person.ProvenAt is not null).ToArray();
        return new Party(
            Party,
            [
                .. proven.Where(person => person.Role != PartyRole.Expert).Select(person => new ContactPoint(
                    person.Name, person.Authority, person.Email, person.Telephone, person.Role == PartyRole.Deputy, person.TellOfAcceptance)
                {
                    Language = person.Language,
                }),
            ],
            [.. proven.Where(person => person.Role == PartyRole.Expert).Select(person => (person.Wants ?? new Expert(person.Name, person.Email, [], [], Delivery.Digest)) with { Language = person.Language })])
        {
            Languages = Languages,
        };
    }

    /// <summary>The directory with these entries in place of what it says of their parties; who coordinates liaison officers stands in the file alone, and stays.</summary>
    public static ContactDirectory Over(ContactDirectory people, IReadOnlyCollection<PartyEntry> entries)
    {
        var own = entries.ToDictionary(entry => entry.Party, StringComparer.Ordinal);
        return own.Count == 0 ? people : people with
        {
            Parties =
            [
                .. people.Parties.Select(party => own.GetValueOrDefault(party.Code) is { } entry ? entry.InForce() with { Coordinators = party.Coordinators } : party),
                .. entries.Where(entry => people.Party(entry.Party) is null).Select(entry => entry.InForce()),
            ],
        };
    }

    /// <inheritdoc/>
    public PartyEntry With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The same with a person put in their place.</summary>
    internal PartyEntry With(PartyPerson changed) => this with { People = [.. People.Select(person => person.Number == changed.Number ? changed : person)] };
}

/// <summary>Someone of a party.</summary>
/// <param name="Number">Number within the entry.</param>
/// <param name="Name">Name or function.</param>
/// <param name="Authority">Ministry or office.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Telephone">With country code; may be absent.</param>
/// <param name="Role">What the person is.</param>
/// <param name="Proof">How far the proof of the mailbox is.</param>
/// <param name="ProvenAt">When it was proven (UTC); null while it is not: then the hub writes nothing there but the code.</param>
public sealed record PartyPerson(
    int Number, string Name, string Authority, string Email, string? Telephone, PartyRole Role, MailboxProof Proof, DateTimeOffset? ProvenAt)
{
    /// <summary>Told of every form of the own state that is accepted, too.</summary>
    public bool TellOfAcceptance { get; init; }

    /// <summary>Code of the language of this person's mails; null for that of the party.</summary>
    public string? Language { get; init; }

    /// <summary>What the file of the directory says an expert wants to hear of; null for everything in one mail a day.</summary>
    public Expert? Wants { get; init; }
}

/// <summary>What someone of a party is.</summary>
public enum PartyRole
{
    /// <summary>National contact point, or that of an institution.</summary>
    ContactPoint,

    /// <summary>Stands in when no contact point could be reached.</summary>
    Deputy,

    /// <summary>Told of communications.</summary>
    Expert,
}

/// <summary>That a party was asked to confirm.</summary>
/// <param name="Until">Last day of the confirmation.</param>
/// <param name="Time">1 for the request, 2 and 3 for the reminders.</param>
public sealed record ConfirmationAsked(DateOnly Until, int Time);
