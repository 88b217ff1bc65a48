using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Summaries;

/// <summary>A cut-off as people write it.</summary>
internal static class CutOffText
{
    /// <summary>What would be understood.</summary>
    public const string Wanted = "a day such as 2026-12-31, which counts as a whole, or an instant such as 2026-12-31T12:00:00Z";

    /// <summary>The instant (UTC) that is meant: of a day its end in Brussels. Null when it is neither.</summary>
    public static DateTimeOffset? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1949 and < 3000
            ? LegalTime.EndOf(day, Authority.Commission)
            : DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
                ? instant.ToUniversalTime()
                : null;

    // Z by itself: "zzz" takes it in no format, and "K" would take an instant without offset too.
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm'Z'",
    ];
}
