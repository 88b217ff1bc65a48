using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Forms;

/// <summary>Fields of <c>ctcp-1</c> that hold more than a text: channels, languages, days.</summary>
internal static class ContactFields
{
    private static readonly ContactChannel[] Secure = [.. Enum.GetValues<ContactChannel>().Where(channel => channel.IsSecure())];

    /// <summary>The channels, each of the closed list with the highest marking it may carry; nothing said means no marking.</summary>
    public static FieldVerdict Channels(Entry entry)
    {
        var rows = (entry.Reading.Field(EntryFields.Channels)?.Rows ?? []).Select(row => Channel(entry, row)).ToArray();
        FormRow[] kept = [.. rows.Select(row => row.Row).OfType<FormRow>()];
        return new FieldVerdict(kept.Length == 0 ? null : new FieldValue.Table(kept), [.. rows.Select(row => row.Why).OfType<Finding>()]);
    }

    /// <summary>Codes of languages.</summary>
    public static FieldVerdict Languages(Entry entry)
    {
        var named = NameParts.Apart(entry.Values, said => Language.Find(said) is not null).Select(said => (Said: said, Language: Language.Find(said))).ToArray();
        return FieldVerdict.OfMany(
            [.. named.Select(each => each.Language?.Code).OfType<string>().Distinct()],
            [.. named.Where(each => each.Language is null).Select(each => entry.Finding(
                ContactPointFormRules.LanguageUnknown, $"This is not an official language of the Union.", $"Write names or codes of languages, such as German or de.", each.Said))]);
    }

    /// <summary>A day, if any.</summary>
    public static FieldVerdict Day(Entry entry) => entry.Text is not { } text ? FieldVerdict.Of(null) : entry.Date(text).Match(
        day => FieldVerdict.Of(FormDate.ForMachines(day)),
        why => FieldVerdict.Of(null, entry.Finding(ContactPointFormRules.DayWrong, why, $"Write the date in {entry.Name} with day, month and year, e.g. 5 March 2026.")));

    private static (FormRow? Row, Finding? Why) Channel(Entry entry, ReadRow row)
    {
        var where = row.Cells[0].Where;
        if (Option(Secure, row.Cell(EntryFields.Channel)?.Text) is not { } channel)
            return (null, entry.Finding(
                ContactPointFormRules.ChannelUnknown, $"This is not one of the channels.", $"Write one of {string.Join(", ", Secure.Select(Code.Of))}.", row.Cell(EntryFields.Channel)?.Text, where));
        var said = row.Cell(EntryFields.Highest)?.Text;
        if ((said is null ? ChannelMarking.Unmarked : Option(Enum.GetValues<ChannelMarking>(), said)) is not { } highest)
            return (null, entry.Finding(
                ContactPointFormRules.HighestUnknown, $"This is not a marking that a channel of this directory can carry.",
                $"Write one of {string.Join(", ", Enum.GetValues<ChannelMarking>().Select(Code.Of))}, or leave the cell empty.", said, where));
        return (new FormRow(
        [
            Cell(EntryFields.Channel, Code.Of(channel)), Cell(EntryFields.Highest, Code.Of(highest)),
            .. row.Cell(EntryFields.Address)?.Text is { } address ? [Cell(EntryFields.Address, address)] : Array.Empty<KeyValuePair<string, CellValue>>(),
        ]), null);
    }

    private static KeyValuePair<string, CellValue> Cell(string column, string text) => new(column, new CellValue.Words(text));

    private static T? Option<T>(IEnumerable<T> options, string? said)
        where T : struct, Enum => options.Cast<T?>().FirstOrDefault(option => LooseText.Same(Code.Of(option!.Value), said));
}
