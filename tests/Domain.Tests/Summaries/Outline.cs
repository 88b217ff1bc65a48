using System.Globalization;
using System.Text;
using MimFunctions.Domain.Summaries;

namespace MimFunctions.Domain.Tests.Summaries;

/// <summary>A summary as plain text, so that a snapshot shows all of it.</summary>
internal static class Outline
{
    public static string Of(SummaryDocument document)
    {
        var text = new StringBuilder().AppendLine(document.Name.Title);
        foreach (var remark in document.Remarks)
            text.AppendLine(CultureInfo.InvariantCulture, $"! {remark}");
        foreach (var section in document.Sections)
            Write(text, section, 1);
        text.AppendLine().AppendLine("# Sources");
        foreach (var group in document.Sources)
            text.AppendLine(CultureInfo.InvariantCulture, $"{group.Title} ({group.Count}): {string.Join(", ", group.References)}");
        return text.ToString();
    }

    private static void Write(StringBuilder text, Section section, int level)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{new string('#', level)} {section.Title} [{section.Id}]");
        foreach (var part in section.Parts)
            text.AppendLine(Words(part));
        foreach (var inner in section.Sections)
            Write(text, inner, level + 1);
    }

    private static string Words(Part part) => part switch
    {
        Part.Paragraph paragraph => paragraph.Text,
        Part.Remark remark => $"! {remark.Text}",
        Part.Statement statement => $"{statement.Topic}: “{statement.Text}” {statement.By}, {statement.Source}{(statement.Language is null ? "" : $", in {statement.Language}")}",
        Part.Drafted drafted => $"(draft) {drafted.Text}",
        Part.Table table => Lines([
            $"Table {table.Id}: {table.Caption}", $"| {string.Join(" | ", table.Columns.Select(column => column.Title))}",
            .. table.Rows.Select(row => $"| {string.Join(" | ", row.Cells.Select(Words))}{(row.Sources is null ? "" : $" <- {string.Join(", ", row.Sources)}")}")]),
        Part.Chart chart => Lines([
            $"Chart {chart.Id}: {chart.Caption} ({chart.Unit}; {string.Join("; ", chart.Series.Select(series => series.Name))})",
            .. chart.Categories.Select((name, at) => $"  {name}: {string.Join("; ", chart.Series.Select(series => Number(series.Values[at])))}")]),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of these summaries."),
    };

    private static string Words(Cell cell) => cell switch
    {
        Cell.Nothing => "-",
        Cell.Words words => words.Text,
        Cell.Figure figure => Number(figure.Value),
        Cell.Change change => change.Value.ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "Not a cell of these summaries."),
    };

    private static string Number(decimal? value) => value is { } known ? known.ToString("N0", CultureInfo.InvariantCulture) : "-";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
