using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms.Reading.Recognition;

namespace MimFunctions.Mechanism.Forms.Reading.Data;

/// <summary>Collects the fields of a form that came as data (JSON, XML), where values need no recognition but kinds must fit.</summary>
/// <param name="form">The form.</param>
internal sealed class DataForm(FormDefinition form)
{
    private readonly Dictionary<string, ReadField> fields = [];
    private readonly List<Finding> findings = [];

    /// <summary>The form as read.</summary>
    public FormReading Reading => new(form.Id, [.. form.Fields.Select(f => fields.GetValueOrDefault(f.Id)).OfType<ReadField>()], findings);

    /// <summary>A field was found.</summary>
    /// <param name="id">Its id as written.</param>
    /// <param name="texts">Its texts, as written.</param>
    /// <param name="where">Where it stands.</param>
    public void Add(string id, IEnumerable<string> texts, Place where)
    {
        if (form.Field(id) is not { } field)
        {
            Unknown(id, where);
            return;
        }
        string[] values = [.. texts.Select(NormalText.Of).Where(text => text.Length > 0)];
        if (field.Options.Count > 0)
            values = [.. values.SelectMany(value => Several(field, value))];
        if (values.Length > 1 && field.Kind is FieldKind.Text or FieldKind.LongText or FieldKind.Date)
        {
            Wrong(field.Id, where, string.Join(", ", values), $"takes one text, not several");
            values = [string.Join('\n', values)];
        }
        if (field.Kind == FieldKind.Table && values.Length > 0)
            Wrong(field.Id, where, string.Join(", ", values), $"takes rows, not text");
        else if (values.Length > 0)
            Keep(field, new(field.Id, InOrder(field, values), where));
    }

    /// <summary>The field with this id, or null.</summary>
    public FieldDefinition? Field(string id) => form.Field(id);

    /// <summary>A field that is a table was found.</summary>
    /// <param name="field">The field.</param>
    /// <param name="rows">Its rows, those that hold nothing left out.</param>
    /// <param name="where">Where it stands.</param>
    public void AddRows(FieldDefinition field, IReadOnlyList<ReadRow> rows, Place where)
    {
        if (rows.Count == 0)
            return;
        var (read, tooMany) = TableRows.Field(field, rows, where);
        if (tooMany is not null)
            findings.Add(tooMany);
        Keep(field, read);
    }

    /// <summary>A cell stands under no column of its table.</summary>
    public void UnknownColumn(FieldDefinition field, string name, Place where) =>
        findings.Add(FileRules.UnknownColumn.At(where, $"This is no column of \"{field.Worded}\"; it was not read.", name, field.Id));

    /// <summary>A value is not of the kind its field takes.</summary>
    public void Wrong(string id, Place where, string said, Sentence complaint)
    {
        if (form.Field(id) is { } field)
            findings.Add(FileRules.WrongKind.At(where, $"\"{field.Worded}\" {complaint}.", said, field.Id));
        else
            Unknown(id, where);
    }

    // "asylum, return" in one text, as programs write lists that know none.
    private static IReadOnlyList<string> Several(FieldDefinition field, string value) =>
        TickedOptions.Find(field, value) is null && TickedOptions.Of(field, value).Values is { Count: > 1 } several && several.All(code => field.Options.Any(option => option.Code == code)) ? several : [value];

    private void Unknown(string id, Place where) =>
        findings.Add(FileRules.UnknownField.At(where, $"This is no field of the form; it was not read.", id));

    private void Keep(FieldDefinition field, ReadField read)
    {
        if (fields.TryAdd(field.Id, read))
            return;
        var first = fields[field.Id];
        if (!first.Values.SequenceEqual(read.Values, StringComparer.Ordinal))
            findings.Add(FileRules.Twice.At(read.Where, $"\"{field.Worded}\" stands in the form twice; what stands at {first.Where.Worded} was used.",
                read.Text, field.Id));
    }

    // Ticked boxes have no order of their own; that of the form makes readings comparable.
    private static string[] InOrder(FieldDefinition field, string[] values)
    {
        if (field.Options.Count == 0)
            return values;
        var codes = field.Options.Select(o => o.Code).Where(values.Contains).ToList();
        return [.. codes, .. values.Distinct().Except(codes)];
    }
}
