namespace MimFunctions.Forms.Reading;

/// <summary>Characters that readers use in texts for what is not text in the file.</summary>
internal static class TextMarks
{
    /// <summary>Between two cells of one row, where a row is read as a line. No XML or text file can hold it (XML 1.0 section 2.2).</summary>
    public const char CellBorder = '\u001F';

    /// <summary>A ticked box, whatever made it.</summary>
    public const char Ticked = '\u2612';

    /// <summary>An empty box, whatever made it.</summary>
    public const char Unticked = '\u2610';

    /// <summary>The mark for a box of this state.</summary>
    public static char Box(bool ticked) => ticked ? Ticked : Unticked;
}
