using MimFunctions.Domain.Forms.Rules;
using static MimFunctions.Domain.Forms.Severity;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>Every rule of the form that puts a request, in the order of the form. What stands against the question itself is said by <see cref="RequestRules"/>.</summary>
public static class RequestFormRules
{
    internal static readonly EveryForm Every = EveryForm.Of("MIM-REQ-", 9, "MIM-9");
    internal static readonly Rule ContactNameMissing = new("MIM-REQ-04", Warning, "no name of a contact");
    internal static readonly Rule ContactEmailMissing = new("MIM-REQ-05", Warning, "no e-mail of the contact", "MIM-18");
    internal static readonly Rule ContactEmailWrong = new("MIM-REQ-06", Error, "not an e-mail address");
    internal static readonly Rule MeasureNoReference = new("MIM-REQ-07", Error, "not a reference of a communication", "MIM-9");
    internal static readonly Rule AddresseeUnknown = new("MIM-REQ-08", Error, "addressee that is no Member State", "MIM-13");
    internal static readonly Rule Due = new("MIM-REQ-11", Info, "by when a state is to answer", "MIM-10");
    internal static readonly Rule DueVoluntary = new("MIM-REQ-12", Info, "by when a state is asked to answer that need not", "MIM-14");
    internal static readonly Rule HolidaysMissing = new("MIM-REQ-13", Info, "due date found without the state's public holidays", "TL-2");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Every.StateMissing, Every.StateUnknown, Every.StateOfAnotherFolder, ContactNameMissing, ContactEmailMissing, ContactEmailWrong, MeasureNoReference,
        AddresseeUnknown, Every.GivenTwice, Every.FieldUnknown, Due, DueVoluntary, HolidaysMissing,
    ];

    /// <summary>Whether a finding of this rule says by when a state is to answer.</summary>
    public static bool SaysDueDate(string rule) => rule == Due.Id || rule == DueVoluntary.Id;
}
