using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Cells that somebody filled in but that are no field of the form: said, so that nothing is passed over in silence.</summary>
/// <param name="document">The document.</param>
/// <param name="labels">Labels of the form.</param>
/// <param name="claimed">Cells that are labels and values.</param>
/// <param name="headings">Headings that labels were read with.</param>
internal sealed class UnreadCells(TextDocument document, FormLabels labels, IReadOnlyDictionary<TextCell, FieldDefinition> claimed, IReadOnlySet<TextCell> headings)
{
    /// <summary>A finding for each row of which something was not read.</summary>
    /// <param name="lines">What is left of cells in which fields stand as running text.</param>
    public IEnumerable<Finding> Findings(IReadOnlyDictionary<TextCell, IReadOnlyList<TextLine>> lines)
    {
        foreach (var table in document.Tables.Where(table => table.Holder is null || !claimed.ContainsKey(table.Holder)))
            for (var row = 0; row < table.Rows.Count; row++)
            {
                var isField = table.Rows[row].Any(claimed.ContainsKey);
                var unread = table.Rows[row].Where(cell => !isField || !labels.IsNumber(cell.Text))
                    .Select(cell => (Cell: cell, Text: Left(cell, lines))).Where(left => left.Text.Length > 0).ToList();
                if (unread.Count > 0)
                    yield return Finding(table.Rows[row], unread, isHead: row == 0);
            }
    }

    private Finding Finding(IReadOnlyList<TextCell> row, List<(TextCell Cell, string Text)> unread, bool isHead)
    {
        var text = string.Join(" | ", unread.Select(left => left.Text));
        var where = unread[0].Cell.Where;
        if (row.Any(claimed.ContainsKey))
            return Unread.Finding(FileRules.LeftOver, where, $"Text in this row belongs to no field of the form; it was not read.", text);
        return unread.Count > 1 && !isHead
            ? Unread.Finding(FileRules.UnknownField, where, $"This row is no field of the form; it was not read.", text)
            : Unread.Finding(FileRules.NotRead, where, $"This text is no part of the form; it was not read.", text);
    }

    private string Left(TextCell cell, IReadOnlyDictionary<TextCell, IReadOnlyList<TextLine>> lines)
    {
        if (claimed.ContainsKey(cell) || cell.HoldsTables || headings.Contains(cell) || labels.IsHead(cell.Text))
            return "";
        var left = lines.TryGetValue(cell, out var rest) ? rest.Select(line => line.Text) : cell.Text.Split('\n');
        return string.Join('\n', left.Select(line => WithoutControls(line, cell.Where)).Where(line => !labels.IsPrinted(line) && NormalText.Shows(line)));
    }

    private string WithoutControls(string line, Place where) => ReadControls.Without(document, labels, line, where);
}

/// <summary>Text of content controls that are fields.</summary>
internal static class ReadControls
{
    /// <summary>The line without the text that was read as that of a control at this place.</summary>
    public static string Without(TextDocument document, FormLabels labels, string line, Place where)
    {
        foreach (var control in document.Controls)
            if (control.Where == where && control.Text.Length > 0 && labels.ByTag(control.Tag) is { } field)
            {
                foreach (var part in control.Text.Split('\n').Where(part => part.Length > 0))
                    line = line.Replace(part, "", StringComparison.Ordinal);
                if (TickedOptions.Find(field, line) is not null)
                    return "";
            }

        return line;
    }
}
