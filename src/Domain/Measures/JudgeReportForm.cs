using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Measures.Rules;

namespace MimFunctions.Domain.Measures;

/// <summary>Judges a MIM report form by every line of its table (docs/forms.md). Significance is never a ground for refusal (MIM-7).</summary>
public static class JudgeReportForm
{
    private static readonly Dictionary<string, Func<Entry, FieldVerdict>> Judges = new()
    {
        [ReportFields.MemberState] = StateRules.Judge,
        [ReportFields.TransmissionDate] = DateRules.Transmission,
        [ReportFields.ContactName] = ContactRules.Name,
        [ReportFields.ContactAuthority] = ContactRules.Authority,
        [ReportFields.ContactEmail] = ContactRules.Email,
        [ReportFields.TitleOriginal] = TitleRules.Original,
        [ReportFields.TitleEnglish] = TitleRules.English,
        [ReportFields.OriginalLanguage] = TitleRules.Language,
        [ReportFields.MeasureType] = OptionRules.Type,
        [ReportFields.Areas] = OptionRules.Areas,
        [ReportFields.MadePublicOn] = DateRules.MadePublic,
        [ReportFields.AdoptedOn] = DateRules.Adopted,
        [ReportFields.InForceOn] = DateRules.InForce,
        [ReportFields.Summary] = TextRules.Summary,
        [ReportFields.SummaryEnglish] = TextRules.SummaryEnglish,
        [ReportFields.OriginalTextUrl] = OriginalTextRules.Link,
        [ReportFields.OriginalTextAttached] = OriginalTextRules.Attached,
        [ReportFields.Impact] = OptionRules.Impact,
        [ReportFields.RestrictedFields] = RestrictedRules.Judge,
        [ReportFields.Amends] = AmendsRules.Judge,
    };

    private static readonly FormRules Rules = new(Judges, ReportRules.GivenTwice, ReportRules.FieldUnknown);

    /// <summary>
    /// The same form, reading and context always give the same judgement. Findings of the reader come first, then those of the rules in the
    /// order of the form. Values are normalised also when the form is refused: as much as could be understood.
    /// </summary>
    public static Judgement Judge(FormDefinition form, FormReading reading, JudgementContext context) => Rules.Judge(form, reading, context);
}
