using System.Text.RegularExpressions;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>
/// Field 11: fields not for further distribution, by number, id or label (MIM-19, F-1). 8 means 8a and 8b. It narrows who reads beyond the parties.
/// </summary>
internal static partial class RestrictedRules
{
    private static readonly char[] Letters = [.. "abcdefghijklmnopqrstuvwxyz"];

    public static FieldVerdict Judge(Entry entry)
    {
        var items = Items(entry).Select(item => (Said: item, Fields: WrittenOut(entry.Form, item))).ToArray();
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
        entry.TextOf(ReportFields.MadePublicOn) is { } text && entry.Date(text) is FormDate.Read { Date: var day }
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

    /// <summary>One field, several of them ("3a and 8a"), or all from one to another ("3a–3d"); none when any part of it is no field.</summary>
    private static FieldDefinition[] WrittenOut(FormDefinition form, string item)
    {
        var one = Meant(form, item);
        if (one.Length > 0)
            return one;
        var bare = Word().Replace(item, "");
        var range = Range().Match(bare);
        if (range.Success)
            return Between(form, Meant(form, range.Groups[1].Value), Meant(form, range.Groups[2].Value));
        var parts = And().Split(bare).Select(part => Meant(form, part)).ToArray();
        return Array.TrueForAll(parts, part => part.Length > 0) ? [.. parts.SelectMany(part => part)] : [];
    }

    private static FieldDefinition[] Between(FormDefinition form, FieldDefinition[] first, FieldDefinition[] last)
    {
        var fields = form.Fields.ToList();
        return first.Length > 0 && last.Length > 0 && fields.IndexOf(first[0]) is var begin && fields.IndexOf(last[^1]) is var end && begin < end ? [.. fields[begin..(end + 1)]] : [];
    }

    // No letter or digit is ever dropped from an item: "1 3" must not come to mean field 13.
    private static FieldDefinition[] Meant(FormDefinition form, string item)
    {
        var wanted = Spaced().Replace(item.Trim('(', ')', '.', ' '), "$1$2");
        return [.. form.Fields.Where(field => Same(field.Number, wanted) || Same(GroupOf(field), wanted) || Same(field.Id, wanted) || LooseText.Same(field.Label, wanted))];
    }

    private static string GroupOf(FieldDefinition field) => field.Number.TrimEnd(Letters);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static Finding Unknown(Entry entry, string said) => entry.Finding(
        ReportRules.RestrictedUnknown,
        $"“{Quotation.Cut(said, Finding.LongestQuotation)}” is not a field of this form.",
        $"Write numbers of fields, e.g. 3a, 8a; leave {entry.Name} empty if everything may be passed on.",
        said);

    [GeneratedRegex(@"^\s*(?:fields?|points?|numbers?|nos?\.?|nr\.?|feld(?:er)?|champs?|campos?|punkt|pole|pola)\s*(?=[0-9(])", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*([0-9]{1,2} ?[a-z])\s*(?:[-\u2010-\u2015]|to|bis)\s*([0-9]{1,2} ?[a-z])\s*\.?\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"\s+(?:and|und|et|y|e|en|och|og|ja|i|a|in|és|un|ir|și|и|και|u|agus|&|\+)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    // "3 a" can only be 3a, for no field is called by a letter alone.
    [GeneratedRegex(@"^([0-9]{1,2})\s+([a-z])\z", RegexOptions.IgnoreCase)]
    private static partial Regex Spaced();
}
