using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Fields 5, 6 and 10a: what is ticked.</summary>
internal static class OptionRules
{
    private static readonly string FinalCourtDecision = Code.Of(MeasureType.FinalCourtDecision);

    public static FieldVerdict Type(Entry entry)
    {
        var ticks = entry.Ticks;
        return FieldVerdict.Of(
            ticks.Codes is [var only] ? only : null,
            [.. ticks.UnknownOnes(entry, ReportRules.TypeUnknown), .. TypeTicks(entry, ticks)]);
    }

    public static FieldVerdict Areas(Entry entry) => entry.Values.Count == 0
        ? FieldVerdict.Of(null, entry.Missing(ReportRules.AreasMissing, $"No area is ticked."))
        : FieldVerdict.OfMany(entry.Ticks.Codes, [.. entry.Ticks.UnknownOnes(entry, ReportRules.AreaUnknown)]);

    /// <summary>Whether the impact is significant is for the sender alone to say, so nothing here refuses (MIM-7).</summary>
    public static FieldVerdict Impact(Entry entry) => entry.Values.Count == 0
        ? FieldVerdict.Of(null, entry.Missing(ReportRules.ImpactMissing, $"The form does not say where an impact is expected."))
        : FieldVerdict.OfMany(entry.Ticks.Codes, [.. entry.Ticks.UnknownOnes(entry, ReportRules.ImpactUnknown)]);

    private static IEnumerable<Finding> TypeTicks(Entry entry, Ticks ticks)
    {
        if (ticks is { Codes: [], Unknown: [] })
            yield return entry.Missing(ReportRules.TypeMissing, $"No type of measure is ticked.");
        else if (ticks.Codes.Count > 1)
            yield return entry.Finding(
                ReportRules.TypeMany,
                $"More than one type of measure is ticked.",
                $"Tick exactly one box in {entry.Name}; drop one form for each measure.");
        else if (ticks.Codes.Contains(FinalCourtDecision))
            yield return entry.Finding(
                ReportRules.FinalCourtDecision,
                $"Final court decisions are not open to requests for additional information.",
                $"Nothing to do: the others are told so.");
    }
}
