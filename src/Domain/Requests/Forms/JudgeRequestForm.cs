using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>
/// Judges a form that puts a request: its fields by the rules of the form, what it asks by <see cref="Ask.Check"/>; a form without fault is
/// told by when each state is to answer, and how that day was found.
/// </summary>
public static class JudgeRequestForm
{
    private static readonly FormRules Rules = new(
        RequestFormRules.Every,
        new Dictionary<string, Func<Entry, FieldVerdict>>
        {
            [RequestFields.ContactName] = entry => SenderRules.Name(entry, RequestFormRules.ContactNameMissing),
            [RequestFields.ContactEmail] = entry => SenderRules.Email(
                entry, RequestFormRules.ContactEmailMissing, RequestFormRules.ContactEmailWrong),
            [RequestFields.Measure] = Measure,
            [RequestFields.Language] = entry => FieldVerdict.Of(Language.Find(entry.Text)?.Code ?? entry.Text),
            [RequestFields.Addressees] = Addressees,
        });

    /// <summary>The same form, reading and context always give the same judgement.</summary>
    public static Judgement Judge(FormDefinition form, FormReading reading, RequestFormContext context)
    {
        var judged = Rules.Judge(form, reading, context);
        var input = RequestForm.Read(judged.Fields, context.DropState, context.Digest);
        var said = judged with { Findings = [.. judged.Findings, .. Refusals(reading, judged, Ask.Check(input, context.Asking))] };
        return said.IsAcceptable
            ? said with { Findings = [.. said.Findings, .. Ask.Whom(input, context.Asking).SelectMany(asked => DueDates.Of(asked, Why(asked, input, context)))] }
            : said;
    }

    private static FieldVerdict Measure(Entry entry) => (entry.Text, Reference.Parse(entry.Text)) switch
    {
        (null, _) => FieldVerdict.Of(null),
        (_, null) => FieldVerdict.Of(null, entry.Finding(
            RequestFormRules.MeasureNoReference,
            $"This is not the reference of a communication.",
            $"Copy the reference from the mail that told of the measure, e.g. MIM-DE-2026-0007, or leave {entry.Name} empty.")),
        (_, var reference) => FieldVerdict.Of(reference.ToString()),
    };

    private static FieldVerdict Addressees(Entry entry)
    {
        var named = NameParts.Apart(entry.Values, said => MemberState.Find(said) is not null).Select(said => (Said: said, State: MemberState.Find(said))).ToArray();
        return FieldVerdict.OfMany(
            [.. named.Select(each => each.State?.Code).OfType<string>().Distinct()],
            [.. named.Where(each => each.State is null).Select(each => entry.Finding(
                RequestFormRules.AddresseeUnknown, $"This is not a Member State.",
                $"Write names or two-letter codes of Member States, one a line; nobody else can be asked.", each.Said))]);
    }

    /// <summary>What stands against the question; what was not understood of a field is not also said to be missing.</summary>
    private static Obligation.Ground Why(AskedState asked, AskInput input, RequestFormContext context) =>
        Obligation.Of(asked.State, input.About, input.Asker, context.ReceivedAt, context.PublicOn);

    private static IEnumerable<Finding> Refusals(FormReading reading, Judgement judged, IEnumerable<Refusal> refusals)
    {
        var blamed = judged.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Field).ToHashSet();
        // Without a measure that could be read nobody can be said to be asked.
        if (blamed.Contains(RequestFields.Measure))
            blamed.Add(RequestFields.Addressees);
        return refusals.Where(refusal => !blamed.Contains(refusal.Field)).Select(refusal => RefusalFinding.Of(refusal, reading, RequestFields.Question));
    }
}
