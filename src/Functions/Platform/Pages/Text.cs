namespace MimFunctions.Platform.Pages;

/// <summary>What people wrote, on a page.</summary>
internal static class Text
{
    /// <summary>The language as an attribute; nothing for English.</summary>
    public static Html Language(string? code) => code is null ? default : Html.From($" lang=\"{code}\"");

    /// <summary>A paragraph for each line.</summary>
    public static Html Paragraphs(string text) => Html.Join(
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => Html.From($"<p>{line}</p>\n")));
}
