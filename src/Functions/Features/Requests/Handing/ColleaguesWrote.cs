using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Waiting;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Handing;

/// <summary>What colleagues wrote and the contact point has not answered yet.</summary>
internal sealed class ColleaguesWrote(HandedStore handed, RequestStore requests) : IWaits
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        List<WaitingItem> items = [];
        foreach (var state in AccessRules.PartiesOf(who, Permission.AnswerRequest).Select(party => party.State).OfType<MemberState>())
        {
            foreach (var stands in (await handed.Of(state, ct)).Where(each => each.Links.Any(link => link.Text is not null)))
            {
                if ((await requests.Find(stands.Request, ct))?.Of(state) is { Is.HasEnded: false } standing)
                    items.Add(Item(stands).Until(standing.Due, now, Authority.Of(state)));
            }
        }

        return items;
    }

    private static WaitingItem Item(HandedQuestions stands)
    {
        var last = stands.Links.Where(link => link.Text is not null).MaxBy(link => link.SaidAt)!;
        return new WaitingItem(Say($"Written by colleagues"), Say($"{last.To} wrote to {stands.Request}"), $"/requests/{stands.Request}/answer");
    }
}
