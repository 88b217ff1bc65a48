using System.Runtime.CompilerServices;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds the columns of a table by their heads, as insensitive as labels of fields are.</summary>
internal sealed class ColumnLabels
{
    private static readonly ConditionalWeakTable<FieldDefinition, ColumnLabels> Known = [];

    private readonly Dictionary<string, ColumnDefinition> columns = [];
    private readonly int count;

    private ColumnLabels(FieldDefinition field)
    {
        count = field.Columns!.Count;
        foreach (var column in field.Columns)
            columns.TryAdd(LabelKey.Of(column.Label), column);
        // Second, so that another label never hides a first one.
        foreach (var column in field.Columns)
            foreach (var label in column.OtherLabels.Append(column.Id))
                columns.TryAdd(LabelKey.Of(label), column);
    }

    /// <summary>The columns of a field of kind <see cref="FieldKind.Table"/>, made once.</summary>
    public static ColumnLabels Of(FieldDefinition field) => Known.GetValue(field, static f => new(f));

    /// <summary>The column with this head, or null. What follows in brackets ("Persons (estimate)") does not count.</summary>
    public ColumnDefinition? Find(string head) => ByKey(head) ?? (head.IndexOf('(') is > 0 and var end ? ByKey(head[..end]) : null);

    /// <summary>How much of the columns a row names as its cells, from 0 to 1; 0 unless it is the head of the table: two columns at least, and half of them.</summary>
    public double ShareOf(IReadOnlyList<TextCell> row)
    {
        var found = row.Where(cell => !cell.Continues && !cell.HoldsTables).Select(cell => Find(cell.Text)).OfType<ColumnDefinition>().Distinct().Count();
        return found >= 2 && found * 2 >= count ? (double)found / count : 0;
    }

    private ColumnDefinition? ByKey(string head)
    {
        var key = LabelKey.Of(head);
        return columns.GetValueOrDefault(key) ?? columns.GetValueOrDefault(LabelKey.WithoutNumber(key).Key);
    }
}
