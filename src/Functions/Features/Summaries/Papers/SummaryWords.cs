using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>What HTML and Word say in the same words.</summary>
internal static class SummaryWords
{
    /// <summary>Stands instead of sources.</summary>
    public const string NoSources = "Nothing was received that this summary could be drawn from.";

    /// <summary>Up to when the hub looked.</summary>
    public static string CutOff(SummaryDocument document) =>
        $"Period: {FieldWords.Day(document.Name.First)} to {FieldWords.Day(document.Name.Last)}. Cut-off: {FieldWords.Moment(document.CutOff, "COM")}; what came later is not in it.";

    /// <summary>A group of sources with their number.</summary>
    public static string Sources(SourceGroup group) => $"{group.Title} ({FigureText.Of(group.Count, 0)})";

    /// <summary>How words that are not drawn from a report are marked.</summary>
    public static string Added(Part.Completion completion) => $"Added by {completion.By}";
}
