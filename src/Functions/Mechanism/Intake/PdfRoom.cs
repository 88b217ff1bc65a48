using System.IO.Compression;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Bounds what a PDF may unfold to while it is looked into (F5 to F7): a megabyte of zeros, a drawing that is repeated a million times, or a page of a
/// million letters would take gigabytes. What goes beyond is given up with <see cref="PdfDocumentFormatException"/>, like any PDF that cannot be read.
/// </summary>
internal sealed class PdfRoom : IFilterProvider
{
    /// <summary>Bytes that all of a page may have, its drawings each time they are drawn; a letter takes five of them at least and some 400 in memory.</summary>
    private const int OfPage = 4 << 20;

    /// <summary>Bytes that the lists of objects may have, and a font, which is read once.</summary>
    private const int OfLists = 16 << 20, OfFont = 8 << 20;

    /// <summary>Bytes that a stream may have that is not packed, or packed in a way whose size shows only afterwards: nobody can charge those.</summary>
    private const int OfPlain = 64 << 10, OfOtherFilters = 16 << 10;

    private const int MostObjects = 20_000, MostPieces = 64;

    private int left = OfLists;

    /// <summary>A page begins: it has all its room.</summary>
    public void BeginPage() => left = OfPage;

    /// <summary>
    /// Refuses what a page could be made long with in other ways: streams that are not packed, pieces that are named again and again, drawings that are drawn again and
    /// again or draw others. The reader goes through a drawing each time it is drawn.
    /// </summary>
    public void Check(PdfDocument pdf)
    {
        var objects = pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys.ToList();
        if (objects.Count > MostObjects)
            throw TooLarge();
        var (longest, most) = (0L, 0L);
        foreach (var token in objects.Select(reference => pdf.Structure.GetObject(reference)?.Data))
        {
            if (token is DictionaryToken page && page.TryGet(NameToken.Contents, out var contents)
                && (contents is IndirectReferenceToken named ? pdf.Structure.GetObject(named.Data)?.Data : contents) is ArrayToken { Data.Count: > MostPieces })
                throw TooLarge();
            if (token is not StreamToken stream || Is(stream.StreamDictionary, "Image"))
                continue;
            // What a stream is stands in it, with those who write PDF; who hides it elsewhere has a reason.
            if ((!stream.StreamDictionary.ContainsKey(NameToken.Filter) && stream.Data.Length > OfPlain)
                || (stream.StreamDictionary.TryGet(NameToken.Subtype, out var subtype) && subtype is not NameToken))
                throw TooLarge();
            if (IsFont(stream.StreamDictionary))
                continue;
            BeginPage();
            var text = stream.Decode(this).Span;
            var isDrawing = Is(stream.StreamDictionary, "Form");
            if (isDrawing && Draws(text) > 0)
                throw TooLarge();
            (longest, most) = isDrawing ? (Math.Max(longest, text.Length), most) : (longest, Math.Max(most, Draws(text)));
        }

        if (longest * most > OfPage)
            throw TooLarge();
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private static bool Is(DictionaryToken dictionary, params string[] subtypes) => dictionary.TryGet(NameToken.Subtype, out var of) && of is NameToken name && subtypes.Contains(name.Data);

    private static bool IsFont(DictionaryToken dictionary) =>
        (dictionary.ContainsKey(NameToken.Length1) && !Is(dictionary, "Form")) || Is(dictionary, "Type1C", "CIDFontType0C", "OpenType");

    // "/Name Do"; in the words of a text it counts too, which does no harm.
    private static int Draws(ReadOnlySpan<byte> content)
    {
        var draws = 0;
        for (var at = content.IndexOf("Do"u8); at >= 0; at = content.IndexOf("Do"u8))
        {
            if (at > 0 && IsSpace(content[at - 1]) && (at + 2 == content.Length || !char.IsAsciiLetter((char)content[at + 2])))
                draws++;
            content = content[(at + 2)..];
        }

        return draws;
    }

    private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private static PdfDocumentFormatException TooLarge() => new("It unfolds to more than is looked at.");

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Bound(filter, this))];

    private void Charge(int bytes)
    {
        left -= bytes;
        if (left < 0)
            throw TooLarge();
    }

    /// <summary>A filter that unfolds only what there is room for.</summary>
    private sealed class Bound(IFilter filter, PdfRoom room) : IFilter
    {
        /// <inheritdoc/>
        public bool IsSupported => filter.IsSupported;

        /// <inheritdoc/>
        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is not FlateFilter)
                room.Charge(input.Length <= OfOtherFilters ? input.Length : int.MaxValue);
            else if (IsFont(streamDictionary))
                Count(input, OfFont);
            else
                room.Charge(Count(input, room.left));
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        // Unfolded once into nothing, to know.
        private static int Count(Memory<byte> input, int most)
        {
            using var packed = new MemoryStream(input.ToArray(), writable: false);
            using var unfolded = new ZLibStream(packed, CompressionMode.Decompress);
            var buffer = new byte[16 << 10];
            var (sum, read) = (0, 0);
            while ((read = unfolded.Read(buffer)) > 0)
            {
                sum += read;
                if (sum > most)
                    throw TooLarge();
            }

            return sum;
        }
    }
}
