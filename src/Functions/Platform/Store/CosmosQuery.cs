using Microsoft.Azure.Cosmos;

namespace MimFunctions.Platform.Store;

/// <summary>A query in Cosmos DB's dialect.</summary>
internal static class CosmosQuery
{
    /// <summary>The query text with its values as parameters. Partition and limit are no part of it.</summary>
    public static QueryDefinition Definition(DocumentQuery query) => With(query, $"SELECT c.doc, c._etag FROM c{Where(query)}{Order(query)}");

    /// <summary>Where they are, and in which version.</summary>
    public static QueryDefinition Marks(DocumentQuery query) => With(query, $"SELECT c.pk, c.id, c._etag FROM c{Where(query)}{Order(query)}");

    /// <summary>How many there are.</summary>
    public static QueryDefinition Count(DocumentQuery query) => With(query, $"SELECT VALUE COUNT(1) FROM c{Where(query)}");

    private static string Order(DocumentQuery query) => query.OrderBy is null ? "" : $" ORDER BY {Property(query.OrderBy)} {(query.Descending ? "DESC" : "ASC")}";

    private static string Where(DocumentQuery query)
    {
        var conditions = query.Where.Select((c, i) => $"{Property(c.Path)} {DocumentRules.Sign(c.Is)} @value{i}").ToList();
        // Whether documents without the property are returned would depend on the indexing policy.
        if (query.OrderBy is not null)
            conditions.Add($"IS_DEFINED({Property(query.OrderBy)})");
        return conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
    }

    private static QueryDefinition With(DocumentQuery query, string sql)
    {
        var definition = new QueryDefinition(sql);
        for (var i = 0; i < query.Where.Count; i++)
            definition.WithParameter($"@value{i}", DocumentRules.Plain(query.Where[i].Value));
        return definition;
    }

    // In brackets, because words such as "value" and "order" are reserved.
    private static string Property(string path) =>
        $"c.doc{string.Concat(DocumentRules.CheckedPath(path).Split('.').Select(name => $"[\"{name}\"]"))}";
}
