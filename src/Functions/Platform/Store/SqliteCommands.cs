using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace MimFunctions.Platform.Store;

/// <summary>Commands that are parsed once for each connection.</summary>
internal static class SqliteCommands
{
    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<string, SqliteCommand>> Known = [];

    /// <summary>
    /// The command for this text, prepared at its first use on the connection and kept as long as that; do not dispose it. The text must be
    /// one of few: values are parameters, <c>@name</c>, given anew each time (null is NULL).
    /// </summary>
    public static SqliteCommand Prepared(
        this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var commands = Known.GetOrCreateValue(connection);
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            commands.Add(sql, command);
        }

        command.Parameters.Clear();
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
