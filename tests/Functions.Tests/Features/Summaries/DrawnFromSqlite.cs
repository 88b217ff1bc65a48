using Microsoft.Data.Sqlite;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Requests.Crash;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>A summary drawn up from an SQLite file, and what SQL finds in the same file.</summary>
internal sealed class DrawnFromSqlite : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly ManualClock clock = new(new DateTimeOffset(2027, 1, 20, 9, 0, 0, TimeSpan.Zero));

    public void Dispose() => folder.Dispose();

    /// <summary>Draws it up at the end of its period.</summary>
    public async Task<SummaryDocument> Draw(string name, Func<IDocumentStore, Task> seed)
    {
        await using var database = SqliteDatabase.Open(folder["hub.db"]);
        var documents = new SqliteDocumentStore(database);
        await seed(documents);
        using var machine = new SummaryMachine(documents, new MemoryFiles(), new MemoryQueue(clock), clock, new Sink());
        var known = SummaryName.Parse(name)!;
        var (_, summary) = await machine.Get<SummaryDrawing>().Run(known, known.End, "hub", DrawingOccasion.Wanted, default);
        return (await machine.Get<SummaryChapters>().Read(known, summary.Draft!.Drawn.Digest, default)).Document;
    }

    /// <summary>The rows of a query: the first column is text, the others are figures; null where there is none.</summary>
    public IReadOnlyDictionary<string, decimal?[]> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder["hub.db"]};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new Dictionary<string, decimal?[]>();
        while (reader.Read())
            rows.Add(reader.GetString(0), [.. Enumerable.Range(1, reader.FieldCount - 1).Select(at => reader.IsDBNull(at) ? null : (decimal?)reader.GetDecimal(at))]);
        return rows;
    }
}
