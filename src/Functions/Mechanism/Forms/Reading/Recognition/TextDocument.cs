using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>What a person would see of a Word or OpenDocument text, without its looks: the model in which forms are recognised.</summary>
/// <param name="FormId">The document property <c>FormId</c>, or null.</param>
/// <param name="Lines">Paragraphs outside tables, in order.</param>
/// <param name="Tables">Tables in document order, nested ones included.</param>
/// <param name="Controls">Content controls that have a tag.</param>
/// <param name="Placeholders">Texts that the file marks as placeholders although they do not look like one.</param>
/// <param name="Findings">What the reader has to say: tracked changes, hidden text.</param>
/// <param name="Pictures">How many pictures stand in it.</param>
internal sealed record TextDocument(
    string? FormId, IReadOnlyList<TextLine> Lines, IReadOnlyList<TextTable> Tables, IReadOnlyList<TaggedText> Controls,
    IReadOnlyList<TextLine> Placeholders, IReadOnlyList<Finding> Findings, int Pictures = 0)
{
    /// <summary>What is printed above and below every page, in the order of the file.</summary>
    public IReadOnlyList<TextDocument> Margins { get; init; } = [];
}

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text; line breaks are <c>\n</c>, boxes are <see cref="TextMarks"/>.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="Section">Number of tables before it: text does not run on over a table.</param>
internal sealed record TextLine(string Text, Place Where, int Section = 0);

/// <summary>A content control with a tag.</summary>
/// <param name="Tag">Its tag, in our forms the id of a field.</param>
/// <param name="Text">Its text.</param>
/// <param name="Where">Where it begins.</param>
/// <param name="Cell">The only cell it stands in or wraps, or null.</param>
/// <param name="Tables">Which of the document's tables, counted from 0, stand inside it.</param>
internal sealed record TaggedText(string Tag, string Text, Place Where, TextCell? Cell, Range Tables);

/// <summary>A table.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Holder">The cell it is nested in, or null.</param>
internal sealed record TextTable(IReadOnlyList<IReadOnlyList<TextCell>> Rows, TextCell? Holder);

/// <summary>A cell of a table.</summary>
/// <param name="where">Where it stands.</param>
/// <param name="column">First column of the grid it covers, from 0.</param>
internal sealed class TextCell(Place where, int column)
{
    /// <summary>Where it stands.</summary>
    public Place Where { get; } = where;

    /// <summary>First column of the grid it covers, from 0.</summary>
    public int Column { get; } = column;

    /// <summary>Columns of the grid it covers.</summary>
    public int Span { get; set; } = 1;

    /// <summary>Whether it only continues the cell above it, or the one beside it.</summary>
    public bool Continues { get; set; }

    /// <summary>Whether what the cell above it says is said here too: the two are merged.</summary>
    public bool RepeatsAbove { get; set; }

    /// <summary>Its text, nested tables included.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether tables are nested in it.</summary>
    public bool HoldsTables { get; set; }
}
