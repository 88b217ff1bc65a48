using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Store;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Showing;

/// <summary>The requests that wait for a person: those the own state has to answer, and other days proposed to it as asker. And the newest.</summary>
internal sealed class RequestsWaiting(RequestLookup lookup, IDocumentStore documents) : IWaits, ITellsNews
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var (answering, asking) = (AccessRules.PartiesOf(who, Permission.AnswerRequest), AccessRules.PartiesOf(who, Permission.ManageOwnRequest));
        List<(DueEntry Entry, InformationRequest Request, int AndMore)> due = [];
        foreach (var state in answering.Select(party => party.State).OfType<MemberState>().Distinct())
        {
            var (first, all) = await lookup.ToAnswer(state, WaitingItem.MostShown, ct);
            var entries = Entries(first, Authority.Of(state), DueKind.Answer, now).ToList();
            // With the last one, so that it is said once.
            due.AddRange(entries.Select((each, at) => (each.Entry, each.Request, at == entries.Count - 1 ? all - first.Count : 0)));
        }

        foreach (var party in asking.Distinct())
            due.AddRange(Entries(await lookup.PutBy(party, ct), party, DueKind.ReplyToProposal, now).Select(each => (each.Entry, each.Request, 0)));
        return
        [
            .. due.OrderBy(each => each.Entry.Due).ThenBy(each => each.Entry.Request.ToString(), StringComparer.Ordinal).Select(each => Item(each.Entry, now) with
            {
                Language = each.Request.Question.Language is { } language ? Lang(language) : null,
                AndMore = each.AndMore,
            }),
        ];
    }

    private static IEnumerable<(DueEntry Entry, InformationRequest Request)> Entries(IReadOnlyCollection<InformationRequest> requests, Authority party, DueKind kind, DateTimeOffset now) => requests
        .SelectMany(request => DueEntries.Of([request], party, now).Where(entry => !entry.IsOver && entry.Kind == kind), (request, entry) => (entry, request));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NewsItem>> For(Principal who, DateTimeOffset now, int most, CancellationToken ct) =>
        !AccessRules.Allows(who, Permission.ReadRequests) ? [] : await documents
            .Query<InformationRequest>(new DocumentQuery(RequestContainers.Requests) { OrderBy = "askedAt", Descending = true, Limit = most }, ct)
            .Select(found => found.Document)
            .Select(request => new NewsItem(Say($"Request"), request.Question.Title, request.Question.Language, $"/api/requests/{request.Case}", Say($"{request.Asker}"), request.AskedAt))
            .ToListAsync(ct);

    private static WaitingItem Item(DueEntry entry, DateTimeOffset now)
    {
        var where = Authority.Of(entry.State);
        var item = entry.Kind == DueKind.Answer
            ? new WaitingItem(Say($"Requests to answer"), entry.Title, $"/requests/{entry.Request}/answer", Say($"{entry.Request}, asked by {entry.Asker}"))
            : new WaitingItem(Say($"Other days proposed to you"), entry.Title, $"/requests/{entry.Request}/date/{entry.State.Code}", Say($"{entry.Request}: {where} proposes to answer on {entry.Proposed!.Value}"));
        return item.Until(entry.Due, now, where);
    }
}
