using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using System.Xml;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>
/// Opens XML as it really comes: in code pages of Windows, called UTF-16 though it is UTF-8, as XML 1.1, with blank lines before its
/// declaration or NULs behind its end. What is in order goes to the parser as it is.
/// </summary>
internal static partial class XmlSource
{
    private const int LongestDocument = 32 * 1024 * 1024, Head = 400, Declaration = 200;

    private static readonly XmlReaderSettings Settings = Make(DtdProcessing.Prohibit), WithoutDoctype = Make(DtdProcessing.Ignore);

    // What programs call encodings that are known by another name.
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["utf_8"] = "utf-8",
        ["x-mac-roman"] = "macintosh",
        ["mac-roman"] = "macintosh",
        ["ansi"] = "windows-1252",
    };

    static XmlSource() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A reader before the first node.</summary>
    /// <exception cref="XmlException">The encoding is unknown.</exception>
    public static XmlReader Open(ReadOnlyMemory<byte> bytes)
    {
        var trimmed = WithoutPadding(bytes);
        var head = Encoding.Latin1.GetString(trimmed.Span[..Math.Min(trimmed.Length, Head)]);
        var settings = NamesOnlyOldDoctype(head) ? WithoutDoctype : Settings;
        return IsPlain(trimmed.Span, head) ? XmlReader.Create(Stream(trimmed), settings) : XmlReader.Create(new StringReader(Text(trimmed.Span)), settings);
    }

    /// <summary>The text without its declaration, decoded by what its bytes show, else by what it declares.</summary>
    /// <exception cref="XmlException">The encoding is unknown.</exception>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = EncodingOf(bytes);
        var text = Decoded(encoding, bytes[mark..]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return text.StartsWith("<?xml", StringComparison.Ordinal) && text.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end ? text[(end + 2)..].TrimStart() : text;
    }

    // No byte is passed over in silence.
    private static string Decoded(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException wrong)
        {
            throw new XmlException("The encoding is not the one that is declared.", wrong);
        }
    }

    /// <summary>Name and namespace of the root element as far as they can be told without parsing; empty when they cannot.</summary>
    public static (string Name, string Namespace) Root(ReadOnlyMemory<byte> bytes)
    {
        var (name, space) = ("", "");
        try
        {
            using var xml = XmlReader.Create(new StringReader(Text(WithoutPadding(bytes).Span)), WithoutDoctype);
            xml.MoveToContent();
            (name, space) = (xml.LocalName, xml.NamespaceURI);
        }
        catch (XmlException)
        {
            // Whatever it is, the reader that it goes to says what is broken.
        }

        return (name, space);
    }

    private static ReadOnlyMemory<byte> WithoutPadding(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var end = span.LastIndexOfAnyExcept((byte)0) + 1;
        // A letter of two or four bytes may end with zeros of its own.
        var isWide = span.Length > 3 && (span[0] == 0 || span[1] == 0 || (span[0] | span[1]) == 0xFF);
        return bytes[..Math.Min(bytes.Length, isWide ? (end + 3) / 4 * 4 : end)];
    }

    private static bool IsPlain(ReadOnlySpan<byte> bytes, string head)
    {
        var start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (start < bytes.Length && bytes[start] != '<')
            return false;
        var declared = DeclarationOf(head);
        return !(EncodingName().Match(declared) is { Success: true } name && IsOtherwise(name.Groups[1].Value, bytes)) && !OddVersion().IsMatch(declared) && !(WideEncoding().IsMatch(declared) && head.StartsWith("<?xm", StringComparison.Ordinal)) && (start == 0 || !EncodingName().IsMatch(declared));
    }

    private static string DeclarationOf(string head)
    {
        var begin = head.IndexOf("<?xml ", StringComparison.Ordinal);
        var end = begin < 0 ? -1 : head.IndexOf("?>", begin, StringComparison.Ordinal);
        return begin is >= 0 and <= Declaration && end > 0 ? head[begin..end] : "";
    }

    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return (Encoding.UTF8, 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return (Encoding.UTF32, 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith("<\0"u8))
            return (Encoding.Unicode, bytes[0] == 0xFF ? 2 : 0);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes.StartsWith("\0<"u8))
            return (Encoding.BigEndianUnicode, bytes[0] == 0xFE ? 2 : 0);
        var declared = DeclarationOf(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]));
        if (EncodingName().Match(declared) is not { Success: true } name || WideEncoding().IsMatch(declared))
            return (Encoding.UTF8, 0);
        var named = Named(name.Groups[1].Value);
        // Letters that are whole in UTF-8 by chance do not exist: the declaration was left standing when a program wrote the file anew.
        return (named.IsSingleByte && IsWholeUtf8(bytes) ? Encoding.UTF8 : named, 0);
    }

    // The parser knows neither the other names nor what the bytes show.
    private static bool IsOtherwise(string name, ReadOnlySpan<byte> bytes) =>
        Aliases.ContainsKey(name) || (Named(name).CodePage != Encoding.UTF8.CodePage && IsWholeUtf8(bytes));

    private static bool IsWholeUtf8(ReadOnlySpan<byte> bytes) => !Ascii.IsValid(bytes) && Utf8.IsValid(bytes);

    private static Encoding Named(string name)
    {
        try
        {
            return Encoding.GetEncoding(Aliases.GetValueOrDefault(name, name));
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            throw new XmlException($"The encoding {name} is unknown.", unknown);
        }
    }

    // OpenOffice.org 2 wrote such a line into every manifest. It is passed over, not read; one with declarations of its own is refused.
    private static bool NamesOnlyOldDoctype(string head) =>
        head.IndexOf("<!DOCTYPE", StringComparison.Ordinal) is >= 0 and var begin && head.IndexOf('>', begin) is > 0 and var end
        && head.AsSpan(begin, end - begin).Contains("\"-//OpenOffice.org//DTD", StringComparison.Ordinal) && !head.AsSpan(begin, end - begin).Contains('[');

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new(array.Array!, array.Offset, array.Count, writable: false)
        : new(bytes.ToArray(), writable: false);

    private static XmlReaderSettings Make(DtdProcessing doctype) => new()
    {
        DtdProcessing = doctype,
        XmlResolver = null,
        MaxCharactersInDocument = LongestDocument,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    [GeneratedRegex("""version\s*=\s*["']1\.[1-9]""", RegexOptions.CultureInvariant)]
    private static partial Regex OddVersion();

    [GeneratedRegex("""encoding\s*=\s*["'](utf-?16|utf-?32|ucs-?[24]|iso-10646-ucs-[24])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WideEncoding();

    [GeneratedRegex("""encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex EncodingName();
}
