using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Summaries.Showing;

/// <summary>Drafts of summaries: to complete for whoever makes them final, to react to for the others who see them. And the summaries that became final.</summary>
internal sealed class DraftsWaiting(IDocumentStore documents, SummaryChapters chapters, INetworks networks) : IWaits, ITellsNews
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var sections = await Sections(who, now, ct);
        if (!AccessRules.Allows(who, Permission.ReadDrafts))
            return sections;
        var completes = AccessRules.Allows(who, Permission.CompleteSummaries);
        return [.. sections, .. await All(ct).Where(summary => summary.Draft is { IsWorkingData: false }).Select(summary => Item(summary.Name, summary.Draft!, completes, now)).ToListAsync(ct)];
    }

    /// <summary>The sections that a state writes because it acts as Presidency in the country (F-8).</summary>
    private async Task<IReadOnlyList<WaitingItem>> Sections(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var states = AccessRules.PartiesOf(who, Permission.ConveneNetwork).Select(party => party.State).OfType<MemberState>().ToArray();
        List<WaitingItem> items = [];
        if (states.Length == 0)
            return items;
        await foreach (var summary in All(ct).Where(summary => summary is { Name: SummaryName.Semester, Draft.IsWorkingData: false }))
        {
            var hosts = new List<Country>();
            foreach (var state in states)
                hosts.AddRange(await networks.WhereActs(state, summary.Name.Last, ct));
            if (hosts.Count == 0)
                continue;
            using var content = await chapters.Read(summary.Name, summary.Draft!.Drawn.Digest, ct);
            var ids = WithCompletions.SectionIds(content.Document);
            items.AddRange(hosts.Where(host => ids.Contains($"host-{host.Code}")).Select(host =>
                new WaitingItem(Say($"Drafts"), Say($"{host}: {summary.Name.Worded}"), $"/summaries/{summary.Name}/sections/host-{host.Code}", Say($"You act as Presidency there and write this section"))
                    .Until(LegalTime.DayOf(summary.Draft.DueBy, Authority.Commission), now, Authority.Commission)));
        }

        return items;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NewsItem>> For(Principal who, DateTimeOffset now, int most, CancellationToken ct) =>
        !AccessRules.Allows(who, Permission.ReadSummaries) ? [] : await All(ct)
            .Where(summary => summary.Versions.Count > 0)
            .Select(summary => new NewsItem(Say($"Summary"), Say(summary.Name.Worded), Spoken.Language, $"/api/summaries/{summary.Name}", Say($"the hub"), summary.Versions[^1].At))
            .OrderByDescending(item => item.At).Take(most).ToListAsync(ct);

    private static WaitingItem Item(SummaryName name, SummaryDraft draft, bool completes, DateTimeOffset now) =>
        new WaitingItem(Say($"Drafts"), Say(name.Worded), completes ? $"/api/summaries/{name}/draft" : $"/api/summaries/{name}", completes ? Say($"To be completed and made final") : Say($"You can say what should change"))
            .Until(LegalTime.DayOf(draft.DueBy, Authority.Commission), now, Authority.Commission);

    // There are three a year, all in one partition.
    private IAsyncEnumerable<Summary> All(CancellationToken ct) =>
        documents.Query<Summary>(new DocumentQuery(SummaryContainers.Summaries, SummaryKeys.Partition), ct).Select(found => found.Document);
}
