using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Collects what was found of a form. The first place that holds something counts; another with different content is a finding.</summary>
internal sealed class RecognisedFields(FormDefinition form)
{
    private readonly Dictionary<string, ReadField> fields = [];
    private readonly HashSet<string> seen = [], tables = [], again = [];
    private readonly List<Finding> findings = [];

    /// <summary>How many fields of the form were found, empty ones included.</summary>
    public int Seen => seen.Count;

    /// <summary>How many of them hold something at two places, the same or not.</summary>
    public int GivenTwice => again.Count;

    /// <summary>What was said on the way.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The fields that hold something, in the order of the form.</summary>
    public IReadOnlyList<ReadField> InOrder => [.. form.Fields.Select(f => fields.GetValueOrDefault(f.Id)).OfType<ReadField>()];

    /// <summary>The label or tag of a field was found.</summary>
    public void See(FieldDefinition field) => seen.Add(field.Id);

    /// <summary>The field was found with this text.</summary>
    public void Add(FieldDefinition field, string text, Place where)
    {
        var read = FieldContent.Of(field, text, FormLabels.Of(form));
        findings.AddRange(read.Remarks.Select(remark => Unread.Finding(remark.Rule, where, remark.Message, remark.Said, field.Id)));
        if (field.Kind == FieldKind.Table)
            AddText(field, read.Values, where);
        else
            AddValues(field, read.Values, where);
    }

    /// <summary>The field was found with these values.</summary>
    public void AddValues(FieldDefinition field, IReadOnlyList<string> values, Place where)
    {
        See(field);
        if (values.Count > 0)
            Keep(field, new(field.Id, values, where));
    }

    /// <summary>The table of the field was found with these rows, which may be none.</summary>
    public void AddRows(FieldDefinition field, IReadOnlyList<ReadRow> rows, Place where)
    {
        See(field);
        tables.Add(field.Id);
        if (rows.Count == 0)
            return;
        var (read, tooMany) = TableRows.Field(field, rows, where);
        Keep(field, read);
        Say([tooMany]);
    }

    /// <summary>Something has to be said of what was found.</summary>
    public void Say(IEnumerable<Finding?> said) => findings.AddRange(said.OfType<Finding>());

    private void Keep(FieldDefinition field, ReadField read)
    {
        if (fields.TryAdd(field.Id, read))
            return;
        again.Add(field.Id);
        var first = fields[field.Id];
        if (!first.Values.SequenceEqual(read.Values, StringComparer.Ordinal))
            findings.Add(Unread.Finding(
                FileRules.Twice, read.Where, $"\"{field.Worded}\" stands in the form twice; what stands at {first.Where.Worded} was used.", read.Text, field.Id));
    }

    // Beside the label of a table, text is a caption when the table was found, and else what should be in it.
    private void AddText(FieldDefinition field, IReadOnlyList<string> texts, Place where)
    {
        See(field);
        if (texts.Count > 0 && !tables.Contains(field.Id))
            findings.Add(Unread.Finding(
                FileRules.NoTable, where, $"\"{field.Worded}\" is a table, but only text was found in its place; it was not read.", texts[0], field.Id));
    }
}
