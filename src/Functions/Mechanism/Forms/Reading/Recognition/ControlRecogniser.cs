using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds fields by the tags of content controls; those that are tables are <see cref="RowsRecogniser"/>'s.</summary>
internal static class ControlRecogniser
{
    /// <summary>
    /// Adds the fields that have a tagged control. When all controls of a cell belong to one field, the whole cell is its value: people type on after the control.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="labels">Labels of the form.</param>
    /// <param name="fields">Where they are added.</param>
    /// <param name="claimed">Cells that are values, and of which field.</param>
    public static void Recognise(TextDocument document, FormLabels labels, RecognisedFields fields, Dictionary<TextCell, FieldDefinition> claimed)
    {
        var tagged = document.Controls.Select(c => (Control: c, Field: labels.ByTag(c.Tag))).Where(c => c.Field is { Kind: not FieldKind.Table }).ToList();
        foreach (var cell in tagged.Where(c => c.Control.Cell is not null).GroupBy(c => c.Control.Cell!))
            if (!cell.Key.HoldsTables && cell.Select(c => c.Field).Distinct().Count() == 1)
                claimed.TryAdd(cell.Key, cell.First().Field!);
        foreach (var group in tagged.GroupBy(c => (c.Field, Cell: c.Control.Cell is { } cell && claimed.ContainsKey(cell) ? cell : null)))
            Add(group.Key.Field!, group.Key.Cell, [.. group.Select(c => c.Control)], labels, fields);
    }

    private static void Add(FieldDefinition field, TextCell? cell, List<TaggedText> controls, FormLabels labels, RecognisedFields fields)
    {
        fields.See(field);
        if (cell is not null)
            fields.Add(field, OwnLabel.Cut(cell.Text, field, labels), cell.Where);
        else if (controls.TrueForAll(c => IsBox(c, field)))
            fields.AddValues(field, [.. controls.Where(c => c.Text.Contains(TextMarks.Ticked)).Select(c => Option(c, field)!.Code)], controls[0].Where);
        else
            fields.Add(field, string.Join('\n', controls.Select(c => c.Text)), controls[0].Where);
    }

    // "areas.asylum" around a single box whose label stands outside of the control.
    private static bool IsBox(TaggedText control, FieldDefinition field) =>
        control.Text.Trim() is [TextMarks.Ticked or TextMarks.Unticked] && Option(control, field) is not null;

    private static OptionDefinition? Option(TaggedText control, FieldDefinition field) =>
        control.Tag.Length > field.Id.Length ? TickedOptions.Find(field, control.Tag[(field.Id.Length + 1)..]) : null;
}
