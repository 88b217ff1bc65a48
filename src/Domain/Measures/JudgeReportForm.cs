using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures.Rules;

namespace MimFunctions.Domain.Measures;

/// <summary>Judges a MIM report form by every line of its table (forms.md). Significance is never a ground for refusal (MIM-7).</summary>
public static class JudgeReportForm
{
    private static readonly Dictionary<string, Func<Entry, Verdict>> Judges = new()
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

    /// <summary>
    /// The same form, reading and context always give the same judgement. Findings of the reader come first, then those of the rules in the
    /// order of the form. Values are normalised also when the form is refused: as much as could be understood.
    /// </summary>
    public static Judgement Judge(FormDefinition form, FormReading reading, JudgementContext context)
    {
        var judged = form.Fields.Select(field => (field.Id, Verdict: Verdict(new(form, field, reading, context)))).ToArray();
        return new(
            new FormFields(judged.Where(j => j.Verdict.Value is not null).Select(j => KeyValuePair.Create(j.Id, j.Verdict.Value!))),
            [.. reading.Findings, .. judged.SelectMany(j => j.Verdict.Findings), .. Strangers(form, reading)]);
    }

    // A field without a rule of its own, also one that a later version of the form brings, is text to keep.
    private static Verdict Verdict(Entry entry)
    {
        var verdict = Judges.GetValueOrDefault(entry.Definition.Id, field => Rules.Verdict.Of(field.Text))(entry);
        return verdict with { Findings = [.. verdict.Findings, .. GivenTwice(entry)] };
    }

    private static IEnumerable<Finding> GivenTwice(Entry entry) => entry.Reading.Fields
        .Where(read => read.Id == entry.Definition.Id)
        .Skip(1)
        .Select(again => entry.Finding(
            ReportRules.GivenTwice,
            $"The form gives {entry.Name} more than once; the first counts.",
            "Keep one of them.",
            again.Text,
            again.Where));

    private static IEnumerable<Finding> Strangers(FormDefinition form, FormReading reading) => reading.Fields
        .Where(read => form.Field(read.Id) is null)
        .Select(read => new Finding(
            ReportRules.FieldUnknown.Id, ReportRules.FieldUnknown.Severity, read.Id, read.Where, read.Text,
            "This field is not one of the form, so it is not passed on.", "Move what matters to a field of the form."));
}
