namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>
/// Characters that readers use in texts for what is not text in the file. No XML or text file can hold them (XML 1.0 section 2.2), so that
/// nobody can write one. How they are read stands in <see cref="MarkedText"/>.
/// </summary>
internal static class TextMarks
{
    /// <summary>Between two cells of one row, where a row is read as a line.</summary>
    public const char CellBorder = '\u001F';

    /// <summary>Around text that is struck through.</summary>
    public const char StruckBegin = '\u0001', StruckEnd = '\u0002';

    /// <summary>Around text that stands out from its neighbours: highlighted, underlined, framed, bold.</summary>
    public const char NotedBegin = '\u0003', NotedEnd = '\u0004';

    /// <summary>Around a link: shown text, then the address behind it.</summary>
    public const char LinkBegin = '\u0005', LinkTarget = '\u0006', LinkEnd = '\u0007';

    /// <summary>Around a date that the file itself tells: shown text, then the date as ISO 8601.</summary>
    public const char DateBegin = '\u000E', DateValue = '\u000F', DateEnd = '\u0010';

    /// <summary>A ticked box, whatever made it.</summary>
    public const char Ticked = '\u2612';

    /// <summary>An empty box, whatever made it.</summary>
    public const char Unticked = '\u2610';

    /// <summary>The mark for a box of this state.</summary>
    public static char Box(bool ticked) => ticked ? Ticked : Unticked;
}
