using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MimFunctions.Benchmarks.Endurance;

/// <summary>Counts what the hub logs from warnings upwards, as its console would show it, by what is said.</summary>
internal sealed class LogCount : ILoggerProvider
{
    private readonly ConcurrentDictionary<string, int> lines = new(StringComparer.Ordinal);

    /// <summary>Lines so far.</summary>
    public int Lines => lines.Values.Sum();

    /// <summary>What was said most often, and how often.</summary>
    public IEnumerable<(string Said, int Times)> Most => lines.OrderByDescending(line => line.Value).Select(line => (line.Key, line.Value));

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Counter(this);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class Counter(LogCount count) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel))
                return;
            // The template, so that numbers and names do not make each line one of its own.
            var template = state is IReadOnlyList<KeyValuePair<string, object?>> { Count: > 0 } values && values[^1].Key == "{OriginalFormat}" ? values[^1].Value?.ToString() : null;
            count.lines.AddOrUpdate($"{logLevel}: {template ?? formatter(state, exception)}", 1, (_, times) => times + 1);
        }
    }
}
