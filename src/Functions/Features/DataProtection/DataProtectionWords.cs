using MimFunctions.Domain.DataProtection;

namespace MimFunctions.Features.DataProtection;

/// <summary>Turns of phrase of data protection.</summary>
public static class DataProtectionWords
{
    /// <summary>What is held, as a heading.</summary>
    public static string Of(HeldData data) => data switch
    {
        HeldData.MailAddressees => "Addressees of mails",
        HeldData.RefusedForms => "Refused forms and quarantine",
        HeldData.Threads => "Exchanges of views",
        HeldData.Subscriptions => "Subscriptions",
        HeldData.Officers => "Liaison officers",
        HeldData.Blocked => "What is blocked",
        HeldData.Situations => "Situations",
        _ => "What colleagues wrote",
    };

    /// <summary>A period in words.</summary>
    public static string Period(RetentionPeriod period) => period.Months switch
    {
        1 => "one month",
        > 12 when period.Months % 12 == 0 => $"{period.Months / 12} years",
        _ => $"{period.Months} months",
    };

    /// <summary>Where something of a person was found, and what can become of it.</summary>
    public static string Of(FoundIn found) => found switch
    {
        FoundIn.Entry => "Own entry of the directory",
        FoundIn.DirectoryFile => "File of the directory: the operator takes it off there, or the party keeps an own entry",
        FoundIn.Subscription => "Subscription",
        FoundIn.Secondment => "Secondment",
        FoundIn.Communication => "Communication: the law wants it kept; the state can correct its contact",
        FoundIn.Thread => "Exchange of views: the party can withdraw its contribution",
        FoundIn.Colleague => "What a colleague wrote: it goes a year after the link",
        _ => "Blocked",
    };
}
