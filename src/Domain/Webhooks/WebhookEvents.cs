using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Webhooks;

/// <summary>
/// What the system of a state is told, out of all that its contact point is told by mail; each letter says for itself what its event is called
/// (<see cref="ForSystemsAttribute"/>). What says nothing is for people only: codes and invitations to
/// confirm, and everything of the network of document 6146/24, which no machine hears of.
/// </summary>
public static class WebhookEvents
{
    /// <summary>Types by the step of the mail.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string>(
        [
            .. ForSystemsAttribute.OfConstants(typeof(Steps)),
            .. RequestLetter.All.Where(letter => letter.ForSystems is not null).Select(letter => KeyValuePair.Create(letter.Name, letter.ForSystems!)),
            .. ForSystemsAttribute.Of<QueryLetter>(Code.Of),
            .. ForSystemsAttribute.Of<SituationLetter>(Code.Of),
            .. ForSystemsAttribute.Of<ViewLetter>(ViewStep.Name),
            .. ForSystemsAttribute.Of<LiaisonLetter>(Code.Of),
            .. ForSystemsAttribute.Of<SummaryLetter>(SummaryStep.Name),
        ],
        StringComparer.Ordinal);

    /// <summary>The type of a step; null when no system hears of it.</summary>
    public static string? TypeOf(string step) => Types.GetValueOrDefault(step.Split('.')[0]);
}
