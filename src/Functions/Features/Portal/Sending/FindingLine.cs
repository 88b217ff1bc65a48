using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Receipts;

namespace MimFunctions.Features.Portal.Sending;

/// <summary>What the hub has to say about a form, in words.</summary>
/// <param name="About">Field and place.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Said">What was read; null when nothing is quoted.</param>
/// <param name="Fix">What to do.</param>
/// <param name="Rule">The rule, for those who ask.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Field">Id of the field; null when it concerns the whole.</param>
public sealed record FindingLine(string About, string Message, string? Said, string Fix, string Rule, Severity Severity, string? Field)
{
    /// <summary>The finding in words.</summary>
    internal static FindingLine Of(PrintedFinding finding, FormDefinition? form) => new(
        FieldWords.Head(finding.Field, finding.Where, form), finding.Message, FieldWords.Said(finding.Said, finding.Field, form), finding.Fix,
        finding.Law is null ? finding.Rule : $"{finding.Rule}, {finding.Law}", finding.Severity,
        finding.Field is not null && form?.Field(finding.Field) is not null ? finding.Field : null);
}
