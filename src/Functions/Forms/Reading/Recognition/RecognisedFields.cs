using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms.Reading.Recognition;

/// <summary>Collects what was found of a form. The first place that holds something counts; another with different content is a finding.</summary>
internal sealed class RecognisedFields(FormDefinition form)
{
    private readonly Dictionary<string, ReadField> fields = [];
    private readonly HashSet<string> seen = [];
    private readonly List<Finding> findings = [];

    /// <summary>How many fields of the form were found, empty ones included.</summary>
    public int Seen => seen.Count;

    /// <summary>What was said on the way.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The fields that hold something, in the order of the form.</summary>
    public IReadOnlyList<ReadField> InOrder => [.. form.Fields.Select(f => fields.GetValueOrDefault(f.Id)).OfType<ReadField>()];

    /// <summary>The label or tag of a field was found.</summary>
    public void See(FieldDefinition field) => seen.Add(field.Id);

    /// <summary>The field was found with this text.</summary>
    public void Add(FieldDefinition field, string text, Place where)
    {
        var (values, doubt) = FieldContent.Of(field, text, FormLabels.Of(form));
        if (doubt is not null)
            findings.Add(FileRules.NoBox.At(where, doubt, NormalText.Of(text), field.Id));
        AddValues(field, values, where);
    }

    /// <summary>The field was found with these values.</summary>
    public void AddValues(FieldDefinition field, IReadOnlyList<string> values, Place where)
    {
        See(field);
        if (values.Count == 0 || fields.TryAdd(field.Id, new(field.Id, values, where)))
            return;
        var first = fields[field.Id];
        if (!first.Values.SequenceEqual(values, StringComparer.Ordinal))
            findings.Add(FileRules.Twice.At(where, $"\"{field.Label}\" stands in the form twice; what stands at {first.Where.Text} was used.",
                string.Join(", ", values), field.Id));
    }
}
