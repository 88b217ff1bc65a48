using MimFunctions.Domain.Forms;
using MimFunctions.Receipts;

namespace MimFunctions.Cli;

/// <summary>What <c>check --json</c> prints (forms.md, "Machine shapes").</summary>
internal sealed record CheckResult(string? Form, string Outcome, string? Reference, FormFields Fields, IReadOnlyList<PrintedFinding> Findings);
