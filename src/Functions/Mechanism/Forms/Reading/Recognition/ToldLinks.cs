using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Addresses behind links: what a click opens, where the text only calls it something.</summary>
internal static class ToldLinks
{
    private const string Mail = "mailto:";

    /// <summary>The address behind the link, unless the text is an address of its own.</summary>
    public static FieldReading Of(FieldDefinition field, string text)
    {
        var shown = NormalText.Of(text);
        var targets = MarkedText.Targets(text).Select(target => Target(field, target)).OfType<string>().Distinct().ToList();
        if (targets is not [var target])
            return FieldReading.One(shown);
        if (shown.Contains(target, StringComparison.OrdinalIgnoreCase))
            return FieldReading.One(shown);
        if (IsAddress(field, shown) && !target.StartsWith(shown.TrimEnd('/', '…', '.'), StringComparison.OrdinalIgnoreCase))
            return FieldReading.One(shown, new Remark(
                FileRules.TwoLinks, $"The text of the link in \"{field.Worded}\" was read; a click on it leads elsewhere: {target}", shown));
        var isMore = shown.Length > 0 && !target.Contains(shown.TrimEnd('/', '…', '.'), StringComparison.OrdinalIgnoreCase);
        return FieldReading.One(target, isMore
            ? [new Remark(FileRules.NotRead, $"The address behind the link in \"{field.Worded}\" was read, not what the link is called.", shown)]
            : []);
    }

    private static string? Target(FieldDefinition field, string target)
    {
        if (field.Holds == ValueKind.Link)
            return target.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? target : null;
        if (!target.StartsWith(Mail, StringComparison.OrdinalIgnoreCase))
            return null;
        var address = target[Mail.Length..].Split('?')[0];
        return Uri.UnescapeDataString(address);
    }

    private static bool IsAddress(FieldDefinition field, string shown) => field.Holds == ValueKind.Link
        ? shown.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !shown.Contains('…') && !shown.Any(char.IsWhiteSpace) && !shown.EndsWith("...", StringComparison.Ordinal)
        : shown.Contains('@') && !shown.Contains(' ');
}
