using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.ContactPoints.Forms;

/// <summary>Judges a form that names a contact point (form id <c>ctcp-1</c>, docs/forms.md).</summary>
public static class JudgeContactPoint
{
    private static readonly FormRules Rules = new(
        ContactPointFormRules.Every,
        new Dictionary<string, Func<Entry, FieldVerdict>>
        {
            [EntryFields.Entry] = Changes,
            [EntryFields.InAuthority] = OneOf,
            [EntryFields.Central] = OneOf,
            [EntryFields.Mailbox] = entry => entry.Text is null ? FieldVerdict.Of(null) : SenderRules.Email(entry, ContactPointFormRules.EmailWrong, ContactPointFormRules.EmailWrong),
            [EntryFields.Channels] = ContactFields.Channels,
            [EntryFields.Languages] = ContactFields.Languages,
            [EntryFields.Competences] = entry => FieldVerdict.OfMany(entry.Ticks.Codes, [.. entry.Ticks.UnknownOnes(entry, ContactPointFormRules.NoOption)]),
            [EntryFields.ValidFrom] = ContactFields.Day,
            [EntryFields.ValidUntil] = ContactFields.Day,
        });

    /// <summary>The same form, reading and context always give the same judgement; what stands against the entry is said at its field.</summary>
    public static Judgement Judge(FormDefinition form, FormReading reading, ContactPointFormContext context)
    {
        var read = Rules.Judge(form, reading, context);
        var faulty = read.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Field).ToHashSet();
        var number = ContactPointNumber.Parse(read.Fields.Text(EntryFields.Entry));
        return read with
        {
            // A field that could not be read is not missing as well.
            Findings = [.. read.Findings, .. EntryRules.Check(ContactPointForm.Read(read.Fields), number, context.Own).Where(why => !faulty.Contains(why.Field)).Select(why => Said(reading, why))],
        };
    }

    // Nothing is quoted: what stands in these forms is for the directory only.
    private static Finding Said(FormReading reading, Refusal why) => new(
        why.Rule, Severity.Error, why.Field, reading.Field(why.Field!)?.Where ?? Place.WholeFile, null, why.Message, why.Fix, why.Law);

    private static FieldVerdict OneOf(Entry entry) => OneOfRules.Judge(entry, ContactPointFormRules.Many, ContactPointFormRules.NoOption);

    private static FieldVerdict Changes(Entry entry)
    {
        if (entry.Text is not { } text)
            return FieldVerdict.Of(null);
        var own = ((ContactPointFormContext)entry.Context).Own;
        var number = ContactPointNumber.Parse(text);
        return own.Any(known => known.Number == number && known.WithdrawnAt is null)
            ? FieldVerdict.Of(number!.ToString())
            : FieldVerdict.Of(null, entry.Finding(
                ContactPointFormRules.EntryUnknown, $"No entry of your state that stands has this number.", $"Copy it from your state's page, or leave {entry.Name} empty to name a new contact point."));
    }
}
