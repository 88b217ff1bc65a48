namespace MimFunctions.Domain.Forms;

/// <summary>What the rules of a form make of a reading.</summary>
/// <param name="Fields">The values that could be understood, also of a form that is refused.</param>
/// <param name="Findings">Everything to be said, in the order of the form.</param>
public sealed record Judgement(FormFields Fields, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the form is accepted: errors refuse it, warnings don't (docs/forms.md).</summary>
    public bool IsAcceptable => Findings.All(f => f.Severity != Severity.Error);
}
