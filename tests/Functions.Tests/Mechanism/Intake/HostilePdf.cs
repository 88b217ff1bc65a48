using System.IO.Compression;
using System.Text;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>A small PDF with one page that is much to whoever unfolds it.</summary>
internal static class HostilePdf
{
    /// <summary>Writes it.</summary>
    /// <param name="drawn">How often the page draws its drawing, which holds letters alone.</param>
    /// <param name="length">Bytes of that drawing.</param>
    /// <param name="pieces">How often the page names the piece that it consists of.</param>
    /// <param name="isPlain">Whether nothing is packed.</param>
    /// <param name="head">A line at the head of the page.</param>
    public static byte[] Write(int drawn, int length, int pieces, bool isPlain, string head = "A plan")
    {
        const string Letters = "BT /F1 9 Tf (a) Tj ET ";
        var drawing = string.Concat(Enumerable.Repeat(Letters, length / Letters.Length));
        var page = $"BT /F1 12 Tf 60 800 Td ({head}) Tj ET {string.Concat(Enumerable.Repeat("/X Do ", drawn))}";
        var contents = string.Join(' ', Enumerable.Repeat("5 0 R", pieces));
        byte[][] objects =
        [
            Bytes("<< /Type /Catalog /Pages 2 0 R >>"),
            Bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Bytes($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 7 0 R /Resources << /Font << /F1 4 0 R >> /XObject << /X 6 0 R >> >> >>"),
            Bytes("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
            // Plain letters stand in the page itself: what is drawn must be packed to be looked at.
            Stream(isPlain ? page.Split("/X Do")[0] + drawing : page, "", isPlain),
            Stream(isPlain ? "" : drawing, "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >>", isPlain: false),
            Bytes($"[{contents}]"),
        ];
        using var file = new MemoryStream();
        file.Write(Bytes("%PDF-1.7\n"));
        var offsets = new List<long>();
        for (var number = 1; number <= objects.Length; number++)
        {
            offsets.Add(file.Position);
            file.Write([.. Bytes($"{number} 0 obj\n"), .. objects[number - 1], .. Bytes("\nendobj\n")]);
        }

        var table = file.Position;
        file.Write(Bytes($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:0000000000} 00000 n \n"))}"));
        file.Write(Bytes($"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF"));
        return file.ToArray();
    }

    private static byte[] Stream(string text, string dictionary, bool isPlain)
    {
        var content = isPlain ? Bytes(text) : Packed(text);
        return [.. Bytes($"<< {dictionary} /Length {content.Length}{(isPlain ? "" : " /Filter /FlateDecode")} >>\nstream\n"), .. content, .. Bytes("\nendstream")];
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal))
            zip.Write(Bytes(text));
        return packed.ToArray();
    }

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
