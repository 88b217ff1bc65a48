namespace MimFunctions.Domain.Forms;

/// <summary>
/// Packs the fields of many forms of which each is looked at now and then: thousands of them as texts, rows and cells would be a hundred objects each, which
/// the collector of garbage follows again and again.
/// </summary>
public sealed class FieldPacker
{
    private readonly PackedNames names = new();
    private readonly PackedBytes bytes = new();

    /// <summary>The same fields in little room; a value is made when it is asked for, each time anew.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="without">Ids of those left out, as nobody will ask for them.</param>
    public FormFields Pack(FormFields fields, IReadOnlyCollection<string> without)
    {
        bytes.Clear();
        foreach (var (id, value) in fields)
        {
            if (without.Contains(id))
                continue;
            bytes.Number(names.Number(id));
            var begin = bytes.Begin();
            Write(value);
            bytes.End(begin);
        }

        return new FormFields(new PackedFields(names, bytes.ToArray()));
    }

    private void Write(FieldValue value)
    {
        switch (value)
        {
            case FieldValue.One(var text):
                bytes.Number(PackedFields.One);
                bytes.Text(text);
                break;
            case FieldValue.Many(var texts):
                bytes.Number(PackedFields.Many);
                bytes.Number(texts.Count);
                foreach (var text in texts)
                    bytes.Text(text);
                break;
            default:
                bytes.Number(PackedFields.Table);
                Write(((FieldValue.Table)value).Rows);
                break;
        }
    }

    private void Write(IReadOnlyList<FormRow> rows)
    {
        bytes.Number(rows.Count);
        foreach (var row in rows)
        {
            bytes.Number(row.Cells.Count);
            foreach (var (column, cell) in row.Cells)
            {
                // Whether it is a number stands in the lowest bit.
                bytes.Number((names.Number(column) << 1) | (cell is CellValue.Number ? 1 : 0));
                if (cell is CellValue.Number(var number))
                    bytes.Number(number);
                else
                    bytes.Text(((CellValue.Words)cell).Text);
            }
        }
    }
}

/// <summary>The ids of fields and columns that packed fields have in common: a few hundred, each known by a number.</summary>
internal sealed class PackedNames
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int> following = [];
    private int last;

    /// <summary>The name of a number.</summary>
    public string this[int number] => names[number];

    /// <summary>The number of a name; a new one gets the next.</summary>
    public int Number(string name)
    {
        // Nearly always the one that came after the last name before, too.
        if (names.Count > 0 && ReferenceEquals(names[following[last]], name))
            return last = following[last];
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers.Add(name, number = names.Count);
            names.Add(name);
            following.Add(number);
        }

        following[last] = number;
        return last = number;
    }

    /// <summary>The number of a name, or null when no form has it.</summary>
    public int? Find(string name) => numbers.TryGetValue(name, out var number) ? number : null;
}
