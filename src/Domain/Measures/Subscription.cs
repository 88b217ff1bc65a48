using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Measures;

/// <summary>What an expert asked to hear about.</summary>
public static class Subscription
{
    /// <summary>
    /// Whether a communication is one of those an expert subscribed to; an empty list means all. Only areas that may be passed on count: an
    /// expert who hears of it because of a restricted area would learn that area.
    /// </summary>
    /// <param name="expert">The expert.</param>
    /// <param name="form">The form as the others may see it (<see cref="ReportForm.ForOthers"/>).</param>
    public static bool Matches(Expert expert, ReportForm form) =>
        (expert.States.Count == 0 || expert.States.Any(code => MemberState.FromCode(code) == form.State))
        && (expert.Areas.Count == 0 || form.Areas.Select(Code.Of).Any(expert.Areas.Contains));
}
