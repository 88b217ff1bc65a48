using System.Security.Cryptography;
using System.Text;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Mechanism.Forms.Reading.Recognition;

namespace MimFunctions.Mechanism.Forms;

/// <summary>
/// Paragraphs that the hub printed into a form it handed out. The file itself lists their marks, so that a reader takes none of them for
/// content, and tells of every one that was changed since.
/// </summary>
internal static class PrintedText
{
    /// <summary>Document properties with the marks; a number is behind the name where they are more than one.</summary>
    public const string Property = "FormPrint";

    // Word takes 255 characters in a property; a mark has six and a space.
    private const int MarksOfAProperty = 35;

    /// <summary>The properties that tell of these paragraphs.</summary>
    public static IEnumerable<(string Name, string Value)> Properties(IEnumerable<string> paragraphs) =>
        paragraphs.Select(Mark).Chunk(MarksOfAProperty).Select((marks, at) => ($"{Property}{at + 1}", string.Join(' ', marks)));

    /// <summary>The lines without those printed by the hub, each as often as it was printed.</summary>
    /// <param name="lines">The paragraphs of a document outside of tables.</param>
    /// <param name="marks">What its properties list.</param>
    public static IReadOnlyList<TextLine> Without(IReadOnlyList<TextLine> lines, string marks)
    {
        if (marks.Length == 0)
            return lines;
        var printed = marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        return [.. lines.Where(line => !printed.Remove(Mark(line.Text)))];
    }

    private static string Mark(string paragraph)
    {
        var text = NormalText.Of(MarkedText.Seen(paragraph));
        var key = LooseText.Key(text) is { Length: > 0 } letters ? letters : text;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 3));
    }
}
