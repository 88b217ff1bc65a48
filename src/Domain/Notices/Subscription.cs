using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Notices;

/// <summary>What an expert asked to hear about.</summary>
public static class Subscription
{
    /// <summary>
    /// Whether a communication is one of those an expert subscribed to; an empty list means all. Only areas that may be passed on count: an
    /// expert who hears of it because of a restricted area would learn that area.
    /// </summary>
    /// <param name="expert">The expert.</param>
    /// <param name="from">The notifying state.</param>
    /// <param name="areas">Codes of its areas, without restricted ones (<see cref="ReportForm.FieldsForOthers"/>).</param>
    public static bool Matches(Expert expert, MemberState from, IReadOnlyList<string> areas) =>
        (expert.States.Count == 0 || expert.States.Any(code => MemberState.FromCode(code) == from))
        && (expert.Areas.Count == 0 || areas.Any(expert.Areas.Contains));
}
