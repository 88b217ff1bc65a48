namespace MimFunctions.Platform.Sheets;

/// <summary>A cell of a workbook.</summary>
internal abstract record SheetCell
{
    private SheetCell()
    {
    }

    /// <summary>A text as a cell.</summary>
    public static implicit operator SheetCell(string? text) => new Words(text);

    /// <summary>A text, or nothing.</summary>
    public sealed record Words(string? Text) : SheetCell;

    /// <summary>A day, or nothing.</summary>
    public sealed record Day(DateOnly? Value) : SheetCell;

    /// <summary>A number, or nothing.</summary>
    public sealed record Figure(decimal? Value) : SheetCell;
}
