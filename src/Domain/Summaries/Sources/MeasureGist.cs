using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Sources;

/// <summary>What a few lines on a measure are made of (F-12): no more, as there may be 100,000 in a year.</summary>
/// <param name="Text">Beginning of its summary, in English where there is one; null when there is none that may be passed on.</param>
/// <param name="TextLanguage">Language of that text; null for English.</param>
/// <param name="Link">Where the original text is read.</param>
/// <param name="AdoptedOn">Day of adoption.</param>
/// <param name="InForceOn">First day in force.</param>
public sealed record MeasureGist(string? Text, Language? TextLanguage, Uri? Link, DateOnly? AdoptedOn, DateOnly? InForceOn)
{
    /// <summary>Three to five lines of A4.</summary>
    public const int Longest = 420;

    /// <summary>Nothing is known.</summary>
    public static MeasureGist None { get; } = new(null, null, null, null, null);

    /// <summary>Takes it from a form without the fields that are not for further distribution (F-1).</summary>
    public static MeasureGist Of(ReportForm form) => new(
        (form.SummaryEnglish ?? form.Summary) is { } text ? Excerpt.Of(text, Longest) : null,
        form.SummaryEnglish is null && form.OriginalLanguage is { Code: not "en" } language ? language : null,
        form.OriginalTextLink, form.AdoptedOn, form.InForceOn);
}
