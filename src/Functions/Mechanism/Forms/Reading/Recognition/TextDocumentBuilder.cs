using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Builds a <see cref="TextDocument"/> from the events of a forward-only reader, whatever the file format.</summary>
/// <param name="only">The one place of everything in it, for headers and footers; null for the text itself, where places are counted.</param>
internal sealed class TextDocumentBuilder(Place? only = null)
{
    private const int MostCharacters = 1_000_000, MostCells = 20_000;

    private readonly List<TextLine> lines = [];
    private readonly List<TextTable> tables = [];
    private readonly List<TaggedText> controls = [];
    private readonly List<TextLine> placeholders = [];
    private readonly List<TextDocument> margins = [];
    private readonly Asides asides = new();
    private readonly Stack<OpenTable> openTables = [];
    private readonly Stack<OpenControl> openControls = [];
    private readonly Stack<int> openParagraphs = [];
    private readonly StringBuilder paragraph = new();
    private int characters, cells, paragraphs, breaksOwed, pictures;

    /// <summary>The document property <c>FormId</c>.</summary>
    public string? FormId { get; set; }

    /// <summary>Marks of what the hub printed into it (<see cref="PrintedText"/>).</summary>
    public string Printed { get; set; } = "";

    /// <summary>Where the reader stands.</summary>
    public Place Here => only ?? Cell?.Where ?? Place.BodyParagraph(Math.Max(1, paragraphs));

    /// <summary>The innermost open cell, or null outside tables.</summary>
    public TextCell? Cell => openTables.TryPeek(out var table) ? table.Cell : null;

    private StringBuilder Target => Cell is null ? paragraph : openTables.Peek().Text;

    /// <summary>A table begins.</summary>
    public void BeginTable()
    {
        tables.Add(new([], null));
        openTables.Push(new(tables.Count, Cell));
    }

    /// <summary>The innermost table ends.</summary>
    public void EndTable()
    {
        var table = openTables.Pop();
        tables[table.Number - 1] = new(table.Rows, table.Holder);
        if (Cell is { } holder)
            holder.HoldsTables = true;
    }

    /// <summary>A row begins.</summary>
    public void BeginRow()
    {
        if (openTables.TryPeek(out var table))
            table.BeginRow();
    }

    /// <summary>The next cell of the row stands further right by so many columns.</summary>
    public void SkipColumns(int columns)
    {
        if (openTables.TryPeek(out var table))
            table.Skip(columns);
    }

    /// <summary>A row ends; in the cell that holds a nested table it is read as a line.</summary>
    public void EndRow()
    {
        if (!openTables.TryPop(out var table))
            return;
        if (Cell is not null && table.Rows.Count > 0)
            AppendLine(string.Join(TextMarks.CellBorder, table.Rows[^1].Select(c => c.Text)));
        openTables.Push(table);
    }

    /// <summary>A cell begins.</summary>
    public void BeginCell()
    {
        if (++cells > MostCells)
            throw FileRules.Bomb.Refuse(Here, $"The form has more than {MostCells:N0} cells.");
        if (!openTables.TryPeek(out var table))
            return;
        table.BeginCell();
        breaksOwed = 0;
        foreach (var control in openControls)
            control.Cells++;
    }

    /// <summary>The innermost cell ends.</summary>
    public void EndCell()
    {
        breaksOwed = 0;
        if (openTables.TryPeek(out var table))
            table.EndCell();
    }

    /// <summary>A paragraph begins, possibly inside another (text boxes).</summary>
    public void BeginParagraph()
    {
        if (openParagraphs.Count == 0 && Cell is null)
            paragraphs++;
        else if (Target.Length > 0)
            breaksOwed = Math.Max(1, breaksOwed);
        openParagraphs.Push(Target.Length);
        // A control's own lines are told apart too, but it does not begin with one.
        foreach (var control in openControls)
            control.Break();
    }

    /// <summary>A paragraph ends.</summary>
    public void EndParagraph()
    {
        breaksOwed++;
        openParagraphs.TryPop(out _);
        if (openParagraphs.Count > 0 || Cell is not null)
            return;
        lines.Add(new(paragraph.ToString(), Here, tables.Count));
        paragraph.Clear();
        breaksOwed = 0;
    }

    /// <summary>Takes back what was read of the innermost paragraph, which turns out to be hidden as a whole.</summary>
    public string TakeParagraph()
    {
        if (!openParagraphs.TryPeek(out var begin) || begin >= Target.Length)
            return "";
        var text = Target.ToString(begin, Target.Length - begin);
        Target.Length = begin;
        foreach (var control in openControls)
            control.TakeBack(text);
        return text;
    }

    /// <summary>Text is read.</summary>
    public void Append(string text)
    {
        characters += text.Length;
        if (characters > MostCharacters)
            throw FileRules.Bomb.Refuse(Here, $"The form has more than {MostCharacters:N0} characters of text.");
        if (Target.Length > 0)
            Target.Append('\n', breaksOwed);
        breaksOwed = 0;
        Target.Append(text);
        foreach (var control in openControls)
            control.Append(text);
    }

    /// <summary>A content control begins.</summary>
    /// <param name="tag">Its tag; empty when it has none.</param>
    public void BeginControl(string tag) => openControls.Push(new(tag, Here, Cell, tables.Count));

    /// <summary>The innermost content control ends.</summary>
    public void EndControl()
    {
        if (!openControls.TryPop(out var control) || control.Tag.Length == 0)
            return;
        var cell = control.Cells switch { 0 => control.Cell, 1 => openTables.TryPeek(out var table) ? table.LastCell : null, _ => null };
        controls.Add(new(control.Tag, control.Text.ToString(), cell?.Where ?? control.Where, cell, control.Tables..tables.Count));
    }

    /// <summary>Text that is marked as placeholder was left out.</summary>
    public void LeaveOut(string text)
    {
        if (placeholders is [.., var last] && last.Where == Here)
            placeholders[^1] = last with { Text = last.Text + text };
        else
            placeholders.Add(new(text, Here));
    }

    /// <summary>The reader has something to say of this place; said once a place, with all the texts that it concerns.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="text">Text that is not read because of it.</param>
    public void Note(FileRule rule, Sentence message, string text = "")
    {
        characters += text.Length;
        if (characters > MostCharacters)
            throw FileRules.Bomb.Refuse(Here, $"The form has more than {MostCharacters:N0} characters of text.");
        asides.Add(rule, Here, message, text);
    }

    /// <summary>What comes next under this rule is another text.</summary>
    public void EndNote(FileRule rule) => asides.Break(rule, Here);

    /// <summary>A picture stands here.</summary>
    public void Picture() => pictures++;

    /// <summary>A header or footer was read.</summary>
    public void Add(TextDocument margin) => margins.Add(margin);

    /// <summary>The document as it was read.</summary>
    public TextDocument Build() => new(FormId, PrintedText.Without(lines, Printed), tables, controls, placeholders, asides.Findings, pictures) { Margins = margins };

    private void AppendLine(string text)
    {
        breaksOwed = Math.Max(1, breaksOwed);
        Append(text);
        breaksOwed = 1;
    }
}
