using MimFunctions.Platform.Pages;

namespace MimFunctions.Mechanism.Charts;

/// <summary>
/// How series are told apart: each has a tone and a pattern, so that they differ on paper without colour too. A ninth series looks like the first again.
/// </summary>
internal static class SeriesLook
{
    /// <summary>How many looks there are.</summary>
    public const int Count = 8;

    /// <summary>Styles: <c>.s0</c> to <c>.s7</c> are the looks, <c>.s0 .tone</c> what is drawn within a pattern.</summary>
    public const string Style = """
        :root{--s0:#1d4f91;--s1:#a34a00;--s2:#9fb3cc;--s3:#14683a;--s4:#5b2c83;--s5:#4d555e;--s6:#a11220;--s7:#00656f;--pale:#fff}
        @media (prefers-color-scheme:dark){:root{--s0:#7fb0f5;--s1:#ffb070;--s2:#4c6484;--s3:#7bd3a0;--s4:#c7a2ee;--s5:#aab4bf;--s6:#ff9d9d;--s7:#6fd6df;--pale:#15181c}}
        .s0{fill:var(--s0);stroke:var(--s0)}.s1{fill:url(#hub.p1);stroke:var(--s1)}.s2{fill:var(--s2);stroke:var(--s2)}.s3{fill:url(#hub.p3);stroke:var(--s3)}
        .s4{fill:url(#hub.p4);stroke:var(--s4)}.s5{fill:url(#hub.p5);stroke:var(--s5)}.s6{fill:url(#hub.p6);stroke:var(--s6)}.s7{fill:url(#hub.p7);stroke:var(--s7)}
        .patterns{position:absolute;width:0;height:0}.patterns rect{fill:var(--pale)}.patterns path{fill:none;stroke-width:2}
        """;

    /// <summary>The patterns, once in a page.</summary>
    public static Html Patterns() => Html.From($"""
        <svg class="patterns" aria-hidden="true" focusable="false"><defs>
        {Pattern(1, 6, "M-1 1l2-2M0 6l6-6M5 7l2-2")}
        {Pattern(3, 6, "M2 3h2M5 0h2M-1 0h2M5 6h2M-1 6h2")}
        {Pattern(4, 5, "M0 2.5h5")}
        {Pattern(5, 7, "M0 0l7 7M7 0l-7 7")}
        {Pattern(6, 5, "M2.5 0v5")}
        {Pattern(7, 9, "M-1 8l2 2M0 0l9 9M8-1l2 2")}
        </defs></svg>
        """);

    /// <summary>Class of the series with this number, from 0.</summary>
    public static string Class(int series) => $"s{series % Count}";

    private static Html Pattern(int look, int size, string path) => Html.From($"""
        <pattern id="hub.p{look}" width="{size}" height="{size}" patternUnits="userSpaceOnUse"><rect width="{size}" height="{size}"/><path d="{path}" style="stroke:var(--s{look})"/></pattern>
        """);
}
