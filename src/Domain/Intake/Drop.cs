namespace MimFunctions.Domain.Intake;

/// <summary>One arrival of a file in the drop container.</summary>
/// <param name="File">File name.</param>
/// <param name="Tag">Version of the file as the container gives it (ETag): tells a second drop from a second event about the same one.</param>
/// <param name="At">When the hub first saw it (UTC).</param>
public sealed record Drop(string File, string Tag, DateTimeOffset At);
