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
        Authority[] parties = [.. answering.Concat(asking).Distinct()];
        if (parties.Length == 0)
            return [];
        var requests = await lookup.OpenFor(answering, asking, ct);
        return
        [
            .. parties.SelectMany(party => DueEntries.Of(requests, party, now))
                .Where(entry => !entry.IsOver && (entry.Kind == DueKind.Answer ? answering.Contains(Authority.Of(entry.State)) : asking.Contains(entry.Asker)))
                .OrderBy(entry => entry.Due).ThenBy(entry => entry.Request.ToString(), StringComparer.Ordinal)
                .Select(entry => Item(entry, now) with { Language = Language(requests, entry) }),
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NewsItem>> For(Principal who, DateTimeOffset now, int most, CancellationToken ct) =>
        !AccessRules.Allows(who, Permission.ReadRequests) ? [] : await documents
            .Query<InformationRequest>(new DocumentQuery(RequestContainers.Requests) { OrderBy = "askedAt", Descending = true, Limit = most }, ct)
            .Select(found => found.Document)
            .Select(request => new NewsItem(Say($"Request"), request.Question.Title, request.Question.Language, $"/api/requests/{request.Case}", Say($"{request.Asker}"), request.AskedAt))
            .ToListAsync(ct);

    private static string? Language(IReadOnlyCollection<InformationRequest> requests, DueEntry entry) =>
        requests.First(request => request.Reference == entry.Request).Question.Language is { } language ? Lang(language) : null;

    private static WaitingItem Item(DueEntry entry, DateTimeOffset now)
    {
        var where = Authority.Of(entry.State);
        var item = entry.Kind == DueKind.Answer
            ? new WaitingItem(Say($"Requests to answer"), entry.Title, $"/requests/{entry.Request}/answer", Say($"{entry.Request}, asked by {entry.Asker}"))
            : new WaitingItem(Say($"Other days proposed to you"), entry.Title, $"/requests/{entry.Request}/date/{entry.State.Code}", Say($"{entry.Request}: {where} proposes to answer on {entry.Proposed!.Value}"));
        return item.Until(entry.Due, now, where);
    }
}
