namespace MimFunctions.Domain.Owing;

/// <summary>
/// Messages owed, kept inside the document whose change made them due, so that one conditional write makes both true (docs/rules.md, "The shape of a use case").
/// </summary>
/// <param name="State">How far they are.</param>
/// <param name="Since">When it came into this state (UTC); a sweep takes up what stays too long.</param>
/// <param name="Messages">What is owed. Kept after dispatch: it is the list of who was to be told.</param>
public sealed record Outbox(OutboxState State, DateTimeOffset Since, IReadOnlyList<OwedMessage> Messages)
{
    /// <summary>Nothing owed, so nothing to settle.</summary>
    public static Outbox Nothing(DateTimeOffset now) => new(OutboxState.Settled, now, []);

    /// <summary>These messages owed from now on; settled at once if there are none.</summary>
    public static Outbox Owing(DateTimeOffset now, IReadOnlyList<OwedMessage> messages) =>
        messages.Count == 0 ? Nothing(now) : new(OutboxState.Owed, now, messages);

    /// <summary>These owed as well, beside what is not settled yet; what is settled needs no more remembering here.</summary>
    public Outbox And(DateTimeOffset now, IReadOnlyList<OwedMessage> more) =>
        more.Count == 0 ? this : Owing(now, [.. (State == OutboxState.Settled ? [] : Messages).Concat(more).DistinctBy(m => m.Id)]);

    /// <summary>A message did its work: what it led to is owed in its place.</summary>
    /// <param name="id">Id of the message; when it is not owed, nothing changes.</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="by">What it led to; may be nothing.</param>
    public Outbox Replace(string id, DateTimeOffset now, IReadOnlyList<OwedMessage> by)
    {
        if (Messages.All(m => m.Id != id))
            return this;
        var rest = this with { Messages = [.. Messages.Where(m => m.Id != id)] };
        return by.Count > 0 ? rest.And(now, by) : rest.Messages.Count == 0 ? Nothing(now) : rest;
    }

    /// <summary>The same messages one step on.</summary>
    public Outbox Move(OutboxState to, DateTimeOffset now) => this with { State = to, Since = now };
}

/// <summary>How far the messages of an outbox are.</summary>
public enum OutboxState
{
    /// <summary>Decided, not yet in a queue.</summary>
    Owed,

    /// <summary>All in a queue, not all known to be done.</summary>
    Queued,

    /// <summary>Every message reached a final state.</summary>
    Settled,
}

/// <summary>A message by reference: it carries no personal and no restricted content (docs/rules.md, rule 5).</summary>
/// <param name="Id">Derived from case, step and addressee, so that owing it twice is owing it once.</param>
/// <param name="Queue">Queue it goes to.</param>
/// <param name="Step">What it is about: <c>communication</c>, <c>digest</c>, …</param>
/// <param name="To">Addressee by directory key (<see cref="AddresseeKey"/>), never an address.</param>
public sealed record OwedMessage(string Id, string Queue, string Step, string To);
