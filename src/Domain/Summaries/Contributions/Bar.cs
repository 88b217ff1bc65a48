namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>One name along a chart.</summary>
/// <param name="Name">The name.</param>
/// <param name="Values">A value for every series; null where it is not known.</param>
internal sealed record Bar(string Name, IReadOnlyList<decimal?> Values);
