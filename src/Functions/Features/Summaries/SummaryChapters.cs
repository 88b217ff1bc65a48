using System.Text;
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
    public async Task<SummaryContent> Keep(SummaryDocument document, CancellationToken ct)
    {
        var content = SummaryContent.Of(document);
        var stretches = Stretches(Encoding.UTF8.GetString(content.Json)).ToArray();
        // The first comes last: whoever finds it finds all.
        foreach (var (number, text) in stretches.Index().Reverse())
            await documents.TryWrite(SummaryKeys.Chapter(document.Name, content.Digest, number), new SummaryChapter(stretches.Length, text), null, ct);
        return content;
    }

    /// <summary>The content of this digest.</summary>
    /// <exception cref="InvalidDataException">It is not there as it was kept.</exception>
    public async Task<SummaryContent> Read(SummaryName name, string digest, CancellationToken ct)
    {
        var (text, chapters) = (new StringBuilder(), 1);
        for (var number = 0; number < chapters; number++)
        {
            var chapter = await documents.Read<SummaryChapter>(SummaryKeys.Chapter(name, digest, number), ct)
                ?? throw new InvalidDataException($"Chapter {number} of {name} ({digest}) is missing.");
            chapters = chapter.Document.Of;
            text.Append(chapter.Document.Text);
        }

        var content = SummaryContent.Of(Encoding.UTF8.GetBytes(text.ToString()));
        return content.Digest == digest ? content : throw new InvalidDataException($"The content of {name} ({digest}) was changed.");
    }

    private static IEnumerable<string> Stretches(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(Longest, text.Length - at);
            // A letter beyond the first plane is two characters, which must not be parted.
            if (char.IsHighSurrogate(text[at + length - 1]))
                length--;
            yield return text.Substring(at, length);
            at += length;
        }
    }
}
