namespace MimFunctions.Domain.Forms.Rules;

/// <summary>Fields of which exactly one box is ticked.</summary>
internal static class OneOfRules
{
    /// <summary>The one option; more than one, and what is none, is said. Nothing is said when none is ticked.</summary>
    /// <param name="entry">The field.</param>
    /// <param name="many">The rule that only one is ticked.</param>
    /// <param name="unknown">The rule that what is ticked is an option.</param>
    public static FieldVerdict Judge(Entry entry, Rule many, Rule unknown)
    {
        var ticks = entry.Ticks;
        return FieldVerdict.Of(
            ticks.Codes is [var only] ? only : null,
            [.. ticks.UnknownOnes(entry, unknown), .. ticks.Codes.Count > 1 ? [Many(entry, many)] : Array.Empty<Finding>()]);
    }

    private static Finding Many(Entry entry, Rule rule) =>
        entry.Finding(rule, $"More than one box is ticked in {entry.Name}.", $"Tick exactly one box in {entry.Name}.");
}
