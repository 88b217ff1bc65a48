namespace MimFunctions.Domain.Intake;

/// <summary>A file as it came: all that a decision needs to know of it besides its content.</summary>
/// <param name="State">Two-letter code of the state in whose folder it lies (docs/rules.md, rule 7).</param>
/// <param name="File">File name.</param>
/// <param name="Tag">Version of the file as the container gives it.</param>
/// <param name="Digest">SHA-256 of the bytes, lower-case hex.</param>
/// <param name="At">When the hub read it (UTC).</param>
/// <param name="Folder">Folder of the state in which it lies, e.g. <c>measures</c>; empty when it lies beside those.</param>
/// <param name="Language">Code of the language in which it is filled in, once it was read; null for English, and when it is not known.</param>
public sealed record Arrival(string State, string File, string Tag, string Digest, DateTimeOffset At, string Folder = Arrival.Measures, string? Language = null)
{
    /// <summary>The folder of report forms, the first there was.</summary>
    public const string Measures = "measures";

    /// <summary>The arrival as the ledger keeps it.</summary>
    public Drop Drop => new(File, Tag, At);
}

/// <summary>One arrival of a file in the drop container.</summary>
/// <param name="File">File name.</param>
/// <param name="Tag">Version of the file as the container gives it (ETag): tells a second drop from a second event about the same one.</param>
/// <param name="At">When the hub first saw it (UTC).</param>
public sealed record Drop(string File, string Tag, DateTimeOffset At);
