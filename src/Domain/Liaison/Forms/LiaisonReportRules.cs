using MimFunctions.Domain.Forms.Rules;
using static MimFunctions.Domain.Forms.Severity;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>Every rule of the report on a liaison network.</summary>
public static class LiaisonReportRules
{
    internal static readonly Rule StateMissing = new("ILO-FORM-01", Error, "no Member State");
    internal static readonly Rule StateUnknown = new("ILO-FORM-02", Error, "not a Member State");
    internal static readonly Rule StateOfAnotherFolder = new("ILO-FORM-03", Error, "not the state of the drop folder");
    internal static readonly Rule HostMissing = new("ILO-FORM-04", Error, "no host country", "FMT-2");
    internal static readonly Rule HostUnknown = new("ILO-FORM-05", Error, "not a country", "FMT-2");
    internal static readonly Rule HostIsMemberState = new("ILO-FORM-06", Error, "host country that is a Member State", "ILOB-1");
    internal static readonly Rule SemesterMissing = new("ILO-FORM-07", Error, "no semester", "ILOA-12");
    internal static readonly Rule SemesterUnknown = new("ILO-FORM-08", Error, "not a semester", "ILOA-12");
    internal static readonly Rule SemesterNotBegun = new("ILO-FORM-09", Error, "semester that has not begun", "ILOA-12");
    internal static readonly Rule SemesterNotOver = new("ILO-FORM-10", Warning, "semester that is not over", "ILOA-12");
    internal static readonly Rule SemesterUnderstood = new("ILO-FORM-11", Info, "semester written in another way");
    internal static readonly Rule ContributorUnknown = new("ILO-FORM-12", Warning, "contributing state that is no Member State");
    internal static readonly Rule EmailWrong = new("ILO-FORM-13", Error, "not an e-mail address");
    internal static readonly Rule Classified = new("ILO-FORM-14", Error, "marked as classified information", "CT-11");
    internal static readonly Rule NothingReported = new("ILO-FORM-15", Error, "Part A and Part B both empty", "FMT-3");
    internal static readonly Rule SectionsEmpty = new("ILO-FORM-16", Warning, "sections without content", "FMT-3");
    internal static readonly Rule NotANumber = new("ILO-FORM-17", Error, "a number in a table that is none");
    internal static readonly Rule PersonalData = new("ILO-FORM-18", Warning, "text that looks like personal data", "ILOB-20");
    internal static readonly Rule GivenTwice = new("ILO-FORM-19", Warning, "field given more than once");
    internal static readonly Rule FieldUnknown = new("ILO-FORM-20", Warning, "field that is not of this form");
    internal static readonly Rule TotalLeftOut = new("ILO-FORM-21", Warning, "row of a table that looks like its sum", "ILOA-12");

    internal static readonly Rule FormOfBefore = new("ILO-FORM-22", Warning, "form of the law before, for a semester under 2019/1240", "ILOB-7");
    internal static readonly Rule FormOfLater = new("ILO-FORM-23", Warning, "form of 2019/1240, for a semester before it applied", "ILOA-3");
    internal static readonly Rule LinkToPersons = new("ILO-FORM-24", Warning, "link to a page of a person or to shared files", "ILOB-20");
    internal static readonly Rule LinkToLookAt = new("ILO-FORM-25", Info, "link, which must not lead to personal data", "ILOB-20");
    internal static readonly Rule Operational = new("ILO-FORM-26", Warning, "text that looks like confidential operational law-enforcement information", "ILOB-19");
    internal static readonly Rule PartOverWhole = new("ILO-FORM-27", Warning, "a part of the persons that is more than all of them");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        StateMissing, StateUnknown, StateOfAnotherFolder, HostMissing, HostUnknown, HostIsMemberState, SemesterMissing, SemesterUnknown,
        SemesterNotBegun, SemesterNotOver, SemesterUnderstood, ContributorUnknown, EmailWrong, Classified, NothingReported, SectionsEmpty,
        NotANumber, PersonalData, GivenTwice, FieldUnknown, TotalLeftOut, FormOfBefore, FormOfLater, LinkToPersons, LinkToLookAt, Operational, PartOverWhole,
    ];

    /// <summary>Whether a finding of this rule holds the report back: Article 9(1) and 9(3) of 2019/1240 (ILOB-19, ILOB-20).</summary>
    public static bool HoldsBack(string rule) => rule == PersonalData.Id || rule == LinkToPersons.Id || rule == Operational.Id;
}
