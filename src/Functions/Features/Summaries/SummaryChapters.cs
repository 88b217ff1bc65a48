using System.Runtime.CompilerServices;
using MimFunctions.Domain.Summaries;
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
        using var content = SummaryContent.Of(document);
        var cuts = new ChapterCuts(content.Json, Longest);
        // The first comes last: whoever finds it finds all.
        for (var number = cuts.Count - 1; number >= 0; number--)
            await documents.TryWrite(SummaryKeys.Chapter(document.Name, content.Digest, number), new SummaryChapter(cuts.Count, new ChapterText(cuts.Stretch(number))), null, ct);
        return content.Digest;
    }

    /// <summary>The content of this digest, to be closed.</summary>
    /// <exception cref="InvalidDataException">It is not there as it was kept.</exception>
    public async Task<SummaryContent> Read(SummaryName name, string digest, CancellationToken ct)
    {
        var content = await SummaryContent.Of(Chapters(name, digest, ct), ct);
        if (content.Digest == digest)
            return content;
        content.Dispose();
        throw new InvalidDataException($"The content of {name} ({digest}) was changed.");
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> Chapters(SummaryName name, string digest, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var (number, chapters) = (0, 1); number < chapters; number++)
        {
            var chapter = await documents.Read<SummaryChapter>(SummaryKeys.Chapter(name, digest, number), ct)
                ?? throw new InvalidDataException($"Chapter {number} of {name} ({digest}) is missing.");
            chapters = chapter.Document.Of;
            yield return chapter.Document.Text.Utf8;
        }
    }
}
