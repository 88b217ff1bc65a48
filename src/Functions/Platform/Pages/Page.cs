using MimFunctions.Platform.Words;

namespace MimFunctions.Platform.Pages;

/// <summary>The frame of a document that is kept as a file, such as a receipt or a report: readable on paper, on a small screen, in the dark, by keyboard and by screen reader.</summary>
internal static class Page
{
    /// <summary>The style sheet of all documents.</summary>
    // Inside the document: a receipt must look the same years later, off-line, without anything beside it.
    internal const string Style = """
        :root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--line:#c9d1d9;--soft:#f3f5f8;--blue:#034ea2;--ok:#14683a;--warn:#7a4b00;--bad:#a11220}
        @media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--paper:#15181c;--line:#3c434b;--soft:#1f2429;--blue:#8ab8ff;--ok:#7bd3a0;--warn:#f0c36d;--bad:#ff9d9d}}
        body{font:1.0625rem/1.55 "Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif;color:var(--ink);background:var(--paper);max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
        h1{font-size:1.9rem;line-height:1.2;margin:.4rem 0 .2rem}h2{font-size:1.25rem;margin:2.2rem 0 .6rem;border-bottom:2px solid var(--line);padding-bottom:.25rem}
        a{color:var(--blue)}a:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
        .hub{color:var(--blue);font-weight:600;margin:0}.lead{font-size:1.15rem;margin:.3rem 0}.note{color:var(--warn)}
        .status{display:inline-block;border:2px solid currentColor;border-radius:.4rem;padding:.1rem .6rem;font-weight:700;letter-spacing:.02em}
        .ok{color:var(--ok)}.bad{color:var(--bad)}.warn{color:var(--warn)}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-top:1px solid var(--line);overflow-wrap:anywhere;white-space:pre-line}
        tbody tr:first-child>*{border-top:0}th{width:34%;font-weight:600}ol.findings{padding:0;list-style:none}ol.findings>li{border-left:5px solid currentColor;background:var(--soft);padding:.6rem .9rem;margin:.6rem 0}
        ol.findings p{color:var(--ink);margin:.15rem 0}ol.findings .rule{font-size:.875rem}q{font-style:italic}code{font-size:.9em;overflow-wrap:anywhere}
        select,button,input,textarea{font:inherit;padding:.35rem .6rem;max-width:100%}
        @media print{body{max-width:none;padding:0;font-size:10.5pt}a{color:inherit}}
        """;

    /// <summary>A whole page, in the language that is spoken.</summary>
    /// <param name="title">Title of the window, and what a screen reader says first.</param>
    /// <param name="main">What stands inside <c>main</c>.</param>
    /// <param name="more">Style that this page needs besides, such as for a wide table; ours, so it is not encoded.</param>
    public static string Write(string title, Html main, string? more = null) =>
        $"{Head(title, more is null ? Style : $"{Style}\n{more}")}<main>\n{main}\n</main>{Foot}";

    /// <summary>The frame alone, for what has a style of its own.</summary>
    /// <param name="title">Title of the window.</param>
    /// <param name="style">Style sheet; ours, so it is not encoded.</param>
    /// <param name="body">What stands inside <c>body</c>.</param>
    public static string Frame(string title, string style, Html body) => $"{Head(title, style)}{body}{Foot}";

    /// <summary>What stands before the body of a page that is written piece by piece.</summary>
    /// <param name="title">Title of the window.</param>
    /// <param name="style">Style sheet; ours, so it is not encoded.</param>
    public static string Head(string title, string style) =>
        $"""
        <!doctype html>
        <html lang="{Spoken.Language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Html.From($"{title}")}</title>
        <style>
        {style}
        </style>
        </head>
        <body>

        """;

    /// <summary>What stands after the body.</summary>
    public const string Foot = """

        </body>
        </html>

        """;
}
