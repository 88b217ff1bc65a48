using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Queries;

/// <summary>What a message about a query is about, as its step: <c>queryCompiled.2</c>. The same step to the same person is told once (docs/rules.md, rule 3).</summary>
/// <param name="Kind">Which kind of letter it becomes.</param>
/// <param name="Detail">Tells letters of one kind apart: a number of days, a version, a year.</param>
public sealed record QueryStep(QueryLetter Kind, string Detail)
{
    /// <summary>Queue of what is told about queries: <c>SendQueryNews</c> takes it.</summary>
    public const string Queue = "queries";

    /// <summary>Reads a step; null when it is none of a query.</summary>
    public static QueryStep? Parse(string step) => step.Split('.') is [var kind, var detail]
        ? Enum.GetValues<QueryLetter>().Where(letter => Code.Of(letter) == kind).Select(letter => new QueryStep(letter, detail)).FirstOrDefault()
        : null;

    /// <summary>The message that tells this to a party: by reference, to be fanned out to its people.</summary>
    /// <param name="case">The aggregate's <see cref="IOwes{TSelf}.Case"/>.</param>
    /// <param name="party">Who is to be told.</param>
    public OwedMessage To(string @case, Authority party) => new(AddresseeKey.MessageId(@case, ToString(), party.Code), Queue, ToString(), party.Code);

    /// <inheritdoc/>
    public override string ToString() => $"{Code.Of(Kind)}.{Detail}";
}

/// <summary>The kinds of letters about queries.</summary>
public enum QueryLetter
{
    /// <summary>To all who are asked: the query.</summary>
    [ForSystems("query.received")]
    QueryAsked,

    /// <summary>To who has said nothing: it closes soon.</summary>
    [ForSystems("query.dueSoon")]
    QueryCloses,

    /// <summary>To the asker: its day has passed, and the answers can be compiled.</summary>
    [ForSystems("query.closed")]
    QueryClosed,

    /// <summary>To the network and to who answered: the compilation is there.</summary>
    [ForSystems("query.compiled")]
    QueryCompiled,

    /// <summary>To all who were asked: the asker needs it no longer.</summary>
    [ForSystems("query.withdrawn")]
    QueryWithdrawn,

    /// <summary>To the asker: the compilation is two years old.</summary>
    QueryUpdate,

    /// <summary>To the network: the queries of a quarter.</summary>
    QueryList,
}
