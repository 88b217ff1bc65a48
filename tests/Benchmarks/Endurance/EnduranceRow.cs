using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MimFunctions.Benchmarks.Endurance;

/// <summary>What a hub uses at one moment.</summary>
internal sealed record EnduranceRow
{
    /// <summary>Head of a table of rows.</summary>
    public const string Head = """
        | day | forms, requests, answers, reports, rounds, pages | resident MB | managed heap MB | open files | threads | hub.db MB | search MB | its log MB | files kept | messages in queues and ids remembered | log lines | calls refused, functions failed | processor s so far |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
        """;

    private readonly string text;

    private EnduranceRow(string text) => this.text = text;

    /// <summary>Measures this process, after what is no longer used was given back.</summary>
    public static EnduranceRow Now(DateTimeOffset day, string folder, FastHub hub, FastYear year)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        string[] cells =
        [
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join(", ", year.Done.Select(done => done.ToString("N0", CultureInfo.InvariantCulture))),
            Whole(process.WorkingSet64 / 1048576.0), Whole(GC.GetTotalMemory(false) / 1048576.0), Whole(Directory.GetFiles("/proc/self/fd").Length), Whole(process.Threads.Count),
            Megabytes(folder, "hub.db"), Megabytes(folder, "search-*.db"), Megabytes(folder, "*.db-wal"),
            Whole(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count()), Whole(Messages(folder)),
            Whole(hub.Logs.Lines), $"{year.Refused}, {hub.Failures}", Whole(process.TotalProcessorTime.TotalSeconds),
        ];
        return new EnduranceRow($"| {string.Join(" | ", cells)} |");
    }

    /// <summary>How many documents there are of each kind, the most first.</summary>
    public static IEnumerable<string> Documents(string folder)
    {
        using var connection = Open(folder);
        List<(string Table, long Rows)> tables = [];
        foreach (var table in Names(connection, "documents_%"))
            tables.Add((table["documents_".Length..], Count(connection, table)));
        return tables.OrderByDescending(table => table.Rows).Select(table => $"{table.Table} {table.Rows.ToString("N0", CultureInfo.InvariantCulture)}");
    }

    /// <inheritdoc/>
    public override string ToString() => text;

    private static double Messages(string folder)
    {
        using var connection = Open(folder);
        return Names(connection, "queue_%").Sum(table => Count(connection, table));
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "hub.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    private static List<string> Names(SqliteConnection connection, string like)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select name from sqlite_master where type = 'table' and name like @like";
        command.Parameters.AddWithValue("@like", like);
        using var rows = command.ExecuteReader();
        List<string> names = [];
        while (rows.Read())
            names.Add(rows.GetString(0));
        return names;
    }

    private static long Count(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name comes from the database's own list of tables.
        command.CommandText = $"select count(*) from {table}";
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    private static string Megabytes(string folder, string pattern) =>
        (Directory.GetFiles(folder, pattern).Sum(file => new FileInfo(file).Length) / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Whole(double number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
