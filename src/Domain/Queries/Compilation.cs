using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Queries;

/// <summary>
/// The answers to a query side by side, for a circle of readers: nothing that is for a narrower one. A version keeps what was said until it was made; an answer that was
/// narrowed or taken back since is shown as narrow as it is now.
/// </summary>
/// <param name="Reference">The query.</param>
/// <param name="Text">What was asked.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="Version">The version.</param>
/// <param name="For">For whom.</param>
/// <param name="Rows">Who answered, in the order in which they were asked.</param>
/// <param name="NothingToReport">Who has nothing to report.</param>
/// <param name="Elsewhere">Who answered for a narrower circle alone.</param>
/// <param name="Silent">Who did not answer.</param>
public sealed record Compilation(
    QueryReference Reference, QueryText Text, DateTimeOffset AskedAt, CompiledVersion Version, Spread For, IReadOnlyList<CompiledRow> Rows, IReadOnlyList<Authority> NothingToReport,
    IReadOnlyList<Authority> Elsewhere, IReadOnlyList<Authority> Silent)
{
    /// <summary>How many have responded, whoever reads what.</summary>
    public int Responses => Rows.Count + NothingToReport.Count + Elsewhere.Count;

    /// <summary>The compilation of a version; null when there is none of this number, and for the public when nothing in it may be published: then what was asked stays in the network too.</summary>
    /// <param name="query">The query.</param>
    /// <param name="number">Number of the version.</param>
    /// <param name="circle">For whom: what each answer must at least be allowed to spread to.</param>
    public static Compilation? Of(AdHocQuery query, int number, Spread circle)
    {
        if (query.Versions.FirstOrDefault(version => version.Number == number) is not { } made)
            return null;
        var said = query.Asked.Select(party => (Party: party, Response: query.Responses.LastOrDefault(response => response.From == party && response.At <= made.At))).ToArray();
        var rows = said.Where(each => each.Response is not null)
            .Select(each => new CompiledRow(each.Party, each.Response!.At, each.Response.Language, [.. each.Response.Answers.Where(answer => MayRead(query, each.Party, answer, circle))])).ToArray();
        if (circle == Spread.Public && rows.All(row => row.Answers.Count == 0))
            return null;
        return new Compilation(
            query.Reference, query.Text, query.AskedAt, made, circle, [.. rows.Where(row => row.Answers.Count > 0)],
            [.. said.Where(each => each.Response is { Answers.Count: 0 }).Select(each => each.Party)],
            [.. said.Where(each => each.Response is { Answers.Count: > 0 } && rows.Single(row => row.From == each.Party).Answers.Count == 0).Select(each => each.Party)],
            [.. said.Where(each => each.Response is null).Select(each => each.Party)]);
    }

    /// <summary>Whether a circle may read an answer, as it was then and as it is now.</summary>
    private static bool MayRead(AdHocQuery query, Authority party, QueryAnswer answer, Spread circle) => answer.Spread >= circle
        && query.Last(party)!.Answers.FirstOrDefault(now => now.Question == answer.Question) is { } now && now.Spread >= circle;
}

/// <summary>What one party answered, as far as the reader may know.</summary>
/// <param name="From">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Language">Its language; null for English.</param>
/// <param name="Answers">The answers.</param>
public sealed record CompiledRow(Authority From, DateTimeOffset At, string? Language, IReadOnlyList<QueryAnswer> Answers)
{
    /// <summary>The answer to a question; null for none.</summary>
    public QueryAnswer? To(int question) => Answers.FirstOrDefault(answer => answer.Question == question);
}
