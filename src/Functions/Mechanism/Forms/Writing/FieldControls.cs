using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Word;
using Locking = DocumentFormat.OpenXml.Wordprocessing.Lock;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>The content controls of one document; numbers them as it goes, since Word wants their ids to differ.</summary>
internal sealed class FieldControls(FormDefinition form, FormFields prefilled)
{
    private int made;

    /// <summary>What goes into the value cell of a field: its content control, tagged with the field id.</summary>
    public OpenXmlElement For(FieldDefinition field) => field.Kind switch
    {
        FieldKind.OneOf or FieldKind.AnyOf => Boxes(field, FieldText.Ticked(prefilled.Value(field.Id))),
        FieldKind.Date => Line(Picker(field, prefilled.Value(field.Id))),
        _ when Choices.Of(form, field) is { Count: > 0 } choices => Line(DropDown(field, choices, FieldText.Print(form, field, prefilled.Value(field.Id)))),
        FieldKind.LongText when FieldText.Print(form, field, prefilled.Value(field.Id)) is { } text => Paragraphs(field, text),
        _ => Line(TextBox(field, FieldText.Print(form, field, prefilled.Value(field.Id)))),
    };

    /// <summary>The content control around a table of figures, and the rows that are known.</summary>
    public (SdtProperties Control, IReadOnlyList<FormRow> Rows) Figures(FieldDefinition field) =>
        (Properties(field.Id, field.Label), prefilled.Rows(field.Id));

    private static Paragraph Line(params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = FormStyles.Value }), .. content]);

    // Of no type, so that it takes several paragraphs: LibreOffice 7.4 strips the prompt of a plain text control, and of a block, of its look.
    private SdtRun TextBox(FieldDefinition field, string? value)
    {
        var properties = Properties(field.Id, field.Label);
        if (value is null)
            properties.Append(new ShowingPlaceholder());
        var run = value is null ? Placeholder(field) : new Run(Lines(value));
        return new SdtRun(properties, new SdtContentRun(run));
    }

    /// <summary>A date picker. It writes the date as people do; the file tells it beside in ISO 8601, and that is what is read.</summary>
    private SdtRun Picker(FieldDefinition field, FieldValue? value)
    {
        var text = (value as FieldValue.One)?.Value;
        var properties = Properties(field.Id, field.Label);
        if (text is null)
            properties.Append(new ShowingPlaceholder());
        var date = new SdtContentDate(
            new DateFormat { Val = "d MMMM yyyy" }, new LanguageId { Val = FormLanguage.Tag(form.Language) },
            new SdtDateMappingType { Val = DateFormatValues.DateTime }, new DocumentFormat.OpenXml.Wordprocessing.Calendar { Val = CalendarValues.Gregorian });
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            date.FullDate = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        properties.Append(date);
        return new SdtRun(properties, new SdtContentRun(text is null ? Placeholder(field) : new Run(Lines(FieldText.Date(text)))));
    }

    private SdtRun DropDown(FieldDefinition field, IReadOnlyList<(string Code, string Name)> choices, string? value)
    {
        var properties = Properties(field.Id, field.Label);
        if (value is null)
            properties.Append(new ShowingPlaceholder());
        properties.Append(new SdtContentDropDownList(choices.Select(choice => new ListItem { DisplayText = choice.Name, Value = choice.Code })));
        return new SdtRun(properties, new SdtContentRun(value is null ? Placeholder(field) : new Run(Lines(value))));
    }

    /// <summary>Text of several paragraphs is a block of them: LibreOffice 7.4 moves line breaks out of a plain text control.</summary>
    private SdtBlock Paragraphs(FieldDefinition field, string value) =>
        new(Properties(field.Id, field.Label), new SdtContentBlock(value.Split('\n').Select(line => Line(new Run(Lines(line))))));

    // Slanted and grey by itself too, for programs that drop the style: else the prompt would look like an entry (W-17).
    private Run Placeholder(FieldDefinition field) => new(
        new RunProperties(new RunStyle { Val = FormStyles.Placeholder }, new Italic(), new Color { Val = FormStyles.PromptGrey }), new Text(FieldText.Placeholder(form, field)));

    private static IEnumerable<OpenXmlElement> Lines(string value)
    {
        foreach (var (number, line) in value.Split('\n').Index())
        {
            if (number > 0)
                yield return new Break();
            yield return new Text(line) { Space = SpaceProcessingModeValues.Preserve };
        }
    }

    private SdtBlock Boxes(FieldDefinition field, IReadOnlyList<string> ticked)
    {
        var properties = Properties(field.Id, field.Label);
        return new SdtBlock(properties, new SdtContentBlock(
            field.Options.Select(option => Line(Box(field, option, ticked.Contains(option.Code)), new Run(Lines(" " + option.Label))))));
    }

    private SdtRun Box(FieldDefinition field, OptionDefinition option, bool ticked)
    {
        const string Font = "MS Gothic";
        var properties = Properties($"{field.Id}.{option.Code}", $"{field.Label}: {option.Label}");
        properties.Append(new W14.SdtContentCheckBox(
            new W14.Checked { Val = ticked ? W14.OnOffValues.One : W14.OnOffValues.Zero },
            new W14.CheckedState { Val = "2612", Font = Font },
            new W14.UncheckedState { Val = "2610", Font = Font }));
        return new SdtRun(properties, new SdtContentRun(new Run(
            new RunProperties(new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, Hint = FontTypeHintValues.EastAsia }),
            new Text(ticked ? "☒" : "☐"))));
    }

    /// <summary>Locked against deletion, not against editing.</summary>
    private SdtProperties Properties(string tag, string alias)
    {
        // Word cuts titles of controls at 64 characters and repairs files that have longer ones.
        const int LongestAlias = 64;
        return new SdtProperties(
            new SdtAlias { Val = Quotation.Cut(alias, LongestAlias) },
            new Tag { Val = tag },
            new SdtId { Val = ++made },
            new Locking { Val = LockingValues.SdtLocked });
    }
}
