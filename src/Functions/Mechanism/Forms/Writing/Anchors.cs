using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms.Reading.Recognition;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>Finds the paragraph that a finding is about, counting as the readers count.</summary>
internal sealed class Anchors
{
    private readonly Body body;
    private readonly FormLabels labels;
    private readonly List<Table> tables;

    public Anchors(Body body, FormDefinition form)
    {
        this.body = body;
        labels = FormLabels.Of(form);
        tables = [.. body.Descendants<Table>().Where(IsReadOnce)];
        Start = FirstIn(body);
    }

    /// <summary>The first paragraph of the text.</summary>
    public Paragraph Start { get; }

    /// <summary>The cell or paragraph of the finding; else the place of its field; else the start.</summary>
    public Paragraph Of(Finding finding) =>
        OutOfPlaceholder(At(finding.Where) ?? (finding.Field is null ? null : OfField(finding.Field)) ?? Start);

    private Paragraph? At(Place where)
    {
        if (where is { Table: { } table, Row: { } row, Column: { } column })
            return Cell(table, row, column) is { } cell ? FirstIn(cell) : null;
        return where.Paragraph is { } number
            ? body.Descendants<Paragraph>().Where(p => IsReadOnce(p) && !p.Ancestors().Any(a => a is Table or Paragraph)).ElementAtOrDefault(number - 1)
            : null;
    }

    private TableCell? Cell(int table, int row, int column) => tables.ElementAtOrDefault(table - 1) is { } found
        && Own<TableRow>(found, found).ElementAtOrDefault(row - 1) is { } line
            ? Own<TableCell>(line, found).ElementAtOrDefault(column - 1)
            : null;

    /// <summary>The content control with the field's tag, else the cell beside its label, else the label itself or the heading that it is.</summary>
    private Paragraph? OfField(string field)
    {
        var control = body.Descendants<SdtElement>().FirstOrDefault(c => c.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value == field);
        if (control is not null)
            return control.Descendants<Paragraph>().FirstOrDefault() ?? control.Ancestors<Paragraph>().FirstOrDefault();
        var label = body.Descendants<TableCell>().FirstOrDefault(cell => IsLabel(cell, field));
        return label is null ? Heading(field) : FirstIn(label.NextSibling<TableCell>() ?? label);
    }

    /// <summary>The label in running text, as it stands above a table of figures.</summary>
    private Paragraph? Heading(string field) =>
        body.Descendants<Paragraph>().FirstOrDefault(p => IsReadOnce(p) && labels.ByLabel(p.InnerText)?.Id == field);

    /// <summary>
    /// LibreOffice 7.4 swallows the first sentence of a comment inside a block that shows its placeholder; there the label before it is commented.
    /// </summary>
    private static Paragraph OutOfPlaceholder(Paragraph found) =>
        found.Ancestors<SdtBlock>().Any(block => block.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is not null)
        && found.Ancestors<TableCell>().FirstOrDefault()?.PreviousSibling<TableCell>() is { } before
            ? FirstIn(before)
            : found;

    private bool IsLabel(TableCell cell, string field) =>
        cell.Elements<Paragraph>().Any(p => labels.ByLabel(p.InnerText)?.Id == field);

    /// <summary>Rows of a table or cells of a row, also inside content controls, but not those of tables within.</summary>
    private static IEnumerable<T> Own<T>(OpenXmlElement of, Table table)
        where T : OpenXmlElement => of.Descendants<T>().Where(e => e.Ancestors<Table>().First() == table);

    /// <summary>A text box is written twice, for new and old programs; the readers read it once.</summary>
    private static bool IsReadOnce(OpenXmlElement element) => !element.Ancestors<AlternateContentFallback>().Any();

    private static Paragraph FirstIn(OpenXmlElement container) =>
        container.Descendants<Paragraph>().FirstOrDefault(IsReadOnce) ?? container.AppendChild(new Paragraph());
}
