using MimFunctions.Domain.Liaison;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>A report whose place a later one of the same state took.</summary>
/// <param name="Report">The earlier one, not used.</param>
/// <param name="By">The one that counts.</param>
internal sealed record ReplacedReport(LiaisonReport Report, LiaisonReport By);
