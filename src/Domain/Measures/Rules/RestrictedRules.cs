using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>
/// Field 11: fields not for further distribution, by number or id (MIM-19, F-1). 8 means 8a and 8b. It narrows who reads beyond the parties.
/// </summary>
internal static class RestrictedRules
{
    private static readonly char[] Letters = [.. "abcdefghijklmnopqrstuvwxyz"];

    public static FieldVerdict Judge(Entry entry)
    {
        var items = Items(entry).Select(item => (Said: item, Fields: Meant(entry.Form, item))).ToArray();
        var narrowed = entry.Form.Fields
            .Where(field => ReportFields.CanBeNarrowed(field.Id) && items.Any(item => item.Fields.Contains(field)))
            .Select(field => field.Id).ToArray();
        return FieldVerdict.OfMany(
            narrowed,
            [
                .. items.Where(item => item.Fields.Length == 0).Select(item => Unknown(entry, item.Said)),
                .. items.Where(item => Array.Exists(item.Fields, field => !ReportFields.CanBeNarrowed(field.Id))).Select(item => Never(entry, item.Said)),
                .. IsPublic(entry) ? narrowed.Where(IsTitle).Take(1).Select(_ => Title(entry)) : [],
            ]);
    }

    private static bool IsTitle(string id) => id is ReportFields.TitleOriginal or ReportFields.TitleEnglish;

    private static bool IsPublic(Entry entry) =>
        entry.TextOf(ReportFields.MadePublicOn) is { } text && FormDate.From(text) is FormDate.Read { Date: var day }
        && day <= LegalTime.DayOf(entry.Context.ReceivedAt, entry.Context.DropState);

    private static Finding Never(Entry entry, string said) => entry.Finding(
        ReportRules.NotNarrowable,
        $"State, type, areas and dates can't be kept from anyone who may know of the communication at all.",
        $"Take it out of {entry.Name}; titles, summaries, contact, text, impact and remarks can be restricted.",
        said);

    private static Finding Title(Entry entry) => entry.Finding(
        ReportRules.PublicTitleNarrowed,
        $"The title is restricted, though the measure is publicly available.",
        $"Nothing to do if that is meant: the contact points of all states taking part and the Commission read it, experts and institutions don't. Else take it out.");

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
