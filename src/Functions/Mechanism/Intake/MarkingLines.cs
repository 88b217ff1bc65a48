using System.Buffers;
using System.Text;
using System.Text.Json;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Forms.Reading;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Looks through text as bytes for a line that marks classified information (F-5), piece by piece: a file of tens of megabytes must not
/// become a string of twice that before its size is refused.
/// </summary>
internal static class MarkingLines
{
    /// <summary>The longest marking, when each of its letters takes four bytes.</summary>
    private const int LongestLine = 4 * Classification.LongestMarking;

    /// <summary>What ends a line or a value in JSON, RTF, web pages and plain text.</summary>
    private static readonly SearchValues<byte> Ends = SearchValues.Create("\r\n\t\"\\{}"u8);

    /// <summary>Whether such a line stands in the text as it is written.</summary>
    public static bool In(ReadOnlySpan<byte> text)
    {
        var escape = false;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(Ends);
            var line = end < 0 ? text : text[..end];
            if (line.Length <= LongestLine && IsMarking(escape ? WithoutEscape(line) : line))
                return true;
            escape = end >= 0 && text[end] == (byte)'\\';
            text = end < 0 ? default : text[(end + 1)..];
        }

        return false;
    }

    /// <summary>Whether such a line stands in a value of JSON that writes letters by their numbers.</summary>
    public static bool InEscaped(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\u"u8) < 0)
            return false;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped && reader.ValueSpan.Length <= FormLimits.LargestData
                    && In(Encoding.UTF8.GetBytes(reader.GetString()!)))
                    return true;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Broken: the reader of forms refuses it and says where; its text as written was looked through.
        }

        return false;
    }

    private static bool IsMarking(ReadOnlySpan<byte> line)
    {
        line = line.Trim((byte)' ');
        return line.Length >= Classification.ShortestMarking && Classification.IsMarkingLine(Encoding.UTF8.GetString(line).Trim());
    }

    /// <summary>What follows a backslash that ends a line: "\n" and "\r" in JSON, "\par" in RTF.</summary>
    private static ReadOnlySpan<byte> WithoutEscape(ReadOnlySpan<byte> line) =>
        line.StartsWith("par"u8) ? line[3..] : line is [(byte)'n' or (byte)'r' or (byte)'t', ..] ? line[1..] : line;
}
