using System.Globalization;
using Microsoft.Azure.Cosmos;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// A search in Cosmos DB's language. Words are looked for by CONTAINS in a line of words that we folded ourselves: its full-text functions know no
/// beginnings of words and a few of our languages (docs/decisions/0036-search-in-cosmos-db.md). Read are those entries that have the beginnings of all of them
/// (docs/decisions/0097-words-found-by-their-beginnings.md).
/// </summary>
internal sealed class CosmosMeasureSql
{
    private readonly MeasureQuery wanted;
    private readonly IReadOnlyCollection<string> parties;
    private readonly List<(string Name, object Value)> parameters = [];
    private readonly string text, conditions;

    /// <summary>The search for a reader of these states' communications in full.</summary>
    public CosmosMeasureSql(MeasureQuery wanted, IReadOnlyCollection<string> parties)
    {
        (this.wanted, this.parties) = (wanted, parties);
        Parts = wanted.Words is { } words ? SearchedPart.Of(words) : [];
        text = AsReaderMay("IIF(IS_DEFINED(c.doc[\"parties\"]), c.doc[\"parties\"], c.doc[\"everyone\"])", "c.doc[\"everyone\"]");
        if (parties.Count > 0 && parties.Count < MemberState.All.Count)
            parameters.Add(("@mine", parties));
        conditions = string.Join(" AND ", Conditions());
    }

    /// <summary>What is looked for.</summary>
    public IReadOnlyList<SearchedPart> Parts { get; }

    /// <summary>How many fit.</summary>
    public QueryDefinition Count() => With($"SELECT VALUE COUNT(1) FROM c WHERE {conditions}");

    /// <summary>The newest that fit, before a place.</summary>
    public QueryDefinition Newest(int most, string? before = null)
    {
        var times = Parts.Select((_, number) => $"(LENGTH({text}) - LENGTH(REPLACE({text}, @word{number}, \"\"))) / LENGTH(@word{number})");
        var query = With($"""
            SELECT TOP {most.ToString(CultureInfo.InvariantCulture)} c.doc["listed"], c.doc["state"], c.doc["digest"], c.doc["changedAt"], LENGTH({text}) AS length, [{string.Join(", ", times)}] AS times FROM c
            WHERE {conditions}{(before is null ? "" : " AND c.doc[\"listed\"] < @before")} ORDER BY c.doc["listed"] DESC
            """);
        return before is null ? query : query.WithParameter("@before", before);
    }

    private IEnumerable<string> Conditions()
    {
        yield return "IS_DEFINED(c.doc[\"listed\"])";
        if (wanted.State is { } state)
            yield return $"c.doc[\"state\"] = {Given("state", state.Code)}";
        if (wanted.Amends is { } amends)
            yield return $"c.doc[\"amends\"] = {Given("amends", amends)}";
        if (wanted.Type is { } type)
            yield return $"c.doc[\"type\"] = {Given("type", Code.Of(type))}";
        if (wanted.Area is { } area)
            yield return $"ARRAY_CONTAINS(c.doc[\"areas\"], {Given("area", Code.Of(area))})";
        if (wanted.Language is { } language)
            yield return $"{AsReaderMay("c.doc[\"language\"]", "c.doc[\"languageForEveryone\"]")} = {Given("language", language.Code)}";
        if (wanted.From is { } from)
            yield return $"c.doc[\"received\"] >= {Given("from", MeasureSearch.Midnight(from))}";
        if (wanted.To is { } to)
            yield return $"c.doc[\"received\"] < {Given("to", MeasureSearch.Midnight(to.AddDays(1)))}";
        if (wanted.Late is { } late)
            yield return $"c.doc[\"late\"] = {Given("late", late)}";
        if (Parts.Count > 0)
            yield return $"({string.Join(wanted.Words!.IsAny ? " OR " : " AND ", Parts.Select(Has))})";
    }

    /// <summary>The index says which entries have the beginnings of its words; only those are read for the words themselves, which decide, and in the text that the reader may read.</summary>
    private string Has(SearchedPart part, int number)
    {
        var beginnings = part.Words.Select(WordBeginnings.Longest).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select((beginning, which) => Begins(Given($"word{number}beginning{which}", beginning)));
        return $"({string.Join(" AND ", [.. beginnings, $"CONTAINS({text}, {Given($"word{number}", part.Wanted)})"])})";
    }

    // A party of one state only may look among beginnings that others withhold: the text that is read then has not got the word.
    private string Begins(string beginning) => parties.Count == 0
        ? $"ARRAY_CONTAINS(c.doc[\"beginnings\"], {beginning})"
        : $"(ARRAY_CONTAINS(c.doc[\"beginnings\"], {beginning}) OR ARRAY_CONTAINS(c.doc[\"beginningsForParties\"], {beginning}))";

    /// <summary>What the parties know, or everyone, as the reader is one or the other to the notifying state (F-1).</summary>
    private string AsReaderMay(string asParty, string asOther) => parties.Count switch
    {
        0 => asOther,
        _ when parties.Count == MemberState.All.Count => asParty,
        _ => $"IIF(ARRAY_CONTAINS(@mine, c.doc[\"state\"]), {asParty}, {asOther})",
    };

    private string Given(string name, object value)
    {
        parameters.Add(($"@{name}", value));
        return $"@{name}";
    }

    private QueryDefinition With(string sql) => parameters.Aggregate(new QueryDefinition(sql), (query, given) => query.WithParameter(given.Name, given.Value));
}
