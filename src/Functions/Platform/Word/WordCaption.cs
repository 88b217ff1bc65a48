using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Platform.Word;

/// <summary>A caption whose number Word counts, so that lists of tables and references to them work.</summary>
internal static class WordCaption
{
    /// <summary>The paragraph: <c>Table 3. What it shows</c>.</summary>
    /// <param name="label">What is counted: "Table" or "Figure".</param>
    /// <param name="number">Its number, shown until Word counts itself.</param>
    /// <param name="text">What it shows.</param>
    public static Paragraph Make(string label, int number, string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = WordLongStyles.Caption }),
        new Run(WordText.Plain($"{label} ")),
        new SimpleField(new Run(WordText.Plain(number.ToString(CultureInfo.InvariantCulture)))) { Instruction = $" SEQ {label} \\* ARABIC " },
        new Run(WordText.Plain($". {text}")));
}
