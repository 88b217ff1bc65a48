using MimFunctions.Domain.Access;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Waiting;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Queries.Showing;

/// <summary>The queries that wait for a person: those the own state has said nothing to, own ones that can be compiled, own ones that should be updated. And the newest.</summary>
internal sealed class QueriesWaiting(QueryStore queries) : IWaits, ITellsNews
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var (answering, asking) = (AccessRules.PartiesOf(who, Permission.AnswerQuery), AccessRules.PartiesOf(who, Permission.AskQuery));
        return answering.Count + asking.Count == 0 ? [] : [.. (await queries.All(ct)).SelectMany(query => Of(query, answering, asking, now))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NewsItem>> For(Principal who, DateTimeOffset now, int most, CancellationToken ct) =>
        !AccessRules.Allows(who, Permission.ReadQueries) ? [] :
        [
            .. (await queries.All(ct)).Where(query => query.WithdrawnAt is null).Select(query => query.Compiled is { } made
                ? new NewsItem(Say($"Compilation"), query.Text.Title, null, $"/queries/{query.Case}/compilation", Say($"{query.Asker}"), made.At)
                : new NewsItem(Say($"Query to all"), query.Text.Title, null, $"/queries/{query.Case}", Say($"{query.Asker}"), query.AskedAt))
                .OrderByDescending(item => item.At).Take(most),
        ];

    private static IEnumerable<WaitingItem> Of(AdHocQuery query, IReadOnlyList<Authority> answering, IReadOnlyList<Authority> asking, DateTimeOffset now)
    {
        // After its last day nobody is pressed: an answer is still taken, and voluntary.
        if (query.Standing == QueryStanding.Open && !query.HasClosed(now) && answering.FirstOrDefault(query.Silent.Contains) is not null)
            yield return new WaitingItem(Say($"Queries you may answer"), query.Text.Title, $"/queries/{query.Case}/answer", Say($"{query.Case}, asked by {query.Asker}; voluntary")) { Language = Lang(null) }.Until(query.Closes, now, query.Asker);
        if (!asking.Contains(query.Asker))
            yield break;
        if (query.Standing == QueryStanding.Open && query.HasClosed(now))
            yield return new WaitingItem(Say($"Queries to compile"), query.Text.Title, $"/queries/{query.Case}", Say($"{query.Case}: {query.Asked.Count - query.Silent.Count} of {query.Asked.Count} have answered")) { Language = Lang(null) };
        if (LookAtQuery.IsOld(query, now) && query.Standing == QueryStanding.Compiled)
            yield return new WaitingItem(Say($"Compilations to update"), query.Text.Title, $"/queries/{query.Case}", Say($"{query.Case} is older than two years")) { Language = Lang(null) };
    }
}
