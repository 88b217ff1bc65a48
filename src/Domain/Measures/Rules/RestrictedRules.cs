using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Field 11: fields not for further distribution, by number or id (MIM-19). 8 means 8a and 8b.</summary>
internal static class RestrictedRules
{
    private static readonly char[] Letters = [.. "abcdefghijklmnopqrstuvwxyz"];

    public static Verdict Judge(Entry entry)
    {
        var items = Items(entry).Select(item => (Said: item, Fields: Meant(entry.Form, item))).ToArray();
        return Verdict.OfMany(
            [.. entry.Form.Fields.Where(field => items.Any(item => item.Fields.Contains(field))).Select(field => field.Id)],
            [.. items.Where(item => item.Fields.Length == 0).Select(item => Unknown(entry, item.Said))]);
    }

    private static IEnumerable<string> Items(Entry entry) => entry.Values
        .SelectMany(value => value.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    // No letter or digit is ever dropped from an item: "1 3" must not come to mean field 13.
    private static FieldDefinition[] Meant(FormDefinition form, string item)
    {
        var wanted = item.Trim('(', ')', '.', ' ');
        return [.. form.Fields.Where(field => Same(field.Number, wanted) || Same(GroupOf(field), wanted) || Same(field.Id, wanted))];
    }

    private static string GroupOf(FieldDefinition field) => field.Number.TrimEnd(Letters);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static Finding Unknown(Entry entry, string said) => entry.Finding(
        ReportRules.RestrictedUnknown,
        $"“{Quotation.Cut(said, Finding.LongestQuotation)}” is not a field of this form.",
        $"Write numbers of fields, e.g. 3a, 8a; leave {entry.Name} empty if everything may be passed on.",
        said);
}
