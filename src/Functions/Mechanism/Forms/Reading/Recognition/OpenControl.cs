using System.Text;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>A content control that is still being read.</summary>
/// <param name="tag">Its tag; empty when it has none.</param>
/// <param name="where">Where it begins.</param>
/// <param name="cell">The cell it begins in, or null.</param>
/// <param name="tables">How many tables began before it.</param>
internal sealed class OpenControl(string tag, Place where, TextCell? cell, int tables)
{
    private int breaksOwed;

    /// <summary>Its tag.</summary>
    public string Tag { get; } = tag;

    /// <summary>Where it begins.</summary>
    public Place Where { get; } = where;

    /// <summary>The cell it begins in, or null.</summary>
    public TextCell? Cell { get; } = cell;

    /// <summary>How many tables began before it.</summary>
    public int Tables { get; } = tables;

    /// <summary>How many cells began inside it.</summary>
    public int Cells { get; set; }

    /// <summary>Its text so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>A new line is owed before the next text.</summary>
    public void Break() => breaksOwed += Text.Length > 0 ? 1 : 0;

    /// <summary>Text is read.</summary>
    public void Append(string text)
    {
        if (Tag.Length == 0)
            return;
        Text.Append('\n', breaksOwed).Append(text);
        breaksOwed = 0;
    }

    /// <summary>Text that was read last turns out to be hidden.</summary>
    public void TakeBack(string text)
    {
        if (text.Length <= Text.Length && Text.ToString(Text.Length - text.Length, text.Length) == text)
            Text.Length -= text.Length;
    }
}
