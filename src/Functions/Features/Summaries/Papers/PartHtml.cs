using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>The parts of a section as HTML.</summary>
/// <param name="captions">Numbers of tables and figures.</param>
/// <param name="links">Makes links of references.</param>
internal sealed class PartHtml(Captions captions, SourceLinks links)
{
    /// <summary>Style of the parts; tables and charts have theirs.</summary>
    public const string Style = """
        .statement{margin:1rem 0;padding:.1rem 0 .1rem 1rem;border-left:4px solid var(--line);break-inside:avoid-page}.statement blockquote{margin:0}.statement p,.completion p{margin:.2rem 0;white-space:pre-line;overflow-wrap:anywhere}
        .statement figcaption{font-size:.9rem;margin-top:.15rem}.statement b{font-weight:650}.statement .topic{font-size:.9rem;font-weight:650}p.by{font-size:.9rem}
        .completion{margin:1rem 0;padding:.5rem .9rem;border:2px solid var(--blue);border-radius:.4rem;break-inside:avoid-page}.completion .who{font-size:.9rem;font-weight:650;color:var(--blue)}
        .remark{border-left:5px solid var(--warn);background:var(--soft);padding:.5rem .9rem;margin:1rem 0}.remark b{color:var(--warn)}
        .ranking{padding-left:1.6rem}.ranking>li{margin:.7rem 0;padding-left:.3rem}.ranking>li::marker{font-weight:700}.ranking b{font-weight:650}.ranking .by{font-size:.9rem}.ranking ul{margin:.15rem 0;padding-left:1.1rem;font-size:.95rem}
        .measure{margin:1.1rem 0;max-width:46rem;break-inside:avoid-page}.measure p{margin:.15rem 0;overflow-wrap:anywhere}.measure b{font-weight:650}.measure .by{font-size:.9rem}.measure ul{margin:.2rem 0;padding-left:1.1rem;font-size:.95rem}
        """;

    /// <summary>The part, in pieces: a row of a table, one of many measures.</summary>
    public IEnumerable<Html> Write(Part part) => part switch
    {
        Part.Measures(var items) => items.Select(Measure),
        Part.Table table => TableHtml.Write(Named(table), $"table.{captions.Number(table)}", links).Append(Html.From($"\n")),
        _ => [Whole(part)],
    };

    private Html Whole(Part part) => part switch
    {
        Part.Paragraph(var text) => Html.From($"<p class=\"prose\">{links.Write(text)}</p>\n"),
        Part.Remark(var text) => Html.From($"<p class=\"remark\" role=\"note\"><b>Note.</b> {links.Write(text)}</p>\n"),
        Part.Statement statement => Statement(statement),
        Part.Drafted(var text) => Html.From($"{SummaryWords.Paragraphs(text).Select(paragraph => Html.From($"<p class=\"prose\">{links.Write(paragraph)}</p>\n"))}<p class=\"by\">{SummaryWords.DraftedByHub}</p>\n"),
        Part.Completion completion => Completion(completion),
        Part.Ranking(var items) => Html.From($"<ol class=\"ranking\">\n{items.Select(Item)}</ol>\n"),
        Part.Chart chart => ChartFigure.Write(chart, captions),
        _ => throw new InvalidOperationException($"A part of kind {part.GetType().Name} has no way to be shown."),
    };

    private Part.Table Named(Part.Table table) => table with { Caption = $"{captions.Name(table)}. {table.Caption}" };

    private Html Statement(Part.Statement statement) => Html.From($"""
        <figure class="statement">{(statement.Topic is null ? default : Html.From($"<p class=\"topic\">{statement.Topic}</p>"))}<blockquote><p{Language(statement.Language)} dir="auto">{statement.Text}</p></blockquote>
        <figcaption><b>{statement.By}</b> · {links.Write(statement.Source)}{SummaryWords.InShort(statement.Language)}</figcaption></figure>

        """);

    private Html Measure(MeasureNote note) => Html.From($"""
        <div class="measure"><p class="what"><b{Language(note.Language)} dir="auto">{note.Title}</b></p>
        <p class="by">{note.By} · {links.Write(note.Source)} · {links.Write(note.Status)}{(note.Link is null ? default : Html.From($" · <a href=\"{note.Link}\" rel=\"noreferrer\">original text</a>"))}</p>
        <p{Language(note.TextLanguage)} dir="auto">{note.Text}</p>{(SummaryWords.In(note.TextLanguage) is { } words ? Html.From($"<p class=\"by\">{words}</p>") : default)}
        {(note.Learnt.Count == 0 ? default : Html.From($"<ul>{note.Learnt.Select(line => Html.From($"<li dir=\"auto\">{links.Write(line)}</li>"))}</ul>"))}</div>

        """);

    private static Html Language(string? code) => code is null ? default : Html.From($" lang=\"{code}\"");

    private static Html Completion(Part.Completion completion) => Html.From($"""
        <section class="completion" aria-label="{SummaryWords.Added(completion)}"><p class="who">{SummaryWords.Added(completion)}</p>
        <p dir="auto">{completion.Text}</p></section>

        """);

    private Html Item(RankedItem item) => Html.From($"""
        <li><b{Language(item.Language)} dir="auto">{item.Title}</b>
        <div class="by">{item.By} · {links.Write(item.Source)}</div>
        {(item.Reasons.Count == 0 ? default : Html.From($"<ul>{item.Reasons.Select(reason => Html.From($"<li>{reason}</li>"))}</ul>"))}</li>

        """);
}
