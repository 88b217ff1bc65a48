using System.Text;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Letters;

/// <summary>A letter as plain text: lines of at most 72 characters, links on lines of their own so that nothing breaks them.</summary>
internal static class LetterText
{
    private const int Width = 72;

    /// <summary>The whole text.</summary>
    public static string Write(Letter letter)
    {
        var text = new StringBuilder();
        Append(text, letter.Title.Text, "", "");
        text.Append('-', Math.Min(Width, Math.Max(1, letter.Title.Text.Length))).Append('\n');
        foreach (var block in letter.Blocks)
            Append(text.Append('\n'), block);
        Append(text.Append("\n-- \n"), Spoken.Of(letter.Why), "", "");
        if (letter.Leave is { } leave)
            text.Append(Spoken.Of($"To get none of these mails any more")).Append(":\n").Append(leave.AbsoluteUri).Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                var title = Spoken.Of(heading.Text);
                Append(text, title, "", "");
                text.Append('-', title.Length).Append('\n');
                break;
            case Block.Paragraph paragraph:
                foreach (var line in paragraph.Text.Text.Split('\n'))
                    Append(text, line, "", "");
                break;
            case Block.Facts facts:
                Append(text, facts);
                break;
            case Block.Points points:
                foreach (var point in points.All)
                    Append(text, point.Text, "- ", "  ");
                break;
            case Block.Link link:
                text.Append(link.Text.Text).Append(":\n").Append(link.Url.AbsoluteUri).Append('\n');
                break;
            case Block.Items items:
                foreach (var item in items.All)
                    Append(text, item);
                break;
            default:
                throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private static void Append(StringBuilder text, Block.Facts facts)
    {
        var labels = facts.All.Select(fact => $"{Spoken.Of(fact.Label)}:").ToArray();
        var column = labels.Max(label => label.Length) + 1;
        foreach (var (fact, label) in facts.All.Zip(labels))
        {
            if (fact.Link is null)
                Append(text, fact.Value.Text, label.PadRight(column), new string(' ', column));
            else
                text.Append(label.PadRight(column)).Append(fact.Link.AbsoluteUri).Append('\n');
        }
    }

    private static void Append(StringBuilder text, Item item)
    {
        Append(text, item.Title.Text, "* ", "  ");
        Append(text, Spoken.Of(item.Detail), "  ", "  ");
        text.Append("  ").Append(item.Url.AbsoluteUri).Append("\n\n");
    }

    /// <summary>Wraps at spaces; a word that is too long stays whole.</summary>
    private static void Append(StringBuilder text, string line, string first, string next)
    {
        var column = first.Length;
        var empty = true;
        text.Append(first);
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(next);
                (column, empty) = (next.Length, true);
            }

            text.Append(empty ? "" : " ").Append(word);
            (column, empty) = (column + (empty ? 0 : 1) + word.Length, false);
        }

        text.Append('\n');
    }
}
