using MimFunctions.Mechanism.Forms.Envelopes;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Lays the files of an envelope beside it, where each is taken in as if it had been dropped alone.</summary>
internal sealed class EnclosedForms(IFileStore files)
{
    private const int DigitsOfDigest = 8;

    /// <summary>Lays them there; doing it again changes nothing, and a file that lies there already under the same name stays.</summary>
    /// <param name="place">Where the envelope lies.</param>
    /// <param name="digest">SHA-256 of the envelope, to tell apart files of the same name.</param>
    /// <param name="enclosed">The files.</param>
    /// <param name="ct">Ends the writing.</param>
    /// <returns>The names under which they lie.</returns>
    public async Task<IReadOnlyList<string>> Drop(DropPath place, string digest, IReadOnlyList<EnclosedFile> enclosed, CancellationToken ct)
    {
        var names = new List<string>();
        foreach (var file in enclosed)
            names.Add(await Drop(place, digest, file, ct));
        return names;
    }

    private async Task<string> Drop(DropPath place, string digest, EnclosedFile file, CancellationToken ct)
    {
        var folder = $"{DropPath.Prefix}{place.State}/{place.Folder}/";
        var name = await files.Read(folder + file.Name, ct) is { } other && !other.Content.Span.SequenceEqual(file.Content.Span)
            ? $"{digest[..DigitsOfDigest]} {file.Name}"
            : file.Name;
        await files.Write(folder + name, file.Content, "application/octet-stream", ct);
        return name;
    }
}
