using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>A table of a summary: figures to the right, sums set off; a wide one scrolls within a region that the keyboard reaches.</summary>
internal static class TableHtml
{
    /// <summary>Style of the tables.</summary>
    public const string Style = """
        .scroll{overflow-x:auto;margin:1.2rem 0}.data{font-variant-numeric:tabular-nums;font-size:.95rem}.data caption{text-align:left;font-weight:650;font-size:1.05rem;padding:0 0 .4rem}
        .data th,.data td{width:auto;padding:.32rem .6rem;overflow-wrap:break-word}.data tbody th{font-weight:500;min-width:8rem;overflow-wrap:anywhere}
        .data thead th,.data thead td{vertical-align:bottom;border-top:0;border-bottom:2px solid var(--ink);font-size:.9rem}.data .fig{text-align:right;white-space:nowrap}.data thead .fig{white-space:pre-line;min-width:3.2rem}
        .data tbody tr:nth-child(even){background:var(--soft)}.data tr.total>*{font-weight:700;border-top:2px solid var(--ink)}.data .from{font-size:.85em;min-width:9rem}.data .from a{white-space:nowrap}
        .arrow{font-size:.7em;margin-right:.15em;vertical-align:.12em}figure.chart .scroll{margin:0}figure.chart .data{font-size:.9rem}figure.chart .data caption{font-weight:400;font-size:.9rem}
        @media print{.scroll{overflow:visible}.data{font-size:8.5pt}.data thead{display:table-header-group}.data tr{break-inside:avoid}.data th,.data td{padding:.15rem .35rem}.data tbody th{min-width:6rem}.data thead .fig{min-width:0}
        .many{page:wide}.many .data{font-size:8pt}.many thead .fig{overflow-wrap:anywhere}}
        """;

    private const int MostColumnsAtRest = 3, MostColumnsUpright = 9, MostSourcesInSight = 4;

    /// <summary>The table, in pieces of a row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">Id of its caption.</param>
    /// <param name="links">Makes links of the references of its rows; null when rows have none.</param>
    public static IEnumerable<Html> Write(Part.Table table, string id, SourceLinks? links)
    {
        var hasSources = links is not null && table.Rows.Any(row => row.Sources is { Count: > 0 });
        var columns = table.Columns.Count + (hasSources ? 1 : 0);
        var region = columns > MostColumnsAtRest ? Html.From($" tabindex=\"0\" role=\"region\" aria-labelledby=\"{id}\"") : default;
        yield return Html.From($"""
            <div class="scroll{(columns > MostColumnsUpright ? " many" : "")}"{region}>
            <table class="data"><caption id="{id}">{table.Caption}</caption>
            <thead><tr>{table.Columns.Select(Head)}{(hasSources ? Html.From($"<th scope=\"col\">Sources</th>") : default)}</tr></thead>
            <tbody>

            """);
        foreach (var row in table.Rows)
            yield return Row(table, row, hasSources ? links : null);
        yield return Html.From($"</tbody></table></div>");
    }

    private static Html Head(TableColumn column) => column.Title.Length == 0
        ? Html.From($"<td></td>")
        : Html.From($"<th scope=\"col\"{(column.IsFigure ? Html.From($" class=\"fig\"") : default)}>{column.Title}</th>");

    private static Html Row(Part.Table table, TableRow row, SourceLinks? links) => Html.From($"""
        <tr{(row.IsTotal ? Html.From($" class=\"total\"") : default)}>{row.Cells.Select((cell, column) => Cell(cell, column, table.Columns[column].IsFigure))}{(links is null ? default : Sources(row.Sources ?? [], links))}</tr>

        """);

    private static Html Cell(Cell cell, int column, bool isFigure) => column == 0
        ? Html.From($"<th scope=\"row\"{(isFigure ? Html.From($" class=\"fig\"") : default)} dir=\"auto\">{Inside(cell)}</th>")
        : Html.From($"<td{(isFigure ? Html.From($" class=\"fig\"") : default)}>{Inside(cell)}</td>");

    private static Html Inside(Cell cell) => cell switch
    {
        Domain.Summaries.Cell.Change(not 0 and var value) => Html.From($"<span class=\"arrow\" aria-hidden=\"true\">{FigureText.Arrow(value)}</span>{FigureText.Of(cell)}"),
        Domain.Summaries.Cell.Words(var text) => Html.From($"<bdi>{text}</bdi>"),
        Domain.Summaries.Cell.Nothing => Html.From($"<span aria-label=\"none\" role=\"img\">{FigureText.Nothing}</span>"),
        _ => Html.From($"{FigureText.Of(cell)}"),
    };

    private static Html Sources(IReadOnlyList<string> sources, SourceLinks links) => sources.Count > MostSourcesInSight
        ? Html.From($"<td class=\"from\"><details><summary>{sources.Count} sources</summary>{links.Write(sources)}</details></td>")
        : Html.From($"<td class=\"from\">{links.Write(sources)}</td>");
}
