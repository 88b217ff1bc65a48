using Microsoft.Data.Sqlite;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Requests;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Benchmarks.Drawing;

/// <summary>The documents that a summary is drawn from, read and forgotten: what nobody can do without.</summary>
internal static class SourceScan
{
    /// <summary>Reads them through the store, each turned into its record.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> ByStore(IDocumentStore store, SummaryName name)
    {
        var count = 0;
        foreach (var query in Queries(name))
        {
            count += query.Container switch
            {
                IntakeContainers.Submissions => await store.Query<Submission>(query, CancellationToken.None).CountAsync(),
                RequestContainers.Requests => await store.Query<InformationRequest>(query, CancellationToken.None).CountAsync(),
                LiaisonContainers.Reports => await store.Query<LiaisonReport>(query, CancellationToken.None).CountAsync(),
                _ => await store.Query<Secondment>(query, CancellationToken.None).CountAsync(),
            };
        }

        return count;
    }

    /// <summary>Reads their texts from the file by SQL, one statement for each container.</summary>
    /// <returns>How many.</returns>
    public static int BySql(string file, SummaryName name)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return Queries(name).Sum(query => Count(connection, query));
    }

    private static int Count(SqliteConnection connection, DocumentQuery query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select body from {SqliteTables.Of(query.Container)} where true";
        if (query.Partition is { } partition)
        {
            command.CommandText += " and partition = @partition";
            command.Parameters.AddWithValue("@partition", partition);
        }

        foreach (var (at, condition) in query.Where.Index())
        {
            command.CommandText += $" and json_extract(body, '$.{condition.Path}') {DocumentRules.Sign(condition.Is)} @value{at}";
            command.Parameters.AddWithValue($"@value{at}", DocumentRules.Plain(condition.Value));
        }

        using var rows = command.ExecuteReader();
        var count = 0;
        for (; rows.Read(); count++)
            _ = rows.GetString(0);
        return count;
    }

    private static DocumentQuery[] Queries(SummaryName name) => name switch
    {
        SummaryName.General(var year) =>
        [
            Between(IntakeContainers.Submissions, "receivedAt", new SummaryName.General(year - 1).Begin, name.End),
            Between(RequestContainers.Requests, "askedAt", new SummaryName.General(year - 1).Begin, name.End),
        ],
        SummaryName.Semester(var semester) => [Reports(semester), Reports(semester.Previous), new(LiaisonContainers.Secondments)],
        _ => [.. new[] { name.Year - 1, name.Year }.SelectMany(year => new[] { Reports(new(year, 1)), Reports(new(year, 2)) }), new(LiaisonContainers.Secondments)],
    };

    private static DocumentQuery Reports(Semester semester) => new(LiaisonContainers.Reports, semester.ToString());

    private static DocumentQuery Between(string container, string path, DateTimeOffset from, DateTimeOffset until) => new(container)
    {
        Where = [new Condition(path, Comparison.AtLeast, from), new Condition(path, Comparison.Below, until)],
        OrderBy = path,
    };
}
