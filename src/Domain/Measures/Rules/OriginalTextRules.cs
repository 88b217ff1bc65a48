using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Fields 9a and 9b: where the original text is.</summary>
internal static class OriginalTextRules
{
    public static FieldVerdict Link(Entry entry) => entry.Text switch
    {
        null when entry.TextOf(ReportFields.OriginalTextAttached) is null => FieldVerdict.Of(null, entry.Missing(
            ReportRules.OriginalTextMissing, $"The original text is neither linked nor attached.")),
        null => FieldVerdict.Of(null),
        var text => Found(entry, WebLink.In(text)),
    };

    public static FieldVerdict Attached(Entry entry)
    {
        if (entry.Text is not { } text)
            return FieldVerdict.Of(null);
        var name = text[(text.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return FieldVerdict.Of(name.Length == 0 ? null : name, [.. Path(entry, name), .. Awaited(entry, name)]);
    }

    private static FieldVerdict Found(Entry entry, (string? Link, string Others) found) => found.Link is { } link
        ? FieldVerdict.Of(link, entry.Beside(found.Others, $"the link"))
        : Meant(entry, WebLink.Meant(entry.Text!));

    private static FieldVerdict Meant(Entry entry, string? link) => link is null
        ? FieldVerdict.Of(null, entry.Finding(
            ReportRules.LinkWrong,
            $"This is not a full link that begins with https://.",
            $"Copy the whole address from the browser; one link only."))
        : FieldVerdict.Of(link, entry.Finding(
            CommonRules.PutRight, $"The link in {entry.Name} was read as {link}.", $"Open it to see whether that is right; else copy the whole address from the browser."));

    private static IEnumerable<Finding> Path(Entry entry, string name)
    {
        if (name != entry.Text)
            yield return entry.Finding(
                ReportRules.FileIsPath,
                $"This is a path, but the file is looked for beside the form.",
                $"Write only the name of the file in {entry.Name}.");
    }

    private static IEnumerable<Finding> Awaited(Entry entry, string name)
    {
        if (name.Length > 0 && !entry.Context.FilesBeside.Any(file => LooseText.SameFileName(file, name)))
            yield return entry.Finding(
                ReportRules.FileAwaited,
                $"The attached file is not here yet; the hub waits for it.",
                $"Drop {Quotation.Cut(name, Finding.LongestQuotation)} in the same folder within a day.");
    }
}
