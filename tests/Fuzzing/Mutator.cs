using System.Text;

namespace MimFunctions.Fuzzing;

/// <summary>Changes an input: now and then its bytes, mostly its tags, texts and attributes, so that most of what comes out is still XML.</summary>
internal sealed class Mutator(Random random)
{
    private const int Longest = 60_000, MostChanges = 6;

    private static readonly string[] Values =
    [
        "-1", "0", "1", "2", "127", "2147483647", "-2147483648", "99999999999999999999", "true", "false", "on", "none", "", " ", "\u200B", "\uFEFF", "\u0301",
        "☒", "☐", "x", "yes", "no", "5.3.2026", "31.2.2026", "2026-03-05", "0001-01-01", "9999-12-31", "3/5/26", "5. Jänner 2027", "https://a.example/x", "a@b.example", "a (at) b [dot] example",
        "MIM-AT-2026-0001", "German (de)", "Austria", "AT - Austria", "n/a", ":", "1.", "Summary:", "Remarks", "Area", "Made public on", "&#x1F600;", "&amp;", "&#0;", "&#xD800;", "]]>", "<![CDATA[", "\u2028", "\u202E",
    ];

    /// <summary>A changed copy.</summary>
    /// <param name="input">What is changed.</param>
    /// <param name="other">Another input to take pieces from.</param>
    public FuzzInput Change(FuzzInput input, FuzzInput other)
    {
        if (random.Next(12) == 0)
            return input with { Text = Bytes(input.Text) };
        var (pieces, others) = (Pieces(Encoding.UTF8.GetString(input.Text)), Pieces(Encoding.UTF8.GetString(other.Text)));
        for (var changes = random.Next(1, MostChanges + 1); changes > 0 && pieces.Count > 0; changes--)
            Change(pieces, others);
        var text = string.Concat(pieces);
        return input with { Text = Encoding.UTF8.GetBytes(text.Length > Longest ? text[..Longest] : text) };
    }

    private void Change(List<string> pieces, List<string> others)
    {
        var at = random.Next(pieces.Count);
        switch (random.Next(8))
        {
            case 0:
                pieces.RemoveAt(at);
                break;
            case 1:
                var (from, length) = Element(pieces, at);
                pieces.RemoveRange(from, length);
                break;
            case 2:
                var (again, many) = Element(pieces, at);
                pieces.InsertRange(again, pieces.GetRange(again, many));
                break;
            case 3 when others.Count > 0:
                var (foreign, size) = Element(others, random.Next(others.Count));
                pieces.InsertRange(at, others.GetRange(foreign, size));
                break;
            case 4:
                var (one, two) = (at, random.Next(pieces.Count));
                (pieces[one], pieces[two]) = (pieces[two], pieces[one]);
                break;
            case 5:
                pieces[at] = Attribute(pieces[at]);
                break;
            case 6:
                var (inside, span) = Element(pieces, at);
                var element = pieces.GetRange(inside, span);
                pieces.RemoveRange(inside, span);
                pieces.InsertRange(random.Next(pieces.Count + 1), element);
                break;
            default:
                pieces.Insert(at, Values[random.Next(Values.Length)]);
                break;
        }
    }

    private string Attribute(string tag)
    {
        var value = Values[random.Next(Values.Length)];
        var quotes = tag.Split('"');
        if (quotes.Length < 3)
            return tag.StartsWith('<') ? tag : tag.Insert(random.Next(tag.Length + 1), value);
        quotes[(random.Next((quotes.Length - 1) / 2) * 2) + 1] = value.Replace("\"", "", StringComparison.Ordinal).Replace("<", "", StringComparison.Ordinal);
        return string.Join('"', quotes);
    }

    // From a tag that opens to the one that closes it; else the one piece.
    private static (int From, int Length) Element(List<string> pieces, int at)
    {
        if (!IsOpening(pieces[at]))
            return (at, 1);
        var depth = 0;
        for (var end = at; end < pieces.Count; end++)
        {
            depth += IsOpening(pieces[end]) ? 1 : pieces[end].StartsWith("</", StringComparison.Ordinal) ? -1 : 0;
            if (depth == 0)
                return (at, end - at + 1);
        }

        return (at, 1);
    }

    private static bool IsOpening(string piece) => piece is ['<', not ('/' or '?' or '!'), ..] && !piece.EndsWith("/>", StringComparison.Ordinal);

    // Tags and the texts between them; JSON and mails by their marks and lines.
    private static List<string> Pieces(string text)
    {
        var (pieces, start) = (new List<string>(), 0);
        var isMarkup = text.TrimStart('\uFEFF', ' ', '\r', '\n') is ['<', ..];
        for (var at = 0; at < text.Length; at++)
        {
            var (isBefore, isAfter) = isMarkup ? (text[at] == '<', text[at] == '>') : (text[at] is '{' or '[' or '}' or ']', text[at] is '{' or '[' or ',' or ':' or '\n');
            if (isBefore && at > start)
            {
                pieces.Add(text[start..at]);
                start = at;
            }

            if (isAfter)
            {
                pieces.Add(text[start..(at + 1)]);
                start = at + 1;
            }
        }

        if (start < text.Length)
            pieces.Add(text[start..]);
        return pieces;
    }

    private byte[] Bytes(byte[] text)
    {
        var bytes = text.ToList();
        for (var changes = random.Next(1, MostChanges + 1); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 64), bytes.Count - at));
                    break;
                default:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
            }
        }

        return [.. bytes];
    }
}
