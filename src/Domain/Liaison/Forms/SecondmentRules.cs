using MimFunctions.Domain.Forms.Rules;
using static MimFunctions.Domain.Forms.Severity;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>Every rule of the notice of a secondment.</summary>
public static class SecondmentRules
{
    internal static readonly Rule StateMissing = new("SEC-FORM-01", Error, "no Member State");
    internal static readonly Rule StateUnknown = new("SEC-FORM-02", Error, "not a Member State");
    internal static readonly Rule StateOfAnotherFolder = new("SEC-FORM-03", Error, "not the state of the drop folder");
    internal static readonly Rule FollowsNoNumber = new("SEC-FORM-04", Error, "not the number of a secondment");
    internal static readonly Rule FollowsAnothers = new("SEC-FORM-05", Error, "follows a secondment of another state");
    internal static readonly Rule FollowsUnknown = new("SEC-FORM-06", Error, "follows a secondment that is not known");
    internal static readonly Rule IntentionMissing = new("SEC-FORM-07", Error, "neither planned nor made", "ILOA-5");
    internal static readonly Rule IntentionMany = new("SEC-FORM-08", Error, "both planned and made", "ILOA-5");
    internal static readonly Rule IntentionUnknown = new("SEC-FORM-09", Error, "not an option of the form", "ILOA-5");
    internal static readonly Rule HostMissing = new("SEC-FORM-10", Error, "no host country", "ILOA-4");
    internal static readonly Rule HostUnknown = new("SEC-FORM-11", Error, "not a country", "ILOA-4");
    internal static readonly Rule HostIsMemberState = new("SEC-FORM-12", Error, "host country that is a Member State", "ILOB-1");
    internal static readonly Rule CityMissing = new("SEC-FORM-13", Warning, "no city");
    internal static readonly Rule HostKindMissing = new("SEC-FORM-14", Error, "no host", "ILOB-4");
    internal static readonly Rule HostKindMany = new("SEC-FORM-15", Error, "more than one host", "ILOB-4");
    internal static readonly Rule HostKindUnknown = new("SEC-FORM-16", Error, "not one of the four hosts", "ILOB-4");
    internal static readonly Rule FromMissing = new("SEC-FORM-17", Error, "no first day", "ILOB-9");
    internal static readonly Rule DayWrong = new("SEC-FORM-18", Error, "not a date", "ILOB-9");
    internal static readonly Rule UntilBeforeFrom = new("SEC-FORM-19", Error, "last day before the first", "ILOB-9");
    internal static readonly Rule MadeInFuture = new("SEC-FORM-20", Warning, "made, but still to begin", "ILOA-4");
    internal static readonly Rule PlannedInPast = new("SEC-FORM-21", Warning, "planned, but begun already", "ILOA-5");
    internal static readonly Rule DutiesMissing = new("SEC-FORM-22", Warning, "no description of duties", "ILOA-4");
    internal static readonly Rule BehalfUnknown = new("SEC-FORM-23", Error, "on behalf of what is no Member State", "ILOA-11");
    internal static readonly Rule BehalfOwn = new("SEC-FORM-24", Error, "on behalf of the own state", "ILOA-11");
    internal static readonly Rule OfficerMissing = new("SEC-FORM-25", Warning, "made, but no officer named", "ILOB-19");
    internal static readonly Rule EmailWrong = new("SEC-FORM-26", Error, "not an e-mail address");
    internal static readonly Rule GivenTwice = new("SEC-FORM-27", Warning, "field given more than once");
    internal static readonly Rule FieldUnknown = new("SEC-FORM-28", Warning, "field that is not of this form");
    internal static readonly Rule PersonalData = new("SEC-FORM-29", Error, "personal data in what is told to all", "ILOB-20");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        StateMissing, StateUnknown, StateOfAnotherFolder, FollowsNoNumber, FollowsAnothers, FollowsUnknown, IntentionMissing, IntentionMany,
        IntentionUnknown, HostMissing, HostUnknown, HostIsMemberState, CityMissing, HostKindMissing, HostKindMany, HostKindUnknown, FromMissing,
        DayWrong, UntilBeforeFrom, MadeInFuture, PlannedInPast, DutiesMissing, BehalfUnknown, BehalfOwn, OfficerMissing, EmailWrong, GivenTwice,
        FieldUnknown, PersonalData,
    ];
}
