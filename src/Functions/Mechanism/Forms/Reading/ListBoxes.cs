namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>Tells the bullets of a check list from mere bullets.</summary>
internal static class ListBoxes
{
    private const string Boxes = "☐☑☒□■◻◼⬜✅✓✔✗✘○●◉❏❑❒❍";

    /// <summary>The box that a bullet shows, with a space behind it; null when it is no box. A lone disc or square is a bullet as a rule.</summary>
    public static string? Of(string? font, string sign)
    {
        var shown = SymbolFonts.Text(font, sign).Trim();
        return shown.Length == 1 && Boxes.Contains(shown[0]) ? $"{shown} " : null;
    }
}
