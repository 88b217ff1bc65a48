using System.Globalization;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>
/// What a draft is that nobody made final in time: figures and texts that the hub put together, and no report of anyone (F-4). It is not sent
/// to the institutions, and whoever reads it is told so first.
/// </summary>
public static class WorkingData
{
    /// <summary>How it is called wherever it is shown.</summary>
    public const string Words = "Working data of the hub, not adopted";

    /// <summary>The document with that as the first thing that its reader has to know, so that page, Word and JSON say it alike.</summary>
    public static SummaryDocument Mark(SummaryDocument document) => document with { Remarks = [Remark(document.Name), .. document.Remarks] };

    /// <summary>The draft with what was added to it, as it is shown: marked once its time is over.</summary>
    public static SummaryDocument Shown(SummaryDraft draft, SummaryDocument document) => draft.IsWorkingData ? Mark(document) : document;

    private static string Remark(SummaryName name) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Words}: within {SummaryDraft.DaysOpen} days nobody made this draft final. It is no report of {SummaryParties.Words(name, SummaryParties.Completing(name)[0])}, and was sent to no institution.");
}
