using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms.Writing;

/// <summary>The page around the fields: title, standing of the form, what happens next, and the foot of every page.</summary>
internal static class FormPage
{
    private const int TextWidth = 10092;

    private const string Instruction =
        "Fill in what you know, save the file and drop it in the folder of your Member State. Within seconds you get a receipt with a reference; "
        + "if something is to mend, this form comes back with a comment at each place.";

    /// <summary>The main part.</summary>
    public static Document Document(FormDefinition form, FormFields prefilled) => new(new Body(
        Line(FormStyles.Title, form.Title),
        Line(FormStyles.Notice, form.Notice + "."),
        Line(FormStyles.Instruction, Instruction),
        FormTable.Make(form, prefilled, TextWidth),
        // Word wants a paragraph after a table; at one point it cannot push a second page out by itself.
        new Paragraph(new ParagraphProperties(
            new SpacingBetweenLines { Line = "20", LineRule = LineSpacingRuleValues.Exact },
            new ParagraphMarkRunProperties(new FontSize { Val = "2" }))),
        new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 794, Bottom = 794, Left = 907, Right = 907, Header = 454, Footer = 397, Gutter = 0 })));

    /// <summary>Form id and version on the left, page numbers on the right.</summary>
    public static Footer Footer(FormDefinition form) => new(new Paragraph(
        new ParagraphProperties(
            new ParagraphStyleId { Val = FormStyles.Footer },
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth })),
        Text(string.Create(CultureInfo.InvariantCulture, $"Form {form.Id}, version {form.Version}. {form.Notice}.")),
        new Run(new TabChar()),
        Text("Page "), Field("PAGE"), Text(" of "), Field("NUMPAGES")));

    private static Paragraph Line(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Text(text));

    private static Run Text(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static SimpleField Field(string instruction) => new(Text("1")) { Instruction = instruction };
}
