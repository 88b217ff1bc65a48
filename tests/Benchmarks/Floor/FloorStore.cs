using Microsoft.Data.Sqlite;

namespace MimFunctions.Benchmarks.Floor;

/// <summary>One SQLite file, WAL, every commit on the disk before it returns.</summary>
internal sealed class FloorStore : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand addForm;
    private readonly SqliteCommand addMail;

    /// <summary>Creates the database.</summary>
    public FloorStore(string file)
    {
        connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using var setUp = connection.CreateCommand();
        setUp.CommandText = """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
            CREATE TABLE form (digest TEXT PRIMARY KEY, fields TEXT NOT NULL, receipt TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE outbox (digest TEXT PRIMARY KEY, addressee TEXT NOT NULL) WITHOUT ROWID;
            """;
        setUp.ExecuteNonQuery();
        addForm = Command("INSERT INTO form VALUES ($digest, $fields, $receipt)", "$digest", "$fields", "$receipt");
        addMail = Command("INSERT INTO outbox VALUES ($digest, $to)", "$digest", "$to");
    }

    /// <summary>Forms with their receipts and a mail owed for each, in one commit.</summary>
    public void Commit(IReadOnlyList<(FloorForm Form, string Fields, string Receipt)> batch)
    {
        using var transaction = connection.BeginTransaction();
        (addForm.Transaction, addMail.Transaction) = (transaction, transaction);
        foreach (var (form, fields, receipt) in batch)
        {
            Run(addForm, form.Digest, fields, receipt);
            Run(addMail, form.Digest, FloorMail.To);
        }

        transaction.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        addForm.Dispose();
        addMail.Dispose();
        connection.Dispose();
    }

    private static void Run(SqliteCommand command, params string[] values)
    {
        for (var at = 0; at < values.Length; at++)
            command.Parameters[at].Value = values[at];
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        // Every call passes one of the two constant texts above.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter, SqliteType.Text);
        command.Prepare();
        return command;
    }
}
