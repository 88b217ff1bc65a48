using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds the fields of a form in a document: tables of figures first, then by tags, by labels in tables, then by labels in running text. Pure.</summary>
internal static class FormRecogniser
{
    /// <summary>What was recognised.</summary>
    /// <param name="Reading">Fields and findings.</param>
    /// <param name="FieldsSeen">How many fields were found, empty ones included.</param>
    internal sealed record Recognised(FormReading Reading, int FieldsSeen);

    /// <summary>Reads the document as this form. What of its text is neither value nor label is a finding: nothing vanishes.</summary>
    public static Recognised Recognise(TextDocument document, FormDefinition form)
    {
        var (all, given) = RecogniseAll(document, form);
        if (given < SecondForm.FewestFields || SecondForm.Find(document, form) is not { } split)
            return all;
        var (first, _) = RecogniseAll(split.First, form);
        return first with { Reading = first.Reading with { Findings = [split.Said, .. first.Reading.Findings] } };
    }

    private static (Recognised Recognised, int GivenTwice) RecogniseAll(TextDocument document, FormDefinition form)
    {
        var labels = FormLabels.Of(form);
        var fields = new RecognisedFields(form);
        var unread = Recognise(document, form, labels, fields).ToList();
        foreach (var margin in document.Margins)
            unread.AddRange(Recognise(margin, form, labels, fields));
        var said = document.Findings.Concat(document.Margins.SelectMany(margin => margin.Findings)).Concat(Placeholders(document, labels));
        var language = form.Language == Catalogue.English ? null : form.Language;
        return (new(new(form.Id, fields.InOrder, [.. said, .. fields.Findings, .. unread], language), fields.Seen), fields.GivenTwice);
    }

    private static IEnumerable<Finding> Recognise(TextDocument document, FormDefinition form, FormLabels labels, RecognisedFields fields)
    {
        var claimed = new Dictionary<TextCell, FieldDefinition>();
        var headings = new HashSet<TextCell>();
        new RowsRecogniser(form, labels, fields, claimed).Recognise(document);
        ControlRecogniser.Recognise(document, labels, fields, claimed);
        foreach (var table in document.Tables)
            if (table.Holder is null || !claimed.ContainsKey(table.Holder))
                headings.UnionWith(new TableRecogniser(table, labels, fields, claimed).Recognise());
        var lines = FlowRecogniser.Recognise(document.Lines, labels, fields);
        var (left, grouped) = (new Dictionary<TextCell, IReadOnlyList<TextLine>>(), new HashSet<TextCell>());
        foreach (var table in document.Tables)
            foreach (var row in table.Rows)
                for (var at = 0; at < row.Count; at++)
                    if (!row[at].HoldsTables && !claimed.ContainsKey(row[at]))
                        left[row[at]] = InCell(row, at);
        headings.UnionWith(grouped);
        return [.. UnreadLines.Findings(document, lines, labels), .. new UnreadCells(document, labels, claimed, headings).Findings(left)];

        // "Contact point" beside "name: Anna", "authority: …".
        IReadOnlyList<TextLine> InCell(IReadOnlyList<TextCell> row, int at)
        {
            var seen = fields.Seen;
            var unread = FlowRecogniser.Recognise(Lines(row[at]), labels, fields, at > 0 && !claimed.ContainsKey(row[at - 1]) ? row[at - 1].Text : "");
            if (at > 0 && fields.Seen > seen)
                grouped.Add(row[at - 1]);
            return unread;
        }
    }

    private static TextLine[] Lines(TextCell cell) => [.. cell.Text.Split('\n').Select(line => new TextLine(line, cell.Where))];

    private static IEnumerable<Finding> Placeholders(TextDocument document, FormLabels labels) =>
        document.Placeholders.Concat(document.Margins.SelectMany(margin => margin.Placeholders))
            .Where(p => NormalText.Of(p.Text).Length > 0 && !labels.IsPrinted(p.Text))
            .Select(p => Unread.Finding(FileRules.Placeholder, p.Where, $"The file marks this text as a placeholder; it was not read.", p.Text));

    /// <summary>Whether the title of the form stands in the document.</summary>
    public static bool HasTitle(TextDocument document, FormDefinition form)
    {
        var title = LabelKey.Of(form.Title);
        return document.Lines.Select(l => l.Text).Concat(document.Tables.SelectMany(t => t.Rows).SelectMany(r => r).Select(c => c.Text))
            .Any(text => LabelKey.Of(text) == title);
    }
}
