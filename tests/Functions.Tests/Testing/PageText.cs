namespace MimFunctions.Tests.Testing;

/// <summary>What a page says, without the frame that all pages share.</summary>
internal static class PageText
{
    private const string End = "</main>";

    /// <summary>From the beginning of <c>main</c> to its end.</summary>
    public static string Of(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..(page.IndexOf(End, StringComparison.Ordinal) + End.Length)];
}
