using System.Text;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds fields in running text: "Label: value", or a label on a line of its own with the value below it, up to the next label or table.</summary>
internal static class FlowRecogniser
{
    /// <summary>Adds the fields of the lines.</summary>
    /// <returns>The lines that belong to no field.</returns>
    public static IReadOnlyList<TextLine> Recognise(IReadOnlyList<TextLine> lines, FormLabels labels, RecognisedFields fields)
    {
        (FieldDefinition Field, Place Where, int Section)? open = null;
        var (text, unread) = (new StringBuilder(), new List<TextLine>());
        foreach (var line in lines.SelectMany(Split))
        {
            if (OwnLabel.Find(line.Text.Trim(), labels) is { } label)
            {
                Close(open, text, fields);
                open = (label.Field, line.Where, line.Section);
                text.Clear().Append(label.Remainder);
            }
            else if (open?.Section == line.Section)
                text.Append('\n').Append(line.Text);
            else
                unread.Add(line);
        }
        Close(open, text, fields);
        return unread;
    }

    // A text box or a line break inside a paragraph begins a line as people see it.
    private static IEnumerable<TextLine> Split(TextLine line) =>
        line.Text.Contains('\n') ? line.Text.Split('\n').Select(part => line with { Text = part }) : [line];

    private static void Close((FieldDefinition Field, Place Where, int Section)? open, StringBuilder text, RecognisedFields fields)
    {
        if (open is { } field)
            fields.Add(field.Field, text.ToString(), field.Where);
    }
}
