using System.Text.Json;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Summaries;

/// <summary>
/// Keeps the content of summaries in chapters that fit into a document of the store. Content is found by its digest and never changes: two
/// machines that keep different content at once can't mix it, and keeping the same again does nothing.
/// </summary>
internal sealed class SummaryChapters(IDocumentStore documents)
{
    /// <summary>Characters of a chapter: as JSON text within JSON each may take six bytes, and a document has at most 2 MB.</summary>
    internal const int Longest = 300_000;

    /// <summary>Keeps the content of a document; when this returns it is there as a whole.</summary>
    /// <returns>Its digest (<see cref="SummaryContent.Digest"/>).</returns>
    public async Task<string> Keep(SummaryDocument document, CancellationToken ct)
    {
        await using var cutter = new ChapterCutter(Longest);
        JsonSerializer.Serialize(cutter, document, HubJson.Options);
        var digest = cutter.Digest();
        // The first comes last: whoever finds it finds all.
        for (var number = cutter.Stretches - 1; number >= 0; number--)
            await documents.TryWrite(SummaryKeys.Chapter(document.Name, digest, number), new SummaryChapter(cutter.Stretches, new ChapterText(cutter.Stretch(number))), null, ct);
        return digest;
    }

    /// <summary>The content of this digest.</summary>
    /// <exception cref="InvalidDataException">It is not there as it was kept.</exception>
    public async Task<SummaryContent> Read(SummaryName name, string digest, CancellationToken ct)
    {
        var (json, chapters) = (new List<ReadOnlyMemory<byte>>(), 1);
        for (var number = 0; number < chapters; number++)
        {
            var chapter = await documents.Read<SummaryChapter>(SummaryKeys.Chapter(name, digest, number), ct)
                ?? throw new InvalidDataException($"Chapter {number} of {name} ({digest}) is missing.");
            chapters = chapter.Document.Of;
            json.Add(chapter.Document.Text.Utf8);
        }

        var content = SummaryContent.Of(Joined(json));
        return content.Digest == digest ? content : throw new InvalidDataException($"The content of {name} ({digest}) was changed.");
    }

    private static byte[] Joined(List<ReadOnlyMemory<byte>> pieces)
    {
        var (whole, at) = (new byte[pieces.Sum(piece => piece.Length)], 0);
        foreach (var piece in pieces)
        {
            piece.CopyTo(whole.AsMemory(at));
            at += piece.Length;
        }

        return whole;
    }
}
