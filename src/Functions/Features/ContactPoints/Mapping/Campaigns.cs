using System.Globalization;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Reviewing;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>Reads and opens campaigns.</summary>
internal sealed class Campaigns(IDocumentStore documents, CaseStore<MappingCampaign> cases, TimeProvider clock)
{
    /// <summary>Where the campaign of this name is; null when the text is none.</summary>
    public static DocumentKey? KeyOf(string text) => text.StartsWith(MappingCampaign.Series, StringComparison.Ordinal) ? ContactPointKeys.Campaign(text) : null;

    /// <summary>All of them, the newest first.</summary>
    public async Task<IReadOnlyList<MappingCampaign>> All(CancellationToken ct) =>
        [.. (await documents.Query<MappingCampaign>(new DocumentQuery(ContactPointContainers.Campaigns), ct).Select(found => found.Document).ToListAsync(ct)).OrderByDescending(each => each.OpenedAt)];

    /// <summary>Opens one; every state is told.</summary>
    public async Task<MappingCampaign> Open(MemberState by, DateOnly closesOn, int number, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var id = string.Create(CultureInfo.InvariantCulture, $"{MappingCampaign.Series}{now.Year}-{number}");
        return await cases.Create(MappingCampaign.Open(id, by, closesOn, now), ct);
    }

    /// <summary>Ends it before its time.</summary>
    public Task End(MappingCampaign campaign, CancellationToken ct) => cases.Change(ContactPointKeys.Campaign(campaign.Id), stands => stands.End(clock.GetUtcNow()), next => next, ct);

    /// <summary>Looks at one as it stands; again changes nothing.</summary>
    public Task Look(MappingCampaign campaign, IReadOnlyList<MemberState> silent, CancellationToken ct) =>
        cases.Change(ContactPointKeys.Campaign(campaign.Id), stands => stands.Look(silent, clock.GetUtcNow()), next => next, ct);
}

/// <summary>Reminds states of an open campaign and of an open review (M4, M6), and closes the campaign after its last day, whoever holds the Presidency then; the answers are voluntary (CP-18).</summary>
internal sealed class RemindCampaigns(Campaigns campaigns, Arrangements arrangements, Reviews reviews, Switches switches, TimeProvider clock)
{
    /// <summary>Looks once a day.</summary>
    [Function("RemindCampaigns")]
    public async Task Run([TimerTrigger("0 10 5 * * *")] TimerEvent timer, CancellationToken ct)
    {
        await reviews.Remind(clock.GetUtcNow(), ct);
        var isClassified = await switches.IsClassified(SwitchedPart.Overview, ct);
        foreach (var campaign in (await campaigns.All(ct)).Where(each => each.ClosedAt is null))
        {
            // Nobody is reminded of giving what the hub must not hold (CP-21).
            if (isClassified)
            {
                await campaigns.End(campaign, ct);
                continue;
            }

            var given = (await arrangements.All(ct)).ToDictionary(each => each.State);
            await campaigns.Look(campaign, [.. MemberState.All.Where(state => !campaign.IsAnswered(given.GetValueOrDefault(state)))], ct);
        }
    }
}
