using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>Judges a notice of a secondment (form id <c>ilo-secondment-1</c>, docs/forms.md).</summary>
public static class JudgeSecondment
{
    private static readonly FormRules Rules = new(
        new Dictionary<string, Func<Entry, FieldVerdict>>
        {
            [SecondmentFields.MemberState] = entry => SenderRules.State(
                entry, SecondmentRules.StateMissing, SecondmentRules.StateUnknown, SecondmentRules.StateOfAnotherFolder),
            [SecondmentFields.Follows] = NoticeRules.Follows,
            [SecondmentFields.Intention] = NoticeRules.Intention,
            [SecondmentFields.HostCountry] = entry => HostRules.Country(
                entry, SecondmentRules.HostMissing, SecondmentRules.HostUnknown, SecondmentRules.HostIsMemberState),
            [SecondmentFields.City] = NoticeRules.City,
            [SecondmentFields.HostKind] = NoticeRules.HostKind,
            [SecondmentFields.From] = PeriodRules.From,
            [SecondmentFields.Until] = PeriodRules.Until,
            [SecondmentFields.Duties] = NoticeRules.Duties,
            [SecondmentFields.RegionCovered] = NoticeRules.RegionCovered,
            [SecondmentFields.OnBehalfOf] = NoticeRules.OnBehalfOf,
            [SecondmentFields.OfficerName] = NoticeRules.Officer,
            [SecondmentFields.OfficerEmail] = entry => ReportHeaderRules.Email(entry, SecondmentRules.EmailWrong),
        },
        SecondmentRules.GivenTwice, SecondmentRules.FieldUnknown);

    /// <summary>The same form, reading and context always give the same judgement.</summary>
    public static Judgement Judge(FormDefinition form, FormReading reading, SecondmentContext context) => Rules.Judge(form, reading, context);
}
