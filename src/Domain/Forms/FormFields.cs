using System.Collections;

namespace MimFunctions.Domain.Forms;

/// <summary>The value of a field after judgement, as it is stored and printed.</summary>
public abstract record FieldValue
{
    private FieldValue()
    {
    }

    /// <summary>One text: dates as ISO 8601, states and languages as codes.</summary>
    public sealed record One(string Value) : FieldValue;

    /// <summary>Several: codes of options, ids of fields. Never empty.</summary>
    public sealed record Many(IReadOnlyList<string> Values) : FieldValue
    {
        /// <inheritdoc/>
        public bool Equals(Many? other) => other is not null && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

        /// <inheritdoc/>
        public override int GetHashCode() => Values.Aggregate(17, (hash, value) => HashCode.Combine(hash, value));
    }

    /// <summary>The rows of a table. Never empty.</summary>
    public sealed record Table(IReadOnlyList<FormRow> Rows) : FieldValue
    {
        /// <inheritdoc/>
        public bool Equals(Table? other) => other is not null && Rows.SequenceEqual(other.Rows);

        /// <inheritdoc/>
        public override int GetHashCode() => Rows.Aggregate(17, (hash, row) => HashCode.Combine(hash, row));
    }
}

/// <summary>Values by field id, in the order of the form; an absent field has no entry (docs/forms.md, "Machine shapes").</summary>
public sealed class FormFields : IReadOnlyCollection<KeyValuePair<string, FieldValue>>
{
    private readonly List<KeyValuePair<string, FieldValue>> fields;
    private readonly PackedFields? packed;

    /// <summary>These fields.</summary>
    public FormFields(IEnumerable<KeyValuePair<string, FieldValue>> fields) => this.fields = [.. fields];

    /// <summary>Fields that are made when they are asked for.</summary>
    internal FormFields(PackedFields packed) => (fields, this.packed) = ([], packed);

    /// <summary>No field at all.</summary>
    public static FormFields None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => packed?.Count ?? fields.Count;

    /// <summary>The text of a field of one value, or null.</summary>
    public string? Text(string id) => (Value(id) as FieldValue.One)?.Value;

    /// <summary>The values of a field of several; empty when absent.</summary>
    public IReadOnlyList<string> Many(string id) => (Value(id) as FieldValue.Many)?.Values ?? [];

    /// <summary>The rows of a table; empty when absent.</summary>
    public IReadOnlyList<FormRow> Rows(string id) => (Value(id) as FieldValue.Table)?.Rows ?? [];

    /// <summary>The value of a field, or null when absent.</summary>
    public FieldValue? Value(string id)
    {
        if (packed is not null)
            return packed.Value(id);
        // Asked a hundred times for each form.
        foreach (var (key, value) in fields)
            if (key == id)
                return value;
        return null;
    }

    /// <summary>The same fields without those named: for what must not be distributed further.</summary>
    public FormFields Without(IReadOnlyCollection<string> ids) => packed is null ? new(this.Where(f => !ids.Contains(f.Key))) : new(packed.Without(ids));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FieldValue>> GetEnumerator() => (packed?.All() ?? fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
