using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.DataProtection;

/// <summary>Finds what the hub holds of a person, in one thing of the own party at a time.</summary>
public static class FindPerson
{
    /// <summary>Label of what is held as the code of a role.</summary>
    public const string Role = "Role";

    /// <summary>Label of what is held as codes of topics.</summary>
    public const string Topics = "Topics";

    /// <summary>In the own entry: contact points, deputies, experts.</summary>
    public static IEnumerable<FoundData> In(PartyEntry entry, PersonSought sought) => entry.People.Where(person => sought.Is(person.Name, person.Email)).Select(person => new FoundData(
        FoundIn.Entry, $"{entry.Party}, number {person.Number}", Fields(($"Role", Code.Of(person.Role)), ($"Name", person.Name), ($"Authority", person.Authority), ($"Mailbox", person.Email), ($"Telephone", person.Telephone)),
        CanBeBlocked: sought.IsMailbox(person.Email)));

    /// <summary>In the file of the directory.</summary>
    public static IEnumerable<FoundData> In(Party party, PersonSought sought) =>
    [
        .. party.ContactPoints.Concat(party.Coordinators ?? []).Where(person => sought.Is(person.Name, person.Email)).Select(person => new FoundData(
            FoundIn.DirectoryFile, $"{party.Code}", Fields(($"Name", person.Name), ($"Authority", person.Authority), ($"Mailbox", person.Email), ($"Telephone", person.Telephone)))),
        .. party.Experts.Where(person => sought.Is(person.Name, person.Email)).Select(person => new FoundData(FoundIn.DirectoryFile, $"{party.Code}", Fields(($"Name", person.Name), ($"Mailbox", person.Email)))),
    ];

    /// <summary>A subscription.</summary>
    public static IEnumerable<FoundData> In(PersonalSubscription subscription, PersonSought sought) => sought.IsMailbox(subscription.Mailbox)
        ? [new FoundData(FoundIn.Subscription, $"{subscription.Key}", Fields(($"Mailbox", subscription.Mailbox), ($"Topics", string.Join(", ", subscription.Choice!.Topics.Select(Code.Of)))), CanBeBlocked: true)]
        : [];

    /// <summary>The officer of a secondment, in any of its notices.</summary>
    public static IEnumerable<FoundData> In(Secondment secondment, PersonSought sought) => secondment.Notices.Select(notice => notice.Officer).Where(officer => sought.Is(officer.Name, officer.Email)).Distinct()
        .Select(officer => new FoundData(FoundIn.Secondment, $"{secondment.Case}", Fields(($"Name", officer.Name), ($"Mailbox", officer.Email), ($"Telephone", officer.Telephone)), CanBeBlocked: sought.IsMailbox(officer.Email)));

    /// <summary>The contact of a communication.</summary>
    public static IEnumerable<FoundData> In(Submission submission, PersonSought sought) =>
        submission.Outcome.Communication is { } number && ReportContact.From(submission.Fields) is var contact && sought.Is(contact.Name, contact.Email)
            ? [new FoundData(FoundIn.Communication, $"{number}", Fields(($"Name", contact.Name), ($"Authority", contact.Authority), ($"Mailbox", contact.Email), ($"Telephone", contact.Telephone)))]
            : [];

    /// <summary>What the own state said in an exchange of views and names the person.</summary>
    public static IEnumerable<FoundData> In(Exchange exchange, Authority party, PersonSought sought) => exchange.Contributions.Where(said => said.Party == party && sought.IsNamedIn(said.Text))
        .Select(said => new FoundData(FoundIn.Thread, $"{exchange.About}, contribution {said.Number}", Fields(($"Text", said.Text))));

    /// <summary>What colleagues wrote, and for whom the links were.</summary>
    public static IEnumerable<FoundData> In(HandedQuestions handed, PersonSought sought) => handed.Links.Where(link => sought.IsNamedIn(link.To) || sought.IsNamedIn(link.Text))
        .Select(link => new FoundData(FoundIn.Colleague, $"{handed.Request}, link {link.Number}", Fields(($"For", link.To), ($"Text", link.Text))));

    /// <summary>What is blocked already.</summary>
    public static IEnumerable<FoundData> In(PersonBlock block, PersonSought sought) => block.IsInForce && sought.Is(null, block.Mailbox)
        ? [new FoundData(FoundIn.Blocked, $"{block.Id}", Fields(($"Mailbox", block.Mailbox), ($"Blocked", block.At.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))))]
        : [];

    private static IReadOnlyList<FoundField> Fields(params (Sentence Label, string? Value)[] fields) =>
        [.. fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => new FoundField(field.Label, field.Value!))];
}
