namespace MimFunctions.Domain.Forms;

/// <summary>A row of a table after judgement, as it is stored and printed; an empty cell has no entry.</summary>
/// <param name="Cells">The cells by column id, in the order of the columns.</param>
public sealed record FormRow(IReadOnlyList<KeyValuePair<string, CellValue>> Cells)
{
    /// <summary>The text of a cell, or null when it is empty or holds a number.</summary>
    public string? Text(string column) => (Cell(column) as CellValue.Words)?.Text;

    /// <summary>The number in a cell, or null when it is empty or holds none.</summary>
    public long? Number(string column) => (Cell(column) as CellValue.Number)?.Value;

    /// <summary>What a cell holds, or null when it is empty.</summary>
    public CellValue? Cell(string column)
    {
        // Asked a million times for a summary of a full hub.
        foreach (var (key, value) in Cells)
        {
            if (key == column)
                return value;
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(FormRow? other) => other is not null && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override int GetHashCode() => Cells.Aggregate(17, (hash, cell) => HashCode.Combine(hash, cell));
}

/// <summary>What a cell of a table holds.</summary>
public abstract record CellValue
{
    private CellValue()
    {
    }

    /// <summary>Text.</summary>
    public sealed record Words(string Text) : CellValue;

    /// <summary>A whole number, not negative.</summary>
    public sealed record Number(long Value) : CellValue;
}
