using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>
/// What a text written on the hub for the networks or their Board may not hold: what looks like personal data or a link to such (Article 9(3) of Regulation 2019/1240), operational
/// law-enforcement information (Article 9(1)), and classified information. What a form says can be confirmed; what someone writes here is written anew.
/// </summary>
public static class NetworkText
{
    /// <summary>What stands against the text; nothing when it is blank.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="longest">The longest that is taken, in characters.</param>
    public static IEnumerable<Refusal> Against(string rule, string field, string? text, int longest)
    {
        if (Blank.Trim(text) is not { } said)
            yield break;
        if (said.Length > longest)
            yield return new(rule, field, $"The text is longer than {longest} characters.", $"Shorten it.");
        if (said.Split('\n').Any(Classification.IsMarkingLine))
            yield return new(rule, field, $"The text bears the marking of classified information, which this hub must not hold.", $"Keep it on an accredited system; nothing of it was stored here.", "CT-11");
        if (PersonalData.In(said).Any() || OfficersRule.LinksToPersons(said))
            yield return new(rule, field, $"The text looks as if it held personal data, or a link to such.", $"Write it without; only the lists of members and officers hold personal data.", "ILOB-20");
        if (OfficersRule.IsOperational(said))
            yield return new(rule, field, $"The text looks like operational law-enforcement information.", $"Write it without, or send it by a channel that is made for it.", "ILOB-19");
    }
}
