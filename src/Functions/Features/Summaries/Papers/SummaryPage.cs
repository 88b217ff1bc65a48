using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>A summary as one HTML file: nothing beside it, no script, the same look years later.</summary>
internal static class SummaryPage
{
    // The ids of the page itself have a dot, which those of sections never have.
    private const string TextId = "hub.text", ContentsId = "hub.contents", SourcesId = "hub.sources";
    private const int MostSourcesInSight = 12, BufferSize = 16_384;

    private static readonly string Style = $$"""
        body{max-width:64rem}.skip{position:absolute;left:-99rem}.skip:focus{position:static}h1{text-wrap:balance}h2,h3,h4,h5,h6{scroll-margin-top:1rem;break-after:avoid}
        h3{font-size:1.12rem;margin:1.8rem 0 .4rem}h4{font-size:1rem;margin:1.4rem 0 .3rem}h5,h6{font-size:.95rem;margin:1.2rem 0 .3rem}.prose,.statement,.completion,.remark,.ranking,.about,.sources p{max-width:46rem}.prose{white-space:pre-line}
        .about{border:1px solid var(--line);border-radius:.5rem;background:var(--soft);padding:.2rem 1.1rem;margin:1.2rem 0}.about h2{border:0;margin:.7rem 0 .2rem;font-size:1.05rem}.about ul{margin:.3rem 0 .7rem;padding-left:1.1rem}
        .elsewhere{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.5rem 0}.state{font-weight:700;border:2px solid currentColor;border-radius:.4rem;padding:.05rem .55rem;margin-right:.5rem}
        .contents h2{border:0;margin:1.4rem 0 .3rem;font-size:1.05rem}.contents ol{list-style:none;margin:0;padding:0}.contents ol ol{padding-left:1.1rem;font-size:.95em}.contents li{margin:.22rem 0}.contents a{text-decoration:none}.contents a:hover{text-decoration:underline}
        .sources summary{cursor:pointer;font-weight:600;padding:.3rem 0}.sources h3{margin-bottom:.2rem}.sources p{margin:.2rem 0 .8rem;font-size:.92rem;overflow-wrap:anywhere}
        @media screen and (min-width:84rem){body{max-width:88rem}main{display:grid;grid-template-columns:17rem minmax(0,64rem);column-gap:3rem}main>*{grid-column:2}
        .contents{grid-column:1;grid-row:1/span 20;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;font-size:.95rem;box-sizing:border-box;padding:1rem .5rem 1rem 0}
        }
        {{PartHtml.Style}}
        {{TableHtml.Style}}
        {{SeriesLook.Style}}
        {{ChartFigure.Style}}
        .marking{font-weight:700;letter-spacing:.08em;text-align:center;margin:0 0 .6rem}
        @media print{.marking{position:fixed;top:-12mm;left:0;right:0}@page{size:A4;margin:18mm 16mm}.skip,.elsewhere{display:none}@page wide{size:A4 landscape}details::details-content{content-visibility:visible;block-size:auto}h2{margin-top:1.6rem}
        }
        """;

    /// <summary>Writes the file: a whole page in English, UTF-8. The same arguments give the same bytes.</summary>
    /// <param name="document">The summary.</param>
    /// <param name="standing">What this version says of itself.</param>
    /// <param name="to">Where it goes, piece by piece; stays open.</param>
    /// <param name="ct">Ends it.</param>
    public static async Task Write(SummaryDocument document, SummaryStanding standing, Stream to, CancellationToken ct)
    {
        await using var writer = new StreamWriter(to, bufferSize: BufferSize, leaveOpen: true);
        foreach (var piece in Pieces(ReadableDocument.Of(document), Captions.Of(document), standing))
            await writer.WriteAsync(piece.AsMemory(), ct);
    }

    private static IEnumerable<string> Pieces(SummaryDocument readable, Captions captions, SummaryStanding standing)
    {
        var links = new SourceLinks(standing.Hub);
        yield return Page.Head($"{readable.Name.Title} ({standing.Word.ToLowerInvariant()}{(captions.Marking is { } marked ? $", {marked}" : "")})", $"{Page.Style}\n{Style}");
        yield return Html.From($"""
            <main>
            <a class="skip" href="#{TextId}">Skip to the text</a>
            {(captions.Marking is { } marking ? Html.From($"<p class=\"marking\">{marking}</p>\n") : default)}<header>{Head(readable, standing)}</header>
            {About(readable, links)}
            {Contents(readable)}
            <div id="{TextId}" tabindex="-1"{(standing.Language is { } to ? Html.From($" lang=\"{to.Code}\"") : default)}>
            {SeriesLook.Patterns()}
            """).ToString();
        foreach (var piece in SectionHtml.Write(readable.Sections, new PartHtml(captions, links)).Append(Html.From($"\n")).Concat(Sources(readable, links)))
            yield return piece.ToString();
        yield return $"</div>\n</main>{Page.Foot}";
    }

    private static Html Head(SummaryDocument document, SummaryStanding standing) => Html.From($"""
        <p class="hub">MIM hub · {document.Name.ToString()}</p>
        <h1>{document.Name.Title}</h1>
        <p><span class="state {(standing.IssuedOn is null || standing.IsWorkingData || standing.Warning is not null ? "warn" : "ok")}">{standing.Word}</span> {standing.Sentence}</p>
        {(standing.Warning is { } warning ? Html.From($"<p class=\"warn\" role=\"note\"><b>{warning}</b></p>") : default)}
        {(standing.Translation is { } translation ? Html.From($"<p role=\"note\">{translation}</p>\n") : default)}<p>{SummaryWords.CutOff(document)}</p>
        <ul class="elsewhere">{standing.Links.Select(link => Html.From($"<li><a href=\"{link.Address.OriginalString}\">{link.Title}</a></li>"))}</ul>
        """);

    private static Html About(SummaryDocument document, SourceLinks links) => document.Remarks.Count == 0 ? default : Html.From($"""
        <section class="about" aria-labelledby="hub.about"><h2 id="hub.about">About this document</h2>
        <ul>{document.Remarks.Select(remark => Html.From($"<li>{links.Write(remark)}</li>"))}</ul></section>
        """);

    private static Html Contents(SummaryDocument document) => Html.From($"""
        <nav class="contents" aria-labelledby="{ContentsId}"><h2 id="{ContentsId}">Contents</h2>
        {SectionHtml.Contents(document.Sections, ContentsDepth.Of(document), Html.From($"<li><a href=\"#{SourcesId}\">Sources</a></li>"))}</nav>
        """);

    private static IEnumerable<Html> Sources(SummaryDocument document, SourceLinks links) =>
        document.Sources.SelectMany(group => Group(group, links))
            .Prepend(Html.From($"<section class=\"sources\" aria-labelledby=\"{SourcesId}\"><h2 id=\"{SourcesId}\">Sources</h2>\n{(document.Sources.Count == 0 ? Html.From($"<p>{SummaryWords.NoSources}</p>") : default)}"))
            .Append(Html.From($"</section>"));

    /// <summary>In a piece for each reference: there may be ten thousand.</summary>
    private static IEnumerable<Html> Group(SourceGroup group, SourceLinks links) => group.References.Count > MostSourcesInSight
        ? links.Write(group.References).Prepend(Html.From($"<details><summary>{SummaryWords.Sources(group)}</summary><p>")).Append(Html.From($"</p></details>\n"))
        : links.Write(group.References).Prepend(Html.From($"<h3>{SummaryWords.Sources(group)}</h3><p>")).Append(Html.From($"</p>\n"));
}
