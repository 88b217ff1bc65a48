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
        _ => "What colleagues wrote",
    };

    /// <summary>A period in words.</summary>
    public static string Period(RetentionPeriod period) => period.Months % 12 == 0 && period.Months > 12 ? $"{period.Months / 12} years" : $"{period.Months} months";
}
