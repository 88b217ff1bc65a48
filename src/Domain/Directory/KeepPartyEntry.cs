using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Directory;

/// <summary>A party keeps its own entry: names people, proves their mailboxes, takes them off, confirms.</summary>
public static class KeepPartyEntry
{
    /// <summary>Most people of an entry.</summary>
    public const int Most = 40;

    /// <summary>Most characters of a name, an authority or a telephone number.</summary>
    public const int Longest = 200;

    /// <summary>The step of a letter with a code; behind a dot the number of the person and which code.</summary>
    public const string CodeStep = "entryCode";

    /// <summary>The step of a letter that asks to confirm; behind a dot until when and which time.</summary>
    public const string ConfirmStep = "entryConfirm";

    /// <summary>Somebody is named. The mailbox gets a code; until that comes back the hub writes nothing else there.</summary>
    /// <param name="entry">As it stands.</param>
    /// <param name="person">Who; number and proof are given here.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<PartyEntry> Add(PartyEntry entry, PartyPerson person, DateTimeOffset now)
    {
        Refusal?[] against =
        [
            IsText(person.Name) ? null : new("ENT-1", "name", $"There is no name, or it is too long.", $"Write a name or function in at most {Longest} characters."),
            person.Role == PartyRole.Expert || IsText(person.Authority) ? null : new("ENT-1", "authority", $"There is no authority, or its name is too long.", $"Write the ministry or office."),
            (person.Telephone?.Length ?? 0) <= Longest ? null : new("ENT-1", "telephone", $"The telephone number is too long.", $"Write one number."),
            !FreeMail.Is(person.Email) ? null : new("ENT-2", "email", $"This mailbox is with a provider where anybody can have one.", $"Write a mailbox of the authority."),
            entry.People.All(each => !IsSame(each, person)) ? null : new("ENT-3", "email", $"This mailbox is in the entry already.", $"Take the other one off first."),
            entry.People.Count < Most ? null : new("ENT-4", null, $"The entry holds {Most} people.", $"Take off somebody who left."),
        ];
        var refused = against.OfType<Refusal>().ToArray();
        if (refused.Length > 0)
            return new CaseDecision<PartyEntry>.Refused(refused);
        var number = entry.People.Select(each => each.Number).DefaultIfEmpty(0).Max() + 1;
        return new CaseDecision<PartyEntry>.Changed(Ask(
            entry with { People = [.. entry.People, person with { Number = number, Proof = MailboxProof.None, ProvenAt = null }] }, number, now));
    }

    /// <summary>A code comes back.</summary>
    /// <returns>The entry as it will stand, null when it stays as it is; and why the code was not taken, null when it was.</returns>
    public static (PartyEntry? Next, Refusal? Why) Prove(PartyEntry entry, int number, bool isRight, DateTimeOffset now)
    {
        if (entry.Person(number) is not { ProvenAt: null } person)
            return (null, null);
        if (!person.Proof.IsOpen(now))
            return (null, new Refusal("ENT-5", "code", $"The code no longer holds.", $"Have a new one sent."));
        return isRight
            ? (entry.With(person with { ProvenAt = now }), null)
            : (entry.With(person with { Proof = person.Proof.Wrong() }), new Refusal("ENT-5", "code", $"This is not the code that was sent last.", $"Copy it from the newest mail."));
    }

    /// <summary>A new code is wanted.</summary>
    public static CaseDecision<PartyEntry> Renew(PartyEntry entry, int number, DateTimeOffset now) => entry.Person(number) switch
    {
        not { ProvenAt: null } => new CaseDecision<PartyEntry>.Unchanged(),
        var person when !person.Proof.MayAskAgain(now) => new CaseDecision<PartyEntry>.Refused([new Refusal("ENT-5", "code", $"A code was sent a moment ago.", $"Wait ten minutes before the next one.")]),
        _ => new CaseDecision<PartyEntry>.Changed(Ask(entry, number, now)),
    };

    /// <summary>Somebody is taken off; nothing of them is kept. The last contact point stays: whom the hub can't reach, it can't tell what the law wants told (MIM-18).</summary>
    public static CaseDecision<PartyEntry> Remove(PartyEntry entry, int number)
    {
        if (entry.Person(number) is not { } person)
            return new CaseDecision<PartyEntry>.Unchanged();
        var rest = entry with { People = [.. entry.People.Where(each => each != person)] };
        return rest.InForce().Principals.Any()
            ? new CaseDecision<PartyEntry>.Changed(rest)
            : new CaseDecision<PartyEntry>.Refused([new Refusal("ENT-6", null, $"This is the last contact point whose mailbox is proven.", $"Name another one and prove its mailbox first.", "MIM-18")]);
    }

    /// <summary>The language of the party's mails, or of those to one of its people, is chosen; no language for English, or for that of the party.</summary>
    /// <param name="entry">As it stands.</param>
    /// <param name="number">Number of the person; 0 for the party.</param>
    /// <param name="language">The language; null for none.</param>
    public static PartyEntry Speak(PartyEntry entry, int number, Language? language) => entry.Person(number) is { } person
        ? entry.With(person with { Language = language?.Code })
        : entry with { Languages = language is null ? null : [language.Code, .. (entry.Languages ?? []).Where(other => other != language.Code)] };

    /// <summary>The party stands for the entry as it is.</summary>
    public static PartyEntry Confirm(PartyEntry entry, DateTimeOffset now) => entry with { ConfirmedOn = Day(now), Asked = null };

    /// <summary>The entry with the request to confirm that is due; null when none is.</summary>
    public static PartyEntry? AskToConfirm(PartyEntry entry, DateTimeOffset now)
    {
        var until = entry.ConfirmedUntil;
        if (ConfirmationDue.On(until, Day(now)) is not { } time || (entry.Asked is { } asked && asked.Until == until && asked.Time >= time))
            return null;
        var step = $"{ConfirmStep}.{until:yyyyMMdd}-{time}";
        return entry with
        {
            Asked = new ConfirmationAsked(until, time),
            Outbox = entry.Outbox.And(now, [.. entry.InForce().Principals.Select(person => Owed(entry, step, person.Email))]),
        };
    }

    private static PartyEntry Ask(PartyEntry entry, int number, DateTimeOffset now)
    {
        var person = entry.Person(number)!;
        var asked = person with { Proof = person.Proof.Next(now) };
        return entry.With(asked) with { Outbox = entry.Outbox.And(now, [Owed(entry, $"{CodeStep}.{number}-{asked.Proof.Round}", person.Email)]) };
    }

    private static OwedMessage Owed(PartyEntry entry, string step, string email)
    {
        var to = AddresseeKey.For(entry.Party, email);
        return new OwedMessage(AddresseeKey.MessageId(entry.Case, step, to), Steps.MailQueue, step, to);
    }

    private static bool IsText(string text) => text.Trim().Length is > 0 and <= Longest;

    private static bool IsSame(PartyPerson one, PartyPerson other) =>
        (one.Role == PartyRole.Expert) == (other.Role == PartyRole.Expert) && string.Equals(one.Email.Trim(), other.Email.Trim(), StringComparison.OrdinalIgnoreCase);

    private static DateOnly Day(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime);
}
