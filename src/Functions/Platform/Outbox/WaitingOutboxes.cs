using MimFunctions.Domain.Owing;

namespace MimFunctions.Platform.Outbox;

/// <summary>Documents of one kind whose messages are not settled.</summary>
/// <param name="Kind">Container of the documents.</param>
/// <param name="State">How far their messages are.</param>
/// <param name="Documents">How many.</param>
/// <param name="Oldest">Since when the one that waits longest is in that state (UTC).</param>
internal sealed record WaitingOutboxes(string Kind, OutboxState State, Tally Documents, DateTimeOffset Oldest);
