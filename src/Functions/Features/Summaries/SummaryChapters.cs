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
        var stretches = Stretches(content.Json);
        // The first comes last: whoever finds it finds all.
        foreach (var (number, stretch) in stretches.Index().Reverse())
            await documents.TryWrite(SummaryKeys.Chapter(document.Name, content.Digest, number), new SummaryChapter(stretches.Count, Encoding.UTF8.GetString(content.Json.AsSpan(stretch))), null, ct);
        return content;
    }

    /// <summary>The content of this digest.</summary>
    /// <exception cref="InvalidDataException">It is not there as it was kept.</exception>
    public async Task<SummaryContent> Read(SummaryName name, string digest, CancellationToken ct)
    {
        var (json, chapters) = (new List<byte[]>(), 1);
        for (var number = 0; number < chapters; number++)
        {
            var chapter = await documents.Read<SummaryChapter>(SummaryKeys.Chapter(name, digest, number), ct)
                ?? throw new InvalidDataException($"Chapter {number} of {name} ({digest}) is missing.");
            chapters = chapter.Document.Of;
            json.Add(Encoding.UTF8.GetBytes(chapter.Document.Text));
        }

        var content = SummaryContent.Of(Joined(json));
        return content.Digest == digest ? content : throw new InvalidDataException($"The content of {name} ({digest}) was changed.");
    }

    private static byte[] Joined(List<byte[]> pieces)
    {
        var (whole, at) = (new byte[pieces.Sum(piece => piece.Length)], 0);
        foreach (var piece in pieces)
        {
            piece.CopyTo(whole, at);
            at += piece.Length;
        }

        return whole;
    }

    /// <summary>Where the stretches of the text lie, which is one character a byte or less: no second text is made of it.</summary>
    private static List<Range> Stretches(ReadOnlySpan<byte> text)
    {
        List<Range> stretches = [];
        var (begin, length) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var characters = Characters(text[at]);
            if (length + characters > Longest)
            {
                stretches.Add(begin..at);
                (begin, length) = (at, 0);
            }

            length += characters;
        }

        stretches.Add(begin..text.Length);
        return stretches;
    }

    /// <summary>How many characters begin with this byte of UTF-8: a letter beyond the first plane is two, which must not be parted.</summary>
    private static int Characters(byte first) => first switch { < 0x80 => 1, < 0xC0 => 0, < 0xF0 => 1, _ => 2 };
}
