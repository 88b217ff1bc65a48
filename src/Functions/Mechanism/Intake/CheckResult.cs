using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Receipts;

namespace MimFunctions.Mechanism.Intake;

/// <summary>What <c>check --json</c> prints (docs/forms.md, "Machine shapes").</summary>
internal sealed record CheckResult(string? Form, string Outcome, string? Reference, FormFields Fields, IReadOnlyList<PrintedFinding> Findings);
