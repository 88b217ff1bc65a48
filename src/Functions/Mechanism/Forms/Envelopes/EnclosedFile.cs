namespace MimFunctions.Mechanism.Forms.Envelopes;

/// <summary>A file that came inside another one.</summary>
/// <param name="Name">Its name, safe to be stored under.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record EnclosedFile(string Name, ReadOnlyMemory<byte> Content);
