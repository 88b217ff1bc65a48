using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Word;
using static MimFunctions.Mechanism.Forms.Writing.OpenDocumentTemplate;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>The text of a form in OpenDocument: title, what to do, and the tables.</summary>
internal sealed class OpenDocumentPage(FormDefinition form, FormFields prefilled, FormAdvice? advice)
{
    private const int EmptyRows = 5;

    /// <summary>The part <c>content.xml</c>.</summary>
    public string Content()
    {
        var text = new StringBuilder();
        Line(text, FormStyles.Title, form.Title);
        Line(text, FormStyles.Notice, form.Notice + ".");
        Line(text, FormStyles.Instruction, FormPrint.Words(form).Instruction);
        foreach (var line in advice?.Lines(form) ?? [])
            Line(text, FormStyles.Instruction, line);
        if (advice?.About is { } about)
            About(text, about);
        var rows = new List<FieldDefinition>();
        foreach (var field in form.Fields)
        {
            if (field.Kind != FieldKind.Table)
            {
                rows.Add(field);
                continue;
            }

            Table(text, rows);
            rows.Clear();
            Figures(text, field);
        }

        Table(text, rows);
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content {OpenDocumentLook.Names}>{OpenDocumentLook.TableStyles}<office:body><office:text>{text}</office:text></office:body></office:document-content>
            """;
    }

    private static void Line(StringBuilder text, string style, string line) => text.Append("<text:p text:style-name=\"").Append(style).Append("\">").Append(Spaced(line)).Append("</text:p>");

    /// <summary>The case of the form, in a section that LibreOffice lets nobody write in.</summary>
    private static void About(StringBuilder text, FormAbout about)
    {
        text.Append("<text:section text:name=\"About\" text:protected=\"true\">");
        Line(text, FormStyles.AboutHead, about.Heading);
        foreach (var line in about.Lines)
            foreach (var (at, paragraph) in line.Paragraphs.Index())
                if (at > 0)
                    Line(text, FormStyles.About, paragraph);
                else
                    text.Append("<text:p text:style-name=\"FormAbout\"><text:span text:style-name=\"FormNumber\">").Append(Escaped(line.Lead)).Append("</text:span> ").Append(Spaced(paragraph)).Append("</text:p>");
        text.Append("</text:section><text:p/>");
    }

    private void Table(StringBuilder text, List<FieldDefinition> fields)
    {
        if (fields.Count == 0)
            return;
        text.Append("<table:table table:style-name=\"Form\"><table:table-column table:style-name=\"Labels\"/><table:table-column table:style-name=\"Values\"/>");
        text.Append("<table:table-header-rows><table:table-row>");
        Cell(text, "HeadCell", FormStyles.Head, FormPrint.Words(form).Field);
        Cell(text, "HeadCell", FormStyles.Head, FormPrint.Words(form).Entry);
        text.Append("</table:table-row></table:table-header-rows>");
        foreach (var field in fields)
        {
            text.Append("<table:table-row><table:table-cell table:style-name=\"LabelCell\"><text:p text:style-name=\"FormLabel\">").Append(Escaped($"{field.Number} {field.Label}"));
            if (field.Mandatory)
                text.Append(" <text:span text:style-name=\"FormMandatory\">").Append(Escaped(FormPrint.Words(form).Mandatory)).Append("</text:span>");
            text.Append("</text:p>");
            Line(text, FormStyles.Hint, field.Hint);
            text.Append("</table:table-cell><table:table-cell table:style-name=\"ValueCell\">");
            Value(text, field);
            text.Append("</table:table-cell></table:table-row>");
        }

        text.Append("</table:table><text:p/>");
    }

    private void Value(StringBuilder text, FieldDefinition field)
    {
        if (field.Kind is FieldKind.OneOf or FieldKind.AnyOf)
        {
            var ticked = FieldText.Ticked(prefilled.Value(field.Id));
            foreach (var option in field.Options)
                Box(text, field, option, ticked.Contains(option.Code));
            return;
        }

        var iso = field.Kind == FieldKind.Date ? (prefilled.Value(field.Id) as FieldValue.One)?.Value : null;
        var value = iso is null ? FieldText.Print(form, field, prefilled.Value(field.Id)) : FieldText.Date(iso);
        var lines = (value ?? FieldText.Placeholder(form, field)).Split('\n');
        // LibreOffice keeps a control inside one paragraph; text of several stands without one.
        if (lines.Length > 1)
        {
            foreach (var line in lines)
                Line(text, FormStyles.Value, line);
            return;
        }

        text.Append("<text:p text:style-name=\"FormValue\"><loext:content-control loext:alias=\"").Append(Escaped(field.Label)).Append("\" loext:tag=\"").Append(field.Id).Append('"');
        if (value is null)
            text.Append(" loext:showing-place-holder=\"true\"");
        if (field.Kind == FieldKind.Date)
            text.Append(" loext:date=\"true\" loext:date-format=\"D MMMM YYYY\" loext:date-rfc-language-tag=\"").Append(FormLanguage.Tag(form.Language)).Append('"').Append(IsIso(iso) ? $" loext:current-date=\"{iso}T00:00:00Z\"" : "");
        var choices = Choices.Of(form, field);
        if (choices.Count > 0)
            text.Append(" loext:dropdown=\"true\"");
        text.Append('>');
        foreach (var (code, name) in choices)
            text.Append("<loext:list-item loext:display-text=\"").Append(Escaped(name)).Append("\" loext:value=\"").Append(code).Append("\"/>");
        text.Append(value is null ? $"<text:span text:style-name=\"PlaceholderText\">{Escaped(lines[0])}</text:span>" : Spaced(lines[0]));
        text.Append("</loext:content-control></text:p>");
    }

    private static void Box(StringBuilder text, FieldDefinition field, OptionDefinition option, bool isTicked) => text
        .Append("<text:p text:style-name=\"FormValue\"><loext:content-control loext:checkbox=\"true\" loext:checked=\"").Append(isTicked ? "true" : "false")
        .Append("\" loext:checked-state=\"☒\" loext:unchecked-state=\"☐\" loext:tag=\"").Append(field.Id).Append('.').Append(option.Code).Append("\">")
        .Append(isTicked ? '☒' : '☐').Append("</loext:content-control> ").Append(Escaped(option.Label)).Append("</text:p>");

    private void Figures(StringBuilder text, FieldDefinition field)
    {
        Line(text, FormStyles.Label, $"{field.Number} {field.Label}");
        Line(text, FormStyles.Hint, field.Hint);
        text.Append("<table:table table:style-name=\"Form\"><table:table-column table:number-columns-repeated=\"").Append(field.Columns!.Count).Append("\"/><table:table-header-rows><table:table-row>");
        foreach (var column in field.Columns)
            Cell(text, "HeadCell", FormStyles.Head, column.Label);
        text.Append("</table:table-row></table:table-header-rows>");
        var known = prefilled.Rows(field.Id);
        for (var row = 0; row < Math.Max(EmptyRows, known.Count + 1); row++)
        {
            text.Append("<table:table-row>");
            foreach (var column in field.Columns)
                Cell(text, "ValueCell", FormStyles.Value, row < known.Count ? FieldText.Print(known[row].Cell(column.Id)) ?? "" : "");
            text.Append("</table:table-row>");
        }

        text.Append("</table:table><text:p/>");
    }

    private static void Cell(StringBuilder text, string look, string style, string content)
    {
        text.Append("<table:table-cell table:style-name=\"").Append(look).Append("\">");
        Line(text, style, content);
        text.Append("</table:table-cell>");
    }

    private static bool IsIso(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);
}
