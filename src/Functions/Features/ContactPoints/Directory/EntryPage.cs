using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints.Directory;

/// <summary>An entry as a page (V2): first the question why it is opened, then how the unit is reached.</summary>
internal static class EntryPage
{
    /// <summary>The question.</summary>
    public static Html Ask(ContactPointEntry entry) => Html.From($"""
        <p class="lead">{Authority.Of(entry.State).Name}: {entry.InForce!.Details.AuthorityEnglish}, {entry.InForce.Details.Unit}</p>
        <p>Opening an entry takes a reason. It is recorded with the day and your account, and the auditor and your data protection officer can read it.</p>
        <form method="post" action="/api/contact-points/{entry.Case}/openings">
        <fieldset><legend>Why do you open it?</legend>
        <p><input type="radio" id="exchange" name="reason" value="exchange" required> <label for="exchange">An exchange is being prepared</label></p>
        <p><input type="radio" id="upkeep" name="reason" value="upkeep"> <label for="upkeep">Upkeep of our own list</label></p>
        <p><input type="radio" id="other" name="reason" value="other"> <label for="other">Another reason:</label> <input id="text" name="text" maxlength="100" aria-label="The other reason"></p>
        </fieldset>
        <p><button type="submit">Open the entry</button></p>
        </form>
        """);

    /// <summary>The entry.</summary>
    public static Html Write(OpenedEntry opened) => Html.From($"""
        <p class="lead">{opened.Entry.Authority} ({opened.Entry.AuthorityEnglish}), {opened.Entry.Unit}</p>
        <p><span class="status {EntryWords.Look(opened.Entry.Standing)}">{EntryWords.Of(opened.Entry.Standing)}</span> confirmed on {FieldWords.Day(opened.Entry.ConfirmedOn)}{DirectoryPage.Unreached(opened.Entry.Unreached)}</p>
        <table aria-label="How the unit is reached">
        <tbody>
        {Row("Central contact point", opened.Entry.Central ? "yes" : "no")}{Row("Competent for", string.Join("; ", opened.Entry.Competences.Select(EntryWords.Of)))}{Row("Function mailbox", opened.Mailbox)}{Row("Telephone", opened.Telephone)}{Row("Secure channels", Channels(opened.Channels))}{Row("Hours", opened.Entry.Hours is null ? null : $"{opened.Entry.Hours} ({opened.TimeZone})")}{Row("Out of hours", opened.OutOfHours)}{Row("Languages", string.Join(", ", opened.Entry.Languages))}{Row("Deputy", opened.Deputy)}{Row("For hard cases", opened.SpecialContact)}{Row("Name", opened.PersonName)}{Row("Valid until", opened.ValidUntil is { } last ? FieldWords.Day(last) : null)}</tbody>
        </table>
        <h2>Could not be reached?</h2>
        <p>Say by which channel; the state is told, and not by whom.</p>
        <form method="post" action="/api/contact-points/{opened.Entry.Number}/unreached">
        <label for="channel">Channel</label> <select id="channel" name="channel">{Reached(opened).Select(channel => Html.From($"<option value=\"{Code.Of(channel)}\">{EntryWords.Of(channel)}</option>"))}</select>
        <button type="submit">It could not be reached</button>
        </form>
        """);

    /// <summary>Channels in a sentence.</summary>
    public static string? Channels(IReadOnlyList<SecureChannel> channels) => channels.Count == 0
        ? null
        : string.Join("; ", channels.Select(channel => $"{EntryWords.Of(channel.Kind)} up to {EntryWords.Of(channel.Highest)}: {channel.Address ?? "ask for the address"}"));

    /// <summary>A row; nothing when there is nothing to say.</summary>
    public static Html Row(string label, string? value) => value is null ? default : Html.From($"<tr><th scope=\"row\">{label}</th><td>{value}</td></tr>\n");

    private static IEnumerable<ContactChannel> Reached(OpenedEntry opened) =>
        [ContactChannel.Mailbox, .. opened.Telephone is null ? Array.Empty<ContactChannel>() : [ContactChannel.Telephone], .. opened.Channels.Select(channel => channel.Kind)];
}
