using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.DataProtection;

/// <summary>Turns of phrase of data protection.</summary>
public static class DataProtectionWords
{
    /// <summary>What is held, as a heading.</summary>
    public static Sentence Of(HeldData data) => data switch
    {
        HeldData.MailAddressees => $"Addressees of mails",
        HeldData.RefusedForms => $"Refused forms and quarantine",
        HeldData.Threads => $"Exchanges of views",
        HeldData.Subscriptions => $"Subscriptions",
        HeldData.Officers => $"Liaison officers",
        HeldData.Blocked => $"What is blocked",
        HeldData.Situations => $"Situations",
        _ => $"What colleagues wrote",
    };

    /// <summary>A period in words.</summary>
    public static Sentence Period(RetentionPeriod period) => period.Months switch
    {
        > 12 when period.Months % 12 == 0 => Sentence.Count(period.Months / 12, $"one year", $"{period.Months / 12:N0} years"),
        _ => Sentence.Count(period.Months, $"one month", $"{period.Months:N0} months"),
    };

    /// <summary>Where something of a person was found, and what can become of it.</summary>
    public static Sentence Of(FoundIn found) => found switch
    {
        FoundIn.Entry => $"Own entry of the directory",
        FoundIn.DirectoryFile => $"File of the directory: the operator takes it off there, or the party keeps an own entry",
        FoundIn.Subscription => $"Subscription",
        FoundIn.Secondment => $"Secondment",
        FoundIn.Communication => $"Communication: the law wants it kept; the state can correct its contact",
        FoundIn.Thread => $"Exchange of views: the party can withdraw its contribution",
        FoundIn.Colleague => $"What a colleague wrote: it goes a year after the link",
        _ => $"Blocked",
    };

    /// <summary>What is held: what the hub keeps as codes in words, everything else as somebody wrote it.</summary>
    public static PageText Of(FoundField field)
    {
        var words = field.Label.Template switch
        {
            FindPerson.Role => Enum.GetValues<PartyRole>().ToDictionary(Code.Of, Of),
            FindPerson.Topics => Enum.GetValues<SubscriptionTopic>().ToDictionary(Code.Of, Of),
            _ => [],
        };
        return words.Count == 0 ? field.Value : PageText.Say(PageText.Joined(", ", field.Value.Split(", ").Select(code => words[code])));
    }

    private static Sentence Of(PartyRole role) => role switch
    {
        PartyRole.ContactPoint => $"contact point",
        PartyRole.Deputy => $"deputy",
        _ => $"expert",
    };

    private static Sentence Of(SubscriptionTopic topic) => topic switch
    {
        SubscriptionTopic.Measures => $"measures",
        SubscriptionTopic.Requests => $"requests",
        SubscriptionTopic.Liaison => $"liaison networks",
        _ => $"bulletins",
    };
}
