using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// A letter as HTML for mail programs: no image, nothing fetched, readable without its styles, in the dark, enlarged and by screen reader.
/// </summary>
internal static class LetterHtml
{
    private const string Style = """
        :root{color-scheme:light dark;supported-color-schemes:light dark}
        body{font:16px/1.5 "Segoe UI",Arial,sans-serif;color:#1b1f24;background:#fff;max-width:42em;margin:0 auto;padding:16px}
        h1{font-size:22px;line-height:1.25;margin:0 0 12px}h2{font-size:18px;margin:24px 0 8px}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid #c9d1d9}
        th{font-weight:600;width:11em}p,td{overflow-wrap:anywhere}p.text{white-space:pre-line}a{color:#034ea2}li{margin:0 0 12px}footer{margin-top:28px;font-size:14px;color:#4d5761}
        @media (prefers-color-scheme:dark){body{color:#e8eaed;background:#15181c}a{color:#8ab8ff}th,td{border-color:#3c434b}footer{color:#aab2bb}}
        """;

    /// <summary>The whole page.</summary>
    public static string Write(Letter letter) => Page.Frame(Spoken.Of(letter.Subject), Style, Html.From($"""
        <main>
        <h1{letter.Title.Attribute}>{letter.Title.Shown}</h1>
        {letter.Blocks.Select(Of)}</main>
        <footer><p>{letter.Why}</p>{Leave(letter)}</footer>
        """));

    private static Html Leave(Letter letter) => letter.Leave is { } leave ? Html.From($"<p><a href=\"{leave.AbsoluteUri}\">{Spoken.Say($"Get none of these mails any more")}</a></p>") : default;

    private static Html Of(Block block) => block switch
    {
        Block.Heading heading => Html.From($"<h2>{heading.Text}</h2>\n"),
        Block.Paragraph { Text: var line } => Html.From($"<p class=\"text\"{line.Attribute}>{line.Shown}</p>\n"),
        Block.Facts facts => Html.From($"<table>\n{facts.All.Select(Of)}</table>\n"),
        Block.Points points => Html.From($"<ul>\n{points.All.Select(point => Html.From($"<li{point.Attribute}>{point.Shown}</li>\n"))}</ul>\n"),
        Block.Link link => Html.From($"<p><a href=\"{link.Url.AbsoluteUri}\"{link.Text.Attribute}>{link.Text.Shown}</a></p>\n"),
        Block.Items items => Html.From($"<ul>\n{items.All.Select(Of)}</ul>\n"),
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private static Html Of(Fact fact) => Html.From(
        $"<tr><th scope=\"row\">{fact.Label}</th><td{fact.Value.Attribute}>{Value(fact)}</td></tr>\n");

    private static Html Value(Fact fact) => fact.Link is null
        ? fact.Value.Shown
        : Html.From($"<a href=\"{fact.Link.AbsoluteUri}\">{fact.Value.Shown}</a>");

    private static Html Of(Item item) => Html.From(
        $"<li><a href=\"{item.Url.AbsoluteUri}\"{item.Title.Attribute}>{item.Title.Shown}</a><br>{item.Detail}</li>\n");
}
