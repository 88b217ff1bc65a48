using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Word;
using static MimFunctions.Mechanism.Forms.Writing.FormParts;
using Locking = DocumentFormat.OpenXml.Wordprocessing.Lock;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>The page around the fields: title, standing of the form, what happens next, and the foot of every page.</summary>
internal static class FormPage
{
    // Ids of the fields' controls count from 1.
    private const int TextWidth = 10092, AboutId = 1_000_000;

    /// <summary>The main part.</summary>
    public static Document Document(FormDefinition form, FormFields prefilled, FormAdvice? advice) => new(new Body([
        Line(FormStyles.Title, Text(form.Title)),
        Line(FormStyles.Notice, Text(form.Notice + ".")),
        Line(FormStyles.Instruction, Text(FormPrint.Words(form).Instruction)),
        .. (advice?.Lines(form) ?? []).Select(line => Line(FormStyles.Instruction, Text(line))),
        .. About(advice?.About),
        .. Blocks(form, new FieldControls(form, prefilled)),
        // Word wants a paragraph after a table; at one point it cannot push a second page out by itself.
        new Paragraph(new ParagraphProperties(
            new SpacingBetweenLines { Line = "20", LineRule = LineSpacingRuleValues.Exact },
            new ParagraphMarkRunProperties(new FontSize { Val = "2" }))),
        new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 794, Bottom = 794, Left = 907, Right = 907, Header = 454, Footer = 397, Gutter = 0 }),
    ]));

    /// <summary>The case of the form, in a control that Word lets nobody write in.</summary>
    private static IEnumerable<OpenXmlElement> About(FormAbout? about) => about is null ? [] :
    [
        new SdtBlock(
            new SdtProperties(new SdtAlias { Val = about.Heading }, new SdtId { Val = AboutId }, new Locking { Val = LockingValues.SdtContentLocked }),
            new SdtContentBlock([
                Line(FormStyles.AboutHead, Text(about.Heading)),
                .. about.Lines.SelectMany(line => line.Paragraphs.Select((text, at) => at == 0
                    ? Line(FormStyles.About, Text(line.Lead, FormStyles.Number), Text(text))
                    : Line(FormStyles.About, Text(text)))),
            ])),
        Line(FormStyles.Instruction),
    ];

    /// <summary>The fields in their order: one row each, but a table of figures over the whole width between them.</summary>
    private static IEnumerable<OpenXmlElement> Blocks(FormDefinition form, FieldControls controls)
    {
        var rows = new List<FieldDefinition>();
        foreach (var field in form.Fields)
        {
            if (field.Kind != FieldKind.Table)
            {
                rows.Add(field);
                continue;
            }

            foreach (var block in Rows(form, rows, controls))
                yield return block;
            rows.Clear();
            foreach (var block in FormFigures.Make(field, controls.Figures(field), TextWidth))
                yield return block;
        }

        foreach (var block in Rows(form, rows, controls))
            yield return block;
    }

    private static IEnumerable<Table> Rows(FormDefinition form, List<FieldDefinition> fields, FieldControls controls) =>
        fields.Count == 0 ? [] : [FormTable.Make(form.Title, FormPrint.Words(form), fields, controls, TextWidth)];

    /// <summary>Form id and version on the left, page numbers on the right.</summary>
    public static Footer Footer(FormDefinition form) => new(new Paragraph(
        new ParagraphProperties(
            new ParagraphStyleId { Val = FormStyles.Footer },
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth })),
        Text($"{FormPrint.Standing(form)} {form.Notice}."),
        new Run(new TabChar()),
        Text($"{FormPrint.Words(form).Page} "), Field("PAGE"), Text(form.Language == "en" ? " of " : " / "), Field("NUMPAGES")));

    private static SimpleField Field(string instruction) => new(Text("1")) { Instruction = instruction };
}
