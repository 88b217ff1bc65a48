using System.Text;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>A table that is still being read.</summary>
/// <param name="number">One-based number in document order.</param>
/// <param name="holder">The cell it is nested in, or null.</param>
internal sealed class OpenTable(int number, TextCell? holder)
{
    private readonly List<List<TextCell>> rows = [];
    private int skipped;

    /// <summary>One-based number in document order.</summary>
    public int Number { get; } = number;

    /// <summary>The cell it is nested in, or null.</summary>
    public TextCell? Holder { get; } = holder;

    /// <summary>Rows so far.</summary>
    public IReadOnlyList<IReadOnlyList<TextCell>> Rows => rows;

    /// <summary>The open cell, or null between cells.</summary>
    public TextCell? Cell { get; private set; }

    /// <summary>The cell that was opened last in the row.</summary>
    public TextCell? LastCell => rows is [.., [.., var cell]] ? cell : null;

    /// <summary>Text of the open cell.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>A row begins.</summary>
    public void BeginRow()
    {
        rows.Add([]);
        skipped = 0;
    }

    /// <summary>The next cell stands further right: this many columns of the grid have no cell in this row.</summary>
    public void Skip(int columns) => skipped += columns;

    /// <summary>A cell begins.</summary>
    public void BeginCell()
    {
        if (rows.Count == 0)
            BeginRow();
        var column = (LastCell is { } last ? last.Column + last.Span : 0) + skipped;
        skipped = 0;
        Cell = new(Place.Cell(Number, rows.Count, rows[^1].Count + 1), column);
        rows[^1].Add(Cell);
        Text.Clear();
    }

    /// <summary>The cell ends.</summary>
    public void EndCell()
    {
        if (Cell is not null)
            Cell.Text = Text.ToString();
        Cell = null;
    }
}
