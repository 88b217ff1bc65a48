using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>The files that belong to an answer, and those of them that only the asker may read.</summary>
internal static class AnswerFileRules
{
    public static FieldVerdict Attachments(Entry entry)
    {
        var named = Named(entry.Values);
        return AnswerRules.OnlyOfAnswer(entry, FieldVerdict.OfMany(
            [.. named.Select(each => each.Name).DistinctBy(name => name.ToUpperInvariant())],
            [.. named.Where(each => each.Name != each.Said).Select(each => Path(entry, each.Said)), .. named.SelectMany(each => Awaited(entry, each.Name))]));
    }

    public static FieldVerdict Restricted(Entry entry)
    {
        var attached = Named(entry.ValuesOf(RequestFields.Attachments)).Select(each => each.Name).ToArray();
        var named = Named(entry.Values)
            .Select(each => (each.Said, File: Array.Find(attached, file => LooseText.SameFileName(file, each.Name)))).ToArray();
        return FieldVerdict.OfMany(
            [.. named.Select(each => each.File).OfType<string>().Distinct()],
            [.. named.Where(each => each.File is null).Select(each => entry.Finding(
                AnswerFormRules.RestrictedNotAttached, $"This file is not among those that belong to the answer.",
                $"Write its name as it stands in the field of the attached files.", each.Said))]);
    }

    private static (string Said, string Name)[] Named(IEnumerable<string> values) =>
    [
        .. values.Select(said => (Said: said, Name: said[(said.LastIndexOfAny(['/', '\\']) + 1)..].Trim())).Where(each => each.Name.Length > 0),
    ];

    private static Finding Path(Entry entry, string said) => entry.Finding(
        AnswerFormRules.FileIsPath, $"This is a path, but the file is looked for beside the form.", $"Write only names of files in {entry.Name}.", said);

    private static IEnumerable<Finding> Awaited(Entry entry, string name)
    {
        if (!entry.Context.FilesBeside.Any(file => LooseText.SameFileName(file, name)))
            yield return entry.Finding(
                AnswerFormRules.FileAwaited, $"The attached file is not here yet; the hub waits for it.",
                $"Drop {Quotation.Cut(name, Finding.LongestQuotation)} in the same folder within a day.", name);
    }
}
