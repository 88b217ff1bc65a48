using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>What a state says of a contact point.</summary>
/// <param name="State">Code of the own state; may be left out by whoever acts for one only.</param>
/// <param name="Authority">Name of the authority in its own language.</param>
/// <param name="AuthorityEnglish">The same in English.</param>
/// <param name="Unit">The unit.</param>
/// <param name="InAuthority">Whether it is inside an immigration and asylum authority; anything else is refused (CP-1).</param>
/// <param name="Central">Whether it is the state's central contact point.</param>
/// <param name="Mailbox">The function mailbox; a code is sent to it.</param>
/// <param name="Telephone">With the code of the country.</param>
/// <param name="Channels">The secure channels.</param>
/// <param name="Hours">When it is there, in the legal time of its state.</param>
/// <param name="OutOfHours">How it is reached at other times.</param>
/// <param name="Languages">Codes of the languages it works in.</param>
/// <param name="Competences">What it is competent for.</param>
/// <param name="Deputy">Which function stands in.</param>
/// <param name="SpecialContact">Which function takes hard cases.</param>
/// <param name="PersonName">A name, if one is to be shown.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidUntil">Last day.</param>
internal sealed record EntryBody(
    string? State, string? Authority, string? AuthorityEnglish, string? Unit, bool? InAuthority, bool? Central, string? Mailbox, string? Telephone,
    IReadOnlyList<ChannelBody>? Channels, string? Hours, string? OutOfHours, IReadOnlyList<string>? Languages, IReadOnlyList<Competence>? Competences, string? Deputy,
    string? SpecialContact, string? PersonName, DateOnly? ValidFrom, DateOnly? ValidUntil)
{
    /// <summary>A body as someone might send it.</summary>
    public const string Example = """
        { "authority": "Bundesamt für Fremdenwesen und Asyl", "authorityEnglish": "Federal Office for Immigration and Asylum", "unit": "Unit B/I/1", "inAuthority": true, "central": true, "mailbox": "contact@asylum.at.example", "telephone": "+43 1 5550100", "channels": [{ "channel": "dubliNet", "highest": "limite" }], "hours": "Monday to Friday 8.00 to 16.00", "languages": ["de", "en"], "competences": ["protection", "return"] }
        """;

    /// <summary>What can't be left out.</summary>
    public static string[] Needed { get; } = ["authority", "authorityEnglish", "unit", "inAuthority", "mailbox", "languages", "competences"];

    /// <summary>What it says; what is missing is empty, so that the rules can say so.</summary>
    public EntryDetails Details() => new(
        Authority?.Trim() ?? "", AuthorityEnglish?.Trim() ?? "", Unit?.Trim() ?? "", InAuthority ?? false, Central ?? false, Mailbox?.Trim() ?? "", Blank(Telephone),
        [.. (Channels ?? []).Select(channel => new SecureChannel(channel.Channel, channel.Highest ?? ChannelMarking.Unmarked, Blank(channel.Address)))],
        Blank(Hours), Blank(OutOfHours), [.. (Languages ?? []).Select(said => Language.Find(said)?.Code ?? said).Distinct()], [.. (Competences ?? []).Distinct()],
        Blank(Deputy), Blank(SpecialContact), Blank(PersonName), ValidFrom, ValidUntil);

    /// <summary>The body that the form of the page means.</summary>
    public static EntryBody Of(IFormCollection form) => new(
        form.Text("state"), form.Text(EntryFields.Authority), form.Text(EntryFields.AuthorityEnglish), form.Text(EntryFields.Unit),
        form.Text(EntryFields.InAuthority) == "yes", form.Text(EntryFields.Central) == "yes", form.Text(EntryFields.Mailbox),
        form.Text(EntryFields.Telephone),
        [.. form.Options<ContactChannel>(EntryFields.Channels).Select(channel => new ChannelBody(
            channel, form.Option<ChannelMarking>($"{EntryFields.Highest}.{Code.Of(channel)}"), form.Text($"{EntryFields.Address}.{Code.Of(channel)}")))],
        form.Text(EntryFields.Hours), form.Text(EntryFields.OutOfHours),
        form.Text(EntryFields.Languages)?.Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        form.Options<Competence>(EntryFields.Competences), form.Text(EntryFields.Deputy), form.Text(EntryFields.SpecialContact), form.Text(EntryFields.PersonName),
        FormDate.TryMachine(form.Text(EntryFields.ValidFrom)), FormDate.TryMachine(form.Text(EntryFields.ValidUntil)));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A secure channel.</summary>
/// <param name="Channel">Which one.</param>
/// <param name="Highest">The highest marking that it may carry; none when left out.</param>
/// <param name="Address">The address in it; to be asked for when left out.</param>
internal sealed record ChannelBody(ContactChannel Channel, ChannelMarking? Highest, string? Address);
