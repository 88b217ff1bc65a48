using Microsoft.Azure.Cosmos;

namespace MimFunctions.Platform.Store;

/// <summary>A query in Cosmos DB's dialect.</summary>
internal static class CosmosQuery
{
    /// <summary>The query text with its values as parameters. Partition and limit are no part of it.</summary>
    public static QueryDefinition Definition(DocumentQuery query)
    {
        var conditions = query.Where.Select((c, i) => $"{Property(c.Path)} {DocumentRules.Sign(c.Is)} @value{i}").ToList();
        var order = "";
        if (query.OrderBy is not null)
        {
            // Whether documents without the property are returned would depend on the indexing policy.
            conditions.Add($"IS_DEFINED({Property(query.OrderBy)})");
            order = $" ORDER BY {Property(query.OrderBy)} {(query.Descending ? "DESC" : "ASC")}";
        }

        var where = conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
        var definition = new QueryDefinition($"SELECT c.doc, c._etag FROM c{where}{order}");
        for (var i = 0; i < query.Where.Count; i++)
            definition.WithParameter($"@value{i}", DocumentRules.Plain(query.Where[i].Value));
        return definition;
    }

    // In brackets, because words such as "value" and "order" are reserved.
    private static string Property(string path) =>
        $"c.doc{string.Concat(DocumentRules.CheckedPath(path).Split('.').Select(name => $"[\"{name}\"]"))}";
}
