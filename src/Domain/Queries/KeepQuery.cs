using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Queries;

/// <summary>What the asker does with its query beside asking: compile the answers, withdraw it, say that a compilation still holds.</summary>
public static class KeepQuery
{
    /// <summary>
    /// The asker compiles what was said until now; the network and all who were asked are told. It can be done once the last day has passed or everybody has answered, and
    /// again when more came.
    /// </summary>
    /// <param name="query">As it stands.</param>
    /// <param name="acting">Who acts.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="summary">What the asker says of the answers; null for nothing.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<AdHocQuery> Compile(AdHocQuery query, Authority acting, string by, string? summary, DateTimeOffset now)
    {
        var said = QueryRules.IsBlank(summary) ? null : summary!.Trim();
        if (NotOwn(query, acting) is { } not)
            return not;
        if (!query.HasClosed(now) && query.Silent.Count > 0)
            return Refused(QueryRules.StillOpen, $"{query.Reference} is open, and not everybody has answered.", $"Compile it after its last day.");
        if (query.Compiled is { } last && last.Summary == said && query.Responses.All(response => response.At <= last.At))
            return new CaseDecision<AdHocQuery>.Unchanged();
        var why = QueryRules.Text("summary", said, QueryRules.LongestText).ToArray();
        if (why.Length > 0)
            return new CaseDecision<AdHocQuery>.Refused(why);
        var version = new CompiledVersion(query.Versions.Count + 1, now, by, said);
        var step = new QueryStep(QueryLetter.QueryCompiled, $"{version.Number}");
        return new CaseDecision<AdHocQuery>.Changed(query with
        {
            Versions = [.. query.Versions, version],
            Outbox = query.Outbox.And(now, [.. query.Asked.Append(Authority.Commission).Where(party => party != query.Asker).Distinct().Select(party => step.To(query.Case, party))]),
        });
    }

    /// <summary>The asker needs it no longer; all who were asked are told.</summary>
    /// <inheritdoc cref="Compile"/>
    public static CaseDecision<AdHocQuery> Withdraw(AdHocQuery query, Authority acting, DateTimeOffset now)
    {
        if (query.WithdrawnAt is not null && query.Asker == acting)
            return new CaseDecision<AdHocQuery>.Unchanged();
        if (NotOwn(query, acting) is { } not)
            return not;
        if (query.Compiled is not null)
            return Refused(QueryRules.NotCompiled, $"{query.Reference} is compiled.", $"What was given out can't be taken back.");
        var step = new QueryStep(QueryLetter.QueryWithdrawn, "all");
        return new CaseDecision<AdHocQuery>.Changed(query with
        {
            WithdrawnAt = now,
            Outbox = query.Outbox.And(now, [.. query.Asked.Select(party => step.To(query.Case, party))]),
        });
    }

    /// <summary>The asker says that the compilation still holds: it is asked again two years later.</summary>
    /// <inheritdoc cref="Compile"/>
    public static CaseDecision<AdHocQuery> StillHolds(AdHocQuery query, Authority acting, DateTimeOffset now) =>
        NotOwn(query, acting) is { } not ? not
        : query.Compiled is null ? Refused(QueryRules.NotCompiled, $"{query.Reference} is not compiled.", $"Compile the answers first.")
        : new CaseDecision<AdHocQuery>.Changed(query with { HoldsSince = now });

    private static CaseDecision<AdHocQuery>.Refused? NotOwn(AdHocQuery query, Authority acting) => acting != query.Asker
        ? Refused(QueryRules.Another, $"{query.Reference} was asked by {query.Asker.Name}.", $"Only the asker can do this.")
        : query.WithdrawnAt is not null ? Refused(QueryRules.Withdrawn, $"{query.Reference} was withdrawn.", $"Ask anew if it is needed after all.") : null;

    private static CaseDecision<AdHocQuery>.Refused Refused(string rule, Sentence message, Sentence fix) => new([new Refusal(rule, null, message, fix)]);
}
