using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Forms.Rules;

/// <summary>Judges a form field by field, by a table of what is to be said about each.</summary>
/// <param name="judges">The judge of each field by its id; a field without one is text to keep.</param>
/// <param name="givenTwice">The rule that a field stands in the form once.</param>
/// <param name="fieldUnknown">The rule that every field is one of the form.</param>
internal sealed class FormRules(IReadOnlyDictionary<string, Func<Entry, FieldVerdict>> judges, Rule givenTwice, Rule fieldUnknown)
{
    /// <summary>The rules of a form that has those of every form.</summary>
    /// <param name="every">Those of every form, under the ids of this one.</param>
    /// <param name="judges">The judges of its own fields.</param>
    public FormRules(EveryForm every, IReadOnlyDictionary<string, Func<Entry, FieldVerdict>> judges)
        : this(every.With(judges), every.GivenTwice, every.FieldUnknown)
    {
    }

    /// <summary>
    /// The same form, reading and context always give the same judgement. Findings of the reader come first, then those of the rules in the
    /// order of the form. Values are normalised also when the form is refused: as much as could be understood.
    /// </summary>
    public Judgement Judge(FormDefinition form, FormReading reading, FormContext context)
    {
        var judged = form.Fields.Select(field => (field.Id, Verdict: Verdict(new(form, field, reading, context)))).ToArray();
        return new(
            new FormFields(judged.Where(j => j.Verdict.Value is not null).Select(j => KeyValuePair.Create(j.Id, j.Verdict.Value!))),
            [.. reading.Findings, .. judged.SelectMany(j => j.Verdict.Findings), .. Strangers(form, reading)]);
    }

    // A field without a rule of its own, also one that a later version of the form brings, is text to keep.
    private FieldVerdict Verdict(Entry entry)
    {
        var verdict = judges.GetValueOrDefault(entry.Definition.Id, field => FieldVerdict.Of(field.Text))(entry);
        return verdict with { Findings = [.. verdict.Findings, .. SaidEmpty(entry), .. GivenTwice(entry)] };
    }

    private static IEnumerable<Finding> SaidEmpty(Entry entry)
    {
        if (entry.SaidEmpty is { } said)
            yield return entry.Finding(CommonRules.SaidEmpty, $"What stands in {entry.Name} was taken to mean that there is nothing to enter.", $"Nothing to do if that is so; else write it into {entry.Name}.", said);
    }

    private IEnumerable<Finding> GivenTwice(Entry entry) => entry.Reading.Fields
        .Where(read => read.Id == entry.Definition.Id)
        .Skip(1)
        .Select(again => entry.Finding(
            givenTwice,
            $"The form gives {entry.Name} more than once; the first counts.",
            $"Keep one of them.",
            again.Text,
            again.Where));

    private IEnumerable<Finding> Strangers(FormDefinition form, FormReading reading) => reading.Fields
        .Where(read => form.Field(read.Id) is null)
        .Select(read => new Finding(
            fieldUnknown.Id, fieldUnknown.Severity, read.Id, read.Where, read.Text,
            $"This field is not one of the form, so it is not passed on.", $"Move what matters to a field of the form."));
}

/// <summary>A rule of a form; a finding is what it has to say about one form.</summary>
/// <param name="Id">Stable id; once given, never given to another rule.</param>
/// <param name="Severity">Only errors refuse the form.</param>
/// <param name="Meaning">What the rule looks for, in a few words.</param>
/// <param name="Law">Numbers from docs/law.md, or null where the rule is the form's own (docs/forms.md).</param>
public sealed record Rule(string Id, Severity Severity, string Meaning, string? Law = null);

/// <summary>What the rules make of one field.</summary>
/// <param name="Value">The value as stored, or null when nothing could be understood.</param>
/// <param name="Findings">What is to be said about it.</param>
internal sealed record FieldVerdict(FieldValue? Value, params IReadOnlyList<Finding> Findings)
{
    public static FieldVerdict Of(string? text, params IReadOnlyList<Finding> findings) =>
        new(text is null ? null : new FieldValue.One(text), findings);

    public static FieldVerdict OfMany(IReadOnlyList<string> values, params IReadOnlyList<Finding> findings) =>
        new(values.Count == 0 ? null : new FieldValue.Many(values), findings);
}

/// <summary>What judgement of any form needs to know beside it; the frame looks it up before.</summary>
/// <param name="DropState">The state in whose folder the form was dropped (docs/rules.md, rule 7).</param>
/// <param name="ReceivedAt">When the hub first read it.</param>
/// <param name="HasContactPoint">Whether the directory has a contact point of that state.</param>
/// <param name="FilesBeside">Names of the files that lie beside the form.</param>
public record FormContext(MemberState DropState, DateTimeOffset ReceivedAt, bool HasContactPoint, IReadOnlySet<string> FilesBeside);
