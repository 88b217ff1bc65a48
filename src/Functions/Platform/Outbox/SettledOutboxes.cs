using System.Collections.Concurrent;

namespace MimFunctions.Platform.Outbox;

/// <summary>
/// The kinds of documents of which none owed anything when this process looked last, and none has come to owe something by it since: nobody needs to
/// ask for them every minute. What another process left when it died is found by the look that is due in any case.
/// </summary>
/// <param name="clock">Tells when that look is due.</param>
internal sealed class SettledOutboxes(TimeProvider clock)
{
    /// <summary>After so long a kind is looked through whether or not this process knows of a reason.</summary>
    public static readonly TimeSpan LookAnyway = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, DateTimeOffset> settled = new(StringComparer.Ordinal);

    /// <summary>Whether there is no need to look through this kind.</summary>
    /// <param name="kind">Container of the documents.</param>
    public bool Has(string kind) =>
        settled.TryGetValue(kind, out var looked) && (clock.GetUtcNow() - looked).Duration() < LookAnyway;

    /// <summary>A look through this kind begins. Said before it, so that what comes to be owed meanwhile is not forgotten when it ends.</summary>
    /// <param name="kind">Container of the documents.</param>
    public void Add(string kind) => settled[kind] = clock.GetUtcNow();

    /// <summary>A document of this kind owes something, or may.</summary>
    /// <param name="kind">Container of the documents.</param>
    public void Remove(string kind) => settled.TryRemove(kind, out _);
}
