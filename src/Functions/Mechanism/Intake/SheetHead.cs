using System.Text.RegularExpressions;
using MimFunctions.Domain.Intake;

namespace MimFunctions.Mechanism.Intake;

/// <summary>What a workbook prints at the head of its sheets: <c>&amp;L&amp;8Ministry&amp;CGEHEIM&amp;R&amp;P</c> is what stands left, in the middle and right.</summary>
internal static partial class SheetHead
{
    /// <summary>Whether a part of it marks classified information (F-5).</summary>
    public static bool IsMarked(string text) => text.StartsWith('&')
        && text.Split(["&L", "&C", "&R"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(part => Classification.IsMarkingLine(Code().Replace(part, "").Trim()));

    [GeneratedRegex("&(?:\"[^\"]*\"|[0-9]+|[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
