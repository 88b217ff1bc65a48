using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Forms;

/// <summary>Where in a form something was read: in words for people, and as coordinates when it is a place in a Word table or text.</summary>
/// <param name="Text">In words, as findings print it: "table 1 row 9", a JSON pointer (RFC 6901) or an XPath.</param>
/// <param name="Table">One-based number of the table in document order, nested tables included; null outside tables.</param>
/// <param name="Row">One-based row of that table.</param>
/// <param name="Column">One-based cell of that row, as written in the file (merged cells count once).</param>
/// <param name="Paragraph">One-based number of the body paragraph, for text outside tables.</param>
public sealed record Place(string Text, int? Table = null, int? Row = null, int? Column = null, int? Paragraph = null)
{
    private const string PartOf = "part ";

    /// <summary>The place in words of any language; what is a path is the same in all.</summary>
    public Sentence Worded => this switch
    {
        _ when this == WholeFile => $"the whole file",
        { Table: { } table, Row: { } row, Column: { } column } when this == Cell(table, row, column) => $"table {table} row {row}",
        { Table: { } table, Row: { } row, Column: { } column } when this == Figure(table, row, column) => $"table {table} row {row} column {column}",
        { Paragraph: { } paragraph } when this == BodyParagraph(paragraph) => $"paragraph {paragraph}",
        _ when Text.StartsWith(PartOf, StringComparison.Ordinal) => $"part {Text[PartOf.Length..]}",
        _ => Sentence.AsWritten(Text),
    };

    /// <summary>The file as a whole: for what is missing, or what concerns no single place.</summary>
    public static Place WholeFile { get; } = new("the whole file");

    /// <summary>A cell of a table in a Word or OpenDocument form; all numbers are one-based.</summary>
    public static Place Cell(int table, int row, int column) => new($"table {table} row {row}", table, row, column);

    /// <summary>A cell of a table of figures, where the column says as much as the row; all numbers are one-based.</summary>
    public static Place Figure(int table, int row, int column) => new($"table {table} row {row} column {column}", table, row, column);

    /// <summary>A paragraph of the body, one-based.</summary>
    public static Place BodyParagraph(int paragraph) => new($"paragraph {paragraph}", Paragraph: paragraph);

    /// <summary>A value in a JSON form, by its JSON pointer (RFC 6901).</summary>
    public static Place Pointer(string pointer) => new(pointer);

    /// <summary>An element or attribute of an XML form.</summary>
    public static Place XPath(string path) => new(path);

    /// <summary>A part inside a packaged file, by its name in the package.</summary>
    public static Place Part(string name) => new($"{PartOf}{name}");
}
