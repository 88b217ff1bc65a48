using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using MimFunctions.Domain.Intake;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Looks for a line that marks classified information in XML as bytes, without making a tree or a string of every tag: measured, a fifth of what parsing costs.
/// Only plain XML is looked through so, which nearly all is: UTF-8, no comments, no document type; for all else there is <see cref="ClassifiedFile"/>'s parser.
/// </summary>
internal ref struct MarkedXml
{
    /// <summary>With room for the spaces around a marking; a longer line is a sentence. Its letters may take four bytes each.</summary>
    public const int LongestLine = 4 * Classification.LongestMarking, LongestInBytes = 4 * LongestLine;

    private const int Head = 200, LongestReference = 12;

    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\r\n/>"u8), EndOfTag = SearchValues.Create(">\"'"u8), Ends = SearchValues.Create("<&"u8);

    private readonly Span<byte> line;
    private ReadOnlySpan<byte> rest;
    private int length;
    private bool isDocument, isStrange;

    private MarkedXml(ReadOnlySpan<byte> xml, Span<byte> line)
    {
        rest = xml;
        this.line = line;
    }

    /// <summary>Whether such a line stands in it; null when only a parser can tell.</summary>
    public static bool? In(ReadOnlySpan<byte> xml) =>
        IsPlain(xml) ? new MarkedXml(xml, stackalloc byte[LongestInBytes]).Find() : null;

    /// <summary>Whether such a line is a text that stands by itself.</summary>
    public static bool IsLine(string text) => text.Length > 0 && (Classification.IsMarkingLine(text) || SheetHead.IsMarked(text));

    // The letters of encodings other than UTF-8 may look like ASCII, and a marking like something else.
    private static bool IsPlain(ReadOnlySpan<byte> xml)
    {
        var head = Encoding.Latin1.GetString(xml[..Math.Min(xml.Length, Head)]);
        var declared = head.IndexOf("encoding", StringComparison.Ordinal);
        return xml.TrimStart("\uFEFF"u8).StartsWith("<"u8) && (declared < 0 || head.AsSpan(declared).Contains("utf-8", StringComparison.OrdinalIgnoreCase))
            && xml.IndexOf("<!"u8) < 0 && !xml.Contains((byte)0) && Utf8.IsValid(xml);
    }

    private bool? Find()
    {
        var found = false;
        while (!rest.IsEmpty && !isStrange)
        {
            var next = rest.IndexOfAny(Ends);
            Append(next < 0 ? rest : rest[..next]);
            if (next < 0)
                break;
            var isReference = rest[next] == (byte)'&';
            rest = rest[(next + 1)..];
            if (isReference)
                Refer();
            else
                found |= Tag();
        }

        return isStrange ? null : found;
    }

    private void Append(scoped ReadOnlySpan<byte> text)
    {
        // Too long stays too long until the line ends.
        if (length + text.Length <= line.Length)
            text.CopyTo(line[length..]);
        length = Math.Min(length + text.Length, line.Length + 1);
    }

    /// <summary>A letter by its name or number.</summary>
    private void Refer()
    {
        var end = rest[..Math.Min(rest.Length, LongestReference)].IndexOf((byte)';');
        var name = end < 0 ? default : rest[..end];
        var rune = name switch
        {
            [(byte)'a', (byte)'m', (byte)'p'] => new Rune('&'),
            [(byte)'l', (byte)'t'] => new Rune('<'),
            [(byte)'g', (byte)'t'] => new Rune('>'),
            [(byte)'q', (byte)'u', (byte)'o', (byte)'t'] => new Rune('"'),
            [(byte)'a', (byte)'p', (byte)'o', (byte)'s'] => new Rune('\''),
            [(byte)'#', (byte)'x', .. var hexadecimal] => Numbered(hexadecimal, 'x'),
            [(byte)'#', .. var number] => Numbered(number, 'D'),
            _ => default,
        };
        isStrange |= rune == default;
        Span<byte> letter = stackalloc byte[4];
        Append(letter[..rune.EncodeToUtf8(letter)]);
        rest = rest[(end + 1)..];
    }

    private static Rune Numbered(ReadOnlySpan<byte> number, char format) =>
        Utf8Parser.TryParse(number, out int value, out var used, format) && used == number.Length && Rune.TryCreate(value, out var rune) ? rune : default;

    /// <summary>Programs cut a paragraph into runs anywhere; data has one value in an element.</summary>
    private bool Tag()
    {
        var end = End();
        if (end < 0)
        {
            isStrange = true;
            return false;
        }

        var tag = rest[..end];
        rest = rest[(end + 1)..];
        if (tag is [(byte)'?', ..])
            return false;
        var closes = tag is [(byte)'/', ..];
        var name = closes ? tag[1..] : tag;
        name = name.IndexOfAny(EndOfName) is >= 0 and var behind ? name[..behind] : name;
        name = name[(name.IndexOf((byte)':') + 1)..];
        var isParagraph = name is [(byte)'p' or (byte)'h'];
        if (closes)
            return (!isDocument || isParagraph) && EndLine();
        isDocument |= isParagraph;
        if (isParagraph)
            length = 0;
        // The words of a watermark are an attribute, which is left to the parser.
        isStrange |= name.SequenceEqual("textpath"u8);
        return IsBreak(name) && EndLine();
    }

    // A line may end within a paragraph.
    private static bool IsBreak(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("br"u8) || name.SequenceEqual("line-break"u8) || name.SequenceEqual("tab"u8) || name.SequenceEqual("cr"u8);

    // A sign that ends tags may stand in a value.
    private readonly int End()
    {
        for (var at = 0; rest[at..].IndexOfAny(EndOfTag) is >= 0 and var next;)
        {
            at += next;
            if (rest[at] == (byte)'>')
                return at;
            var quote = rest[(at + 1)..].IndexOf(rest[at]);
            if (quote < 0)
                return -1;
            at += quote + 2;
        }

        return -1;
    }

    private bool EndLine()
    {
        var text = length > line.Length ? default : line[..length].Trim(" \t\r\n"u8);
        length = 0;
        if (text.IsEmpty || (text.Length > 4 * Classification.LongestMarking && text[0] != (byte)'&'))
            return false;
        var words = Encoding.UTF8.GetString(text);
        return words.Length <= LongestLine && IsLine(words.Trim());
    }
}
