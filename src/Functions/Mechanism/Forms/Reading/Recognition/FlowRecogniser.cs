using System.Text;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds fields in running text: "Label: value", or a label on a line of its own with the value below it, up to the next label or table.</summary>
internal static class FlowRecogniser
{
    /// <summary>Adds the fields of the lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="labels">Labels of the form.</param>
    /// <param name="fields">Where they are added.</param>
    /// <param name="group">The heading beside the lines, with which a label may be made: "Contact point", "name: Anna". Empty when there is none.</param>
    /// <returns>The lines that belong to no field.</returns>
    public static IReadOnlyList<TextLine> Recognise(IReadOnlyList<TextLine> lines, FormLabels labels, RecognisedFields fields, string group = "")
    {
        (FieldDefinition Field, Place Where, int Section)? open = null;
        var (text, unread) = (new StringBuilder(), new List<TextLine>());
        foreach (var line in lines.SelectMany(Split))
        {
            if ((InGroup(group, line.Text, labels) ?? OwnLabel.Find(line.Text.Trim(), labels)) is { } label)
            {
                Close(open, text, fields);
                open = (label.Field, line.Where, line.Section);
                text.Clear().Append(label.Remainder);
            }
            else if (open?.Section == line.Section && !(IsOneLine(open.Value.Field) && text.ToString().AsSpan().ContainsAnyExcept(" \n\t")))
                text.Append('\n').Append(line.Text);
            else
                unread.Add(line);
        }
        Close(open, text, fields);
        return unread;
    }

    private static LabelMatch? InGroup(string group, string line, FormLabels labels) =>
        group.Length > 0 && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && labels.ByLabel(group, line[..colon]) is { } field
            ? new(field, line[(colon + 1)..])
            : null;

    // Below a state or a date goes on what stands around the form: the name of a ministry, a letter.
    private static bool IsOneLine(FieldDefinition field) => field.Kind == FieldKind.Date || field.Holds is ValueKind.State or ValueKind.Language;

    // A text box or a line break inside a paragraph begins a line as people see it.
    private static IEnumerable<TextLine> Split(TextLine line) =>
        line.Text.Contains('\n') ? line.Text.Split('\n').Select(part => line with { Text = part }) : [line];

    private static void Close((FieldDefinition Field, Place Where, int Section)? open, StringBuilder text, RecognisedFields fields)
    {
        if (open is { } field)
            fields.Add(field.Field, text.ToString(), field.Where);
    }
}
