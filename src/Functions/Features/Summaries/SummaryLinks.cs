using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Summaries;

/// <summary>Pages of summaries.</summary>
internal static class SummaryLinks
{
    /// <summary>The version that counts now: the last that is final; the draft while there is none.</summary>
    public static Uri Summary(this Settings settings, SummaryName name) => settings.At($"api/summaries/{name}");

    /// <summary>One version that is final.</summary>
    public static Uri Summary(this Settings settings, SummaryName name, int version, string? format = null) =>
        settings.At($"api/summaries/{name}?version={version}{(format is null ? "" : $"&format={format}")}");

    /// <summary>The draft as it would become final.</summary>
    public static Uri Draft(this Settings settings, SummaryName name, string? format = null) =>
        settings.At($"api/summaries/{name}?version=draft{(format is null ? "" : $"&format={format}")}");

    /// <summary>The page on which one says what should change in the draft (W-25).</summary>
    public static Uri Remarks(this Settings settings, SummaryName name) => settings.At($"api/summaries/{name}/remarks");

    /// <summary>The page on which a version is called back (W-22).</summary>
    public static Uri CallingBack(this Settings settings, SummaryName name) => settings.At($"api/summaries/{name}/corrigendum");

    /// <summary>The page on which the draft is completed.</summary>
    public static Uri Completing(this Settings settings, SummaryName name) => settings.At($"api/summaries/{name}/draft");
}
