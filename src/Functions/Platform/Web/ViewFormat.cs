using MimFunctions.Platform.Sheets;

namespace MimFunctions.Platform.Web;

/// <summary>How something is shown.</summary>
internal enum ViewFormat
{
    /// <summary>For programs.</summary>
    Json,

    /// <summary>A page.</summary>
    Html,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>A workbook of a spreadsheet.</summary>
    Xlsx,
}

/// <summary>What the reader wants.</summary>
internal static class ViewFormats
{
    /// <summary>Media type of Word documents.</summary>
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>
    /// <c>?format=</c> when it is given, else what the reader accepts most, else JSON. Null when <c>?format=</c> is none of the offered.
    /// </summary>
    public static ViewFormat? Wanted(HttpRequest request, params ViewFormat[] offered) => (string?)request.Query["format"] is { } named
        ? offered.Cast<ViewFormat?>().FirstOrDefault(format => string.Equals(format.ToString(), named, StringComparison.OrdinalIgnoreCase))
        : request.GetTypedHeaders().Accept.OrderByDescending(media => media.Quality ?? 1)
            .Select(media => Of(media.MediaType.Value)).OfType<ViewFormat>().FirstOrDefault(offered.Contains);

    /// <summary>400: there is no such format.</summary>
    public static IResult NotOffered(HttpRequest request, params ViewFormat[] offered) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: "There is no such format.",
        detail: $"“{request.Query["format"]}” is none of {string.Join(", ", offered.Select(format => format.ToString().ToLowerInvariant()))}.");

    private static ViewFormat? Of(string? mediaType) => mediaType switch
    {
        "text/html" => ViewFormat.Html,
        "application/json" => ViewFormat.Json,
        Word => ViewFormat.Docx,
        "text/csv" => ViewFormat.Csv,
        TableWorkbook.MediaType => ViewFormat.Xlsx,
        _ => null,
    };
}
