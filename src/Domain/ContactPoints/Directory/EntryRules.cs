using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Directory;

/// <summary>What stands against what a state says of an entry: everything, not the first only. Closed questions, no guessing by keywords (CP-1).</summary>
public static class EntryRules
{
    /// <summary>The longest text of a field, in characters.</summary>
    public const int Longest = 300;

    /// <summary>Everything that stands against it.</summary>
    /// <param name="details">What is said.</param>
    /// <param name="number">The entry that it is said of; null for a new one.</param>
    /// <param name="own">The state's entries as they are.</param>
    public static IReadOnlyList<Refusal> Check(EntryDetails details, ContactPointNumber? number, IEnumerable<ContactPointEntry> own) =>
    [
        .. Named(details), .. OfTheRightBody(details), .. Reachable(details), .. Competent(details), .. Once(details, number, own), .. Dated(details),
        .. Written(details),
    ];

    /// <summary>What stands against a proposal of nobody: there is no such entry of this state (CP-2).</summary>
    public static Refusal Unknown(string number) => new(
        "CP-2", EntryFields.Entry, $"There is no entry {number} of your state that stands.", $"Copy the number from your state's page, or leave it out to name a new contact point.");

    private static IEnumerable<Refusal> Named(EntryDetails details)
    {
        foreach (var (field, text, what) in new (string, string, Sentence)[]
        {
            (EntryFields.Authority, details.Authority, $"the authority in its own language"), (EntryFields.AuthorityEnglish, details.AuthorityEnglish, $"the authority in English"),
            (EntryFields.Unit, details.Unit, $"the unit"),
        })
        {
            if (text.Length == 0)
                yield return new("CP-1", field, $"Nothing names {what}.", $"Write the official name, not an abbreviation alone.", "CT-1");
        }
    }

    private static IEnumerable<Refusal> OfTheRightBody(EntryDetails details)
    {
        if (!details.InAuthority)
            yield return new(
                "CP-1", EntryFields.InAuthority, $"CT contact points are not created here.",
                $"Name a unit inside an immigration and asylum authority. Police, intelligence and counter-terrorism authorities have channels of their own, outside this hub.", "CT-1");
    }

    private static IEnumerable<Refusal> Reachable(EntryDetails details)
    {
        if (!EmailAddress.IsPlausible(details.Mailbox))
            yield return new("CP-4", EntryFields.Mailbox, $"This is not an e-mail address.", $"Write the function mailbox of the unit, such as unit@authority.example.");
        else if (FreeMail.Is(details.Mailbox))
            yield return new(
                "CP-4", EntryFields.Mailbox, $"This mailbox is with a provider where anybody can have one.", $"Write a function mailbox in the domain of the authority.");
        if (details.Channels.Any(channel => !channel.Kind.IsSecure()))
            yield return new("CP-15", EntryFields.Channels, $"Mailbox and telephone have fields of their own and are not secure channels.", $"Leave them out of the list of channels.");
        if (details.Channels.Select(channel => channel.Kind).Distinct().Count() < details.Channels.Count)
            yield return new("CP-15", EntryFields.Channels, $"A channel is named twice.", $"Name each channel once.");
        if (details.Languages.Count == 0)
            yield return new("CP-1", EntryFields.Languages, $"No language is named.", $"Name the languages in which the unit works, such as de, en.");
        else if (details.Languages.Any(code => Language.All.All(language => language.Code != code)))
            yield return new("CP-1", EntryFields.Languages, $"One of these is not an official language of the Union.", $"Write codes such as de or en.");
    }

    private static IEnumerable<Refusal> Competent(EntryDetails details)
    {
        if (details.Competences.Count == 0)
            yield return new("CP-19", EntryFields.Competences, $"Nothing says what the unit is competent for.", $"Choose at least one of the groups of persons, or return.", "CT-16");
    }

    private static IEnumerable<Refusal> Once(EntryDetails details, ContactPointNumber? number, IEnumerable<ContactPointEntry> own)
    {
        if (details.Central && own.FirstOrDefault(entry => entry.Number != number && entry.WithdrawnAt is null && entry.Versions is [.., { Details.Central: true }]) is { } other)
            yield return new(
                "CP-3", EntryFields.Central, $"{other.Number} is the central contact point of your state; there is one.", $"Change {other.Number} first, or say here that this one is not central.", "CT-1");
    }

    private static IEnumerable<Refusal> Dated(EntryDetails details)
    {
        if (details.ValidFrom > details.ValidUntil)
            yield return new("CP-1", EntryFields.ValidUntil, $"The last day is before the first.", $"Correct one of the two days.");
    }

    private static IEnumerable<Refusal> Written(EntryDetails details)
    {
        foreach (var field in details.Texts().Where(text => text.Text.Length > Longest).Select(text => text.Field).Distinct())
            yield return new("CP-1", field, $"The text is longer than {Longest} characters.", $"Shorten it: the directory says how to reach a unit, and nothing else.");
        foreach (var field in details.Texts().Where(text => text.Text.Split('\n').Any(Classification.IsMarkingLine)).Select(text => text.Field).Distinct())
            yield return new(
                "CP-23", field, $"The text bears the marking of classified information, which this hub must not hold.",
                $"Keep it on an accredited system; nothing of it was stored here.", "CT-11");
    }
}
