namespace MimFunctions.Domain.Forms;

/// <summary>
/// Packs the fields of a form while they are read, for forms of which there are many and each is looked at now and then: thousands of them as texts, rows and cells would be a hundred
/// objects each, to be made and then followed again and again by the collector of garbage. A value is made when it is asked for, each time anew. One after the other, not two at once.
/// </summary>
/// <param name="names">The ids that the forms have in common.</param>
public sealed class FieldPacker(PackedNames names)
{
    private readonly PackedBytes bytes = new();

    /// <summary>Begins a field of one text, which follows.</summary>
    /// <returns>To be given to <see cref="End"/>.</returns>
    public int BeginOne(int id) => Begin(id, PackedFields.One);

    /// <summary>Begins a field of several texts, which follow.</summary>
    /// <inheritdoc cref="BeginOne"/>
    public int BeginMany(int id) => Begin(id, PackedFields.Many);

    /// <summary>Begins a table, of which the rows follow.</summary>
    /// <inheritdoc cref="BeginOne"/>
    public int BeginTable(int id) => Begin(id, PackedFields.Table);

    /// <summary>Begins a row, of which the cells follow.</summary>
    /// <inheritdoc cref="BeginOne"/>
    public int BeginRow() => bytes.Begin();

    /// <summary>Ends what was begun.</summary>
    public void End(int begun) => bytes.End(begun);

    /// <summary>Begins a cell of text, which follows.</summary>
    public void Cell(int column) => bytes.Number((ulong)column << 1);

    /// <summary>A cell with a number.</summary>
    public void Cell(int column, long number)
    {
        // In the lowest bit stands whether it is a number, and of the number whether it is below zero.
        bytes.Number(((ulong)column << 1) | 1);
        bytes.Number((ulong)((number << 1) ^ (number >> 63)));
    }

    /// <summary>Room for a text in UTF-8.</summary>
    /// <param name="most">Bytes that it takes at most.</param>
    public Span<byte> TextRoom(int most) => bytes.TextRoom(most);

    /// <summary>The text was put into its room.</summary>
    /// <param name="taken">Bytes that it took.</param>
    public void Text(int taken) => bytes.Text(taken);

    /// <summary>The fields that were packed since the last time.</summary>
    public FormFields Packed() => new(new PackedFields(names, bytes.Take()));

    private int Begin(int id, byte kind)
    {
        bytes.Number((ulong)id);
        var begun = bytes.Begin();
        bytes.Number(kind);
        return begun;
    }
}
