using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Queries.Letters;

/// <summary>To who has said nothing: it closes soon. Who answered since, or an agency, which cannot answer here, is told in the same way or not at all.</summary>
internal sealed class QueryClosesMail(QueryStore queries, Settings settings) : QueryMail(QueryLetter.QueryCloses, queries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(AdHocQuery query, QueryStep step, Addressee to, CancellationToken ct) => Task.FromResult(
        query.Standing == QueryStanding.Open && Party(to) is { } party && query.Last(party) is null
            ? Of(
                query, to, $"Closes soon", $"Answers are expected until {query.Closes}. Answering is voluntary, and “nothing to report” is an answer.",
                party.State is null ? (Sentence)$"What the hub is" : $"Answer it", party.State is null ? "help" : $"queries/{query.Case}/answer")
            : null);
}

/// <summary>To the asker: its last day has passed.</summary>
internal sealed class QueryClosedMail(QueryStore queries, Settings settings) : QueryMail(QueryLetter.QueryClosed, queries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(AdHocQuery query, QueryStep step, Addressee to, CancellationToken ct) => Task.FromResult<Letter?>(query.Standing == QueryStanding.Open
        ? Of(query, to, $"Ready to compile", $"Your query has closed; {query.Asked.Count - query.Silent.Count} of {query.Asked.Count} have answered. Please compile the answers for all.", $"Compile them", $"queries/{query.Case}")
        : null);
}

/// <summary>To the network and to who was asked: the compilation is there. To agencies without a link that they could not open.</summary>
internal sealed class QueryCompiledMail(QueryStore queries, Settings settings) : QueryMail(QueryLetter.QueryCompiled, queries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(AdHocQuery query, QueryStep step, Addressee to, CancellationToken ct) => Task.FromResult<Letter?>(
        Party(to) is { State: null } agency && query.Asked.Contains(agency)
            ? Of(query, to, $"Compiled", $"The answers are compiled. Please ask the asker for them.", $"What the hub is", "help")
            : Of(query, to, $"Compiled", $"The answers are compiled, side by side, as far as you may read them.", $"The compilation", $"queries/{query.Case}/compilation"));
}

/// <summary>To all who were asked: the asker needs it no longer.</summary>
internal sealed class QueryWithdrawnMail(QueryStore queries, Settings settings) : QueryMail(QueryLetter.QueryWithdrawn, queries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(AdHocQuery query, QueryStep step, Addressee to, CancellationToken ct) =>
        Task.FromResult<Letter?>(Of(query, to, $"Withdrawn", $"The asker needs no answer any more. There is nothing to do.", $"What the hub is", "help"));
}

/// <summary>To the asker: a compilation is two years old.</summary>
internal sealed class QueryUpdateMail(QueryStore queries, Settings settings) : QueryMail(QueryLetter.QueryUpdate, queries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(AdHocQuery query, QueryStep step, Addressee to, CancellationToken ct) => Task.FromResult<Letter?>(query.Standing == QueryStanding.Compiled
        ? Of(query, to, $"Two years old", $"Others still find this compilation. Please ask anew, or say that it still holds.", $"Update it", $"queries/{query.Case}")
        : null);
}

/// <summary>To the network: the queries of a quarter, titles and links.</summary>
internal sealed class QuarterlyListMail(QueryStore queries, CaseStore<QuarterlyList> lists, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(QueryLetter.QueryList);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct)
    {
        if (await lists.Find(QueryStore.ListKey(order.Case), ct) is not { } list)
            return null;
        var all = await queries.All(ct);
        return new Letter(
            $"Queries of the {list.Quarter.Worded}", $"Queries of the {list.Quarter.Worded}",
            [
                .. Part($"Asked", QuarterlyList.Asked(all, list.Quarter), ""), .. Part($"Compiled", QuarterlyList.Compiled(all, list.Quarter), "/compilation"),
                new Block.Link($"The list on the hub", settings.At($"queries/lists/{list.Quarter}")),
            ],
            settings.Why(LetterWords.Reason(to))).Compose();
    }

    private IEnumerable<Block> Part(Sentence title, IReadOnlyList<AdHocQuery> listed, string page) => listed.Count == 0 ? [] :
    [
        new Block.Heading(title),
        new Block.Items([.. listed.Select(query => new Item(new Line(query.Text.Title), $"{query.Case}, {QueryWords.Worded(query.Text.Theme)}, asked by {QueryWords.Asking(query)}", settings.At($"queries/{query.Case}{page}")))]),
    ];
}
