using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>Judges a report on a liaison network (form ids <c>ilo-1</c> and <c>ilo-2</c>, docs/forms.md).</summary>
public static class JudgeLiaisonReport
{
    private static readonly FormRules Rules = new(
        new Dictionary<string, Func<Entry, FieldVerdict>>
        {
            [LiaisonFields.HostCountry] = entry => HostRules.Country(
                entry, LiaisonReportRules.HostMissing, LiaisonReportRules.HostUnknown, LiaisonReportRules.HostIsMemberState),
            [LiaisonFields.Region] = SectionRules.Text,
            [LiaisonFields.Semester] = ReportHeaderRules.Semester,
            [LiaisonFields.MemberState] = entry => SenderRules.State(
                entry, LiaisonReportRules.StateMissing, LiaisonReportRules.StateUnknown, LiaisonReportRules.StateOfAnotherFolder),
            [LiaisonFields.ContributingStates] = ReportHeaderRules.Contributors,
            [LiaisonFields.ContactEmail] = entry => ReportHeaderRules.Email(entry, LiaisonReportRules.EmailWrong),
            [LiaisonFields.Marking] = ReportHeaderRules.Marking,
        }
        .Concat(LiaisonFields.PartA.Concat(LiaisonFields.Situation).Select(id => KeyValuePair.Create<string, Func<Entry, FieldVerdict>>(id, SectionRules.Text)))
        .Concat(LiaisonFields.Tables.Select(id => KeyValuePair.Create<string, Func<Entry, FieldVerdict>>(id, TableRules.Judge)))
        .ToDictionary(),
        LiaisonReportRules.GivenTwice, LiaisonReportRules.FieldUnknown);

    /// <summary>The same form, reading and context always give the same judgement.</summary>
    public static Judgement Judge(FormDefinition form, FormReading reading, FormContext context)
    {
        var judged = Rules.Judge(form, reading, context);
        return judged with { Findings = [.. judged.Findings, .. SectionRules.Empty(form, reading)] };
    }

    /// <summary>Ids of the fields whose text looks like what the network must not carry (ILOB-20), by what was said of the form.</summary>
    public static IReadOnlyList<string> Suspicions(IEnumerable<Finding> findings) =>
        [.. findings.Where(f => LiaisonReportRules.HoldsBack(f.Rule)).Select(f => f.Field!).Distinct()];
}
