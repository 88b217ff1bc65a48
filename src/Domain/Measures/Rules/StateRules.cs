using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Field 1: the state is that of the drop folder, never what the form says (docs/rules.md, rule 7).</summary>
internal static class StateRules
{
    public static FieldVerdict Judge(Entry entry)
    {
        var verdict = SenderRules.State(entry, ReportRules.StateMissing, ReportRules.StateUnknown, ReportRules.StateOfAnotherFolder);
        return verdict with { Findings = [.. verdict.Findings, .. Participating(entry)] };
    }

    private static IEnumerable<Finding> Participating(Entry entry)
    {
        var home = entry.Context.DropState;
        var day = LegalTime.DayOf(entry.Context.ReceivedAt, home);
        if (!Participation.IsBound(Instrument.MutualInformation, home, day))
            yield return entry.Finding(
                ReportRules.StateNotBound,
                $"{home} is not bound by Decision 2006/688/EC, so this is kept as voluntary information.",
                $"Nothing to do: the others are told all the same.");
    }
}
