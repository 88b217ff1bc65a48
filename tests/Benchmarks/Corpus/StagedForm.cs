namespace MimFunctions.Benchmarks.Corpus;

/// <summary>A form written to the disk, ready to be dropped.</summary>
/// <param name="State">Code of the state that drops it.</param>
/// <param name="Path">Where it waits; the name is unique in the run.</param>
/// <param name="Digest">SHA-256 of its bytes, lower-case hex: receipts name it.</param>
internal sealed record StagedForm(string State, string Path, string Digest)
{
    /// <summary>Its name without folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
