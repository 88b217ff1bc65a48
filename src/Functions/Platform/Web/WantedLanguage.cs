using MimFunctions.Platform.Words;

namespace MimFunctions.Platform.Web;

/// <summary>The language that whoever sends a request wants to read: what they chose on a page, else what their program asks for.</summary>
internal static class WantedLanguage
{
    /// <summary>Name of the cookie that keeps the choice of a person.</summary>
    public const string Cookie = "mim-language";

    /// <summary>Languages that pages are written in: those that their frame is there in.</summary>
    public static IReadOnlyList<string> OfPages { get; } = Catalogue.Languages("frame");

    /// <summary>The language for a page; null when nothing was said that pages are written in.</summary>
    public static string? ForPages(HttpRequest request) => Find(request, OfPages);

    /// <summary>What a person chose, else by <c>Accept-Language</c> with its weights; null when it names none of these.</summary>
    public static string? Find(HttpRequest request, IReadOnlyList<string> known) =>
        request.Cookies[Cookie] is { } chosen && known.Contains(chosen) ? chosen : Accepted(request, known);

    private static string? Accepted(HttpRequest request, IReadOnlyList<string> known) => request.GetTypedHeaders().AcceptLanguage
        .Where(wanted => wanted.Quality is not 0)
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(wanted => wanted.Value.Value?.Split('-')[0].ToLowerInvariant())
        .FirstOrDefault(code => code is not null && (known.Contains(code) || Catalogue.IsBeside(code)));
}
