using MimFunctions.Domain.Intake;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Looks for a line that marks classified information (F-5) in the words of a PDF: those of its pages as a program wrote them, and its properties.
/// PDF is what such documents are passed on in. A scan has no words.
/// </summary>
internal static class MarkedPdf
{
    /// <summary>A marking stands on every page; whoever marks single pages does so on the first of them.</summary>
    private const int MostPages = 100;

    /// <summary>What stands on one height is one line unless this many heights of a letter lie between: number of the page here, marking there.</summary>
    private const double Apart = 2;

    /// <summary>Whether such a line stands in it.</summary>
    public static bool Marks(ReadOnlyMemory<byte> content)
    {
        try
        {
            var room = new PdfRoom();
            using var pdf = PdfDocument.Open(content.ToArray(), new() { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 64, FilterProvider = room });
            if (Properties(pdf.Information).Any(Classification.MarksText))
                return true;
            room.Check(pdf);
            return Enumerable.Range(1, Math.Min(pdf.NumberOfPages, MostPages)).Any(page => Lines(Page(pdf, page, room)).Any(Classification.IsMarkingLine));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Locked, broken, hostile or larger than is looked at (PdfRoom), in as many ways as there are programs that write PDF: to the hub it is a scan, which it cannot look into
            // either (docs/operating.md). It is never shown by the hub, only handed on.
            return false;
        }
    }

    private static Page Page(PdfDocument pdf, int number, PdfRoom room)
    {
        room.BeginPage();
        return pdf.GetPage(number);
    }

    private static IEnumerable<string?> Properties(DocumentInformation info) => [info.Title, info.Subject, info.Keywords];

    // By what the letters stand on, not by what they reach down to: some letters go deeper than those beside them.
    private static IEnumerable<string> Lines(Page page) => page.GetWords()
        .GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y))
        .SelectMany(height => Parts([.. height.OrderBy(word => word.BoundingBox.Left)]));

    private static IEnumerable<string> Parts(Word[] words)
    {
        var begun = 0;
        for (var at = 1; at <= words.Length; at++)
        {
            if (at < words.Length && words[at].BoundingBox.Left - words[at - 1].BoundingBox.Right <= Apart * words[at].BoundingBox.Height)
                continue;
            yield return string.Join(' ', words[begun..at].Select(word => word.Text));
            begun = at;
        }
    }
}
