using System.Security.Cryptography;
using MimFunctions.Platform.Files;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>A file that came with an answer.</summary>
/// <param name="Name">Its name, cleaned (<see cref="FileName"/>).</param>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">What it is, by its content.</param>
internal sealed record AttachedFile(string Name, ReadOnlyMemory<byte> Content, string ContentType)
{
    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Content.Span));
}
