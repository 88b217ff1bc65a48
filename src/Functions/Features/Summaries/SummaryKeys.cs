using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Summaries;

/// <summary>Where summaries are.</summary>
internal static class SummaryKeys
{
    /// <summary>The one partition of all summaries: there are three a year.</summary>
    public const string Partition = "summaries";

    /// <summary>A summary; its id is its name.</summary>
    public static DocumentKey Of(SummaryName name) => new(SummaryContainers.Summaries, Partition, name.ToString());

    /// <summary>A chapter of some content of a summary: partition by name and digest of the content.</summary>
    public static DocumentKey Chapter(SummaryName name, string digest, int number) =>
        new(SummaryContainers.Chapters, $"{name}.{digest}", number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A file of a summary: <c>summaries/2026/general-2026.v1.docx</c>, or <c>.draft.docx</c> while it is open.</summary>
    /// <param name="name">Which summary.</param>
    /// <param name="version">The version that is final; null for the draft.</param>
    /// <param name="extension">Without the dot.</param>
    public static string File(SummaryName name, int? version, string extension) =>
        $"summaries/{name.Year}/{name}.{(version is { } number ? $"v{number}" : "draft")}.{extension}";
}
