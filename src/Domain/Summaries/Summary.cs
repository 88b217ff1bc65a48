using MimFunctions.Domain.Notices;

namespace MimFunctions.Domain.Summaries;

/// <summary>A summary with its history: drafts, what was added to them, and the versions that became final.</summary>
/// <param name="Name">Which summary.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record Summary(SummaryName Name, Outbox Outbox) : IOwes<Summary>
{
    /// <inheritdoc/>
    public string Case => Name.ToString();

    /// <inheritdoc/>
    public Summary With(Outbox outbox) => this with { Outbox = outbox };
}
