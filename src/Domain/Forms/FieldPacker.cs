using System.Buffers;
using System.Text;

namespace MimFunctions.Domain.Forms;

/// <summary>
/// Packs the fields of many forms of which each is looked at now and then: thousands of them as texts, rows and cells would be a hundred objects each, which
/// the collector of garbage follows again and again.
/// </summary>
public sealed class FieldPacker
{
    private readonly PackedNames names = new();
    private readonly ArrayBufferWriter<byte> written = new(), field = new();

    /// <summary>The same fields in little room; a value is made when it is asked for, each time anew.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="without">Ids of those left out, as nobody will ask for them.</param>
    public FormFields Pack(FormFields fields, IReadOnlyCollection<string> without)
    {
        written.ResetWrittenCount();
        foreach (var (id, value) in fields)
        {
            if (without.Contains(id))
                continue;
            field.ResetWrittenCount();
            Write(value);
            PackedFields.Number(written, names.Number(id));
            PackedFields.Number(written, field.WrittenCount);
            written.Write(field.WrittenSpan);
        }

        return new FormFields(new PackedFields(names, written.WrittenSpan.ToArray()));
    }

    private void Write(FieldValue value)
    {
        switch (value)
        {
            case FieldValue.One(var text):
                PackedFields.Number(field, PackedFields.One);
                Write(text);
                break;
            case FieldValue.Many(var texts):
                PackedFields.Number(field, PackedFields.Many);
                PackedFields.Number(field, texts.Count);
                foreach (var text in texts)
                    Write(text);
                break;
            default:
                PackedFields.Number(field, PackedFields.Table);
                Write(((FieldValue.Table)value).Rows);
                break;
        }
    }

    private void Write(IReadOnlyList<FormRow> rows)
    {
        PackedFields.Number(field, rows.Count);
        foreach (var row in rows)
        {
            PackedFields.Number(field, row.Cells.Count);
            foreach (var (column, cell) in row.Cells)
            {
                // Whether it is a number stands in the lowest bit.
                PackedFields.Number(field, (names.Number(column) << 1) | (cell is CellValue.Number ? 1 : 0));
                if (cell is CellValue.Number(var number))
                    PackedFields.Number(field, number);
                else
                    Write(((CellValue.Words)cell).Text);
            }
        }
    }

    private void Write(string text)
    {
        PackedFields.Number(field, Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, field);
    }
}

/// <summary>The ids of fields and columns that packed fields have in common: a few hundred, each known by a number.</summary>
internal sealed class PackedNames
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The name of a number.</summary>
    public string this[int number] => names[number];

    /// <summary>The number of a name; a new one gets the next.</summary>
    public int Number(string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers.Add(name, number = names.Count);
            names.Add(name);
        }

        return number;
    }

    /// <summary>The number of a name, or null when no form has it.</summary>
    public int? Find(string name) => numbers.TryGetValue(name, out var number) ? number : null;
}
