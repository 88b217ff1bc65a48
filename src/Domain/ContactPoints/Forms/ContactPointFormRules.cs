using MimFunctions.Domain.Forms.Rules;
using static MimFunctions.Domain.Forms.Severity;

namespace MimFunctions.Domain.ContactPoints.Forms;

/// <summary>The rules of <c>ctcp-1</c> about how it is filled in; what may be said of an entry, those of <see cref="Directory.EntryRules"/> decide.</summary>
public static class ContactPointFormRules
{
    internal static readonly EveryForm Every = EveryForm.Of("CTCP-FORM-", 12, "CP-2");
    internal static readonly Rule EntryUnknown = new("CTCP-FORM-04", Error, "changes an entry that is none of the own state", "CP-2");
    internal static readonly Rule Many = new("CTCP-FORM-05", Error, "more than one box ticked");
    internal static readonly Rule NoOption = new("CTCP-FORM-06", Error, "not an option of the form");
    internal static readonly Rule EmailWrong = new("CTCP-FORM-07", Error, "not an e-mail address", "CP-4");
    internal static readonly Rule LanguageUnknown = new("CTCP-FORM-08", Error, "not a language of the Union");
    internal static readonly Rule DayWrong = new("CTCP-FORM-09", Error, "not a date");
    internal static readonly Rule ChannelUnknown = new("CTCP-FORM-10", Error, "not one of the channels");
    internal static readonly Rule HighestUnknown = new("CTCP-FORM-11", Error, "not one of the markings that a channel can carry");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Every.StateMissing, Every.StateUnknown, Every.StateOfAnotherFolder, EntryUnknown, Many, NoOption, EmailWrong, LanguageUnknown, DayWrong, ChannelUnknown,
        HighestUnknown, Every.GivenTwice, Every.FieldUnknown,
    ];
}
