using MimFunctions.Domain.Exchanges;

namespace MimFunctions.Domain.Meetings;

/// <summary>What a decision about a meeting needs to know besides.</summary>
/// <param name="Known">Those of the measures and requests of its agenda that the hub knows.</param>
/// <param name="Now">Now (UTC).</param>
public sealed record MeetingContext(IReadOnlyCollection<ViewCase> Known, DateTimeOffset Now);
