using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Queue;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Takes messages out of the dead-letter queues and sends them again.</summary>
/// <param name="queues">The hub's queues.</param>
/// <param name="queue">Where they are.</param>
/// <param name="audit">Keeps who did it.</param>
/// <param name="clock">Tells when.</param>
internal sealed class ResendDeadLetters(HubQueues queues, IQueue queue, IAuditTrail audit, TimeProvider clock)
{
    /// <summary>Of one queue, so many are shown or sent again at a time.</summary>
    public const int Most = 1000;

    /// <summary>The dead letters by queue, without queues that have none.</summary>
    /// <param name="only">Name of the only queue to look at; null for all.</param>
    /// <param name="ct">Cancels looking.</param>
    /// <exception cref="SettingException">The hub has no such queue.</exception>
    public async Task<IReadOnlyList<DeadLetters>> Select(string? only, CancellationToken ct)
    {
        if (only is not null && !queues.Names.Contains(only))
            throw new SettingException($"The hub has no queue {only}. It has: {string.Join(", ", queues.Names)}.");
        List<DeadLetters> found = [];
        foreach (var name in queues.Names.Where(name => only is null || name == only))
        {
            if (await queue.DeadLetters(name, Most + 1, ct) is [_, ..] dead)
                found.Add(new DeadLetters(name, [.. dead.Take(Most)], dead.Count > Most));
        }

        return found;
    }

    /// <summary>Sends those of a queue again that were selected, or as many as are still there.</summary>
    /// <returns>How many.</returns>
    public Task<int> Again(DeadLetters dead, CancellationToken ct) => Again(dead, "operator", ct);

    /// <inheritdoc cref="Again(DeadLetters, CancellationToken)"/>
    /// <param name="dead">The messages.</param>
    /// <param name="who">Who does it: the opaque id of a person, or <c>operator</c> for whoever may log in where the hub runs.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<int> Again(DeadLetters dead, string who, CancellationToken ct)
    {
        // Before: what can't be recorded does not happen.
        await audit.Record(
            new(clock.GetUtcNow(), who, AuditEntry.Hub, "", "resend", $"dead letters of {dead.Queue}", Allowed: true, Reason: null), ct);
        return await queue.SendAgain(dead.Queue, dead.Letters.Count, ct);
    }
}

/// <summary>The dead letters of a queue.</summary>
/// <param name="Queue">Its name.</param>
/// <param name="Letters">Oldest first, <see cref="ResendDeadLetters.Most"/> at most.</param>
/// <param name="OrMore">Whether there are more.</param>
internal sealed record DeadLetters(string Queue, IReadOnlyList<DeadLetter> Letters, bool OrMore);
