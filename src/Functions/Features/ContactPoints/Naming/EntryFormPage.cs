using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>The form of the page that names a contact point or changes one; its fields are those of <c>ctcp-1</c>.</summary>
internal static class EntryFormPage
{
    /// <summary>The form.</summary>
    /// <param name="state">The own state.</param>
    /// <param name="number">The entry that is changed; null for a new one.</param>
    /// <param name="now">What it says now; null for nothing.</param>
    public static Html Write(MemberState state, ContactPointNumber? number, EntryDetails? now) => Html.From($"""
        <p class="lead">For units inside an immigration and asylum authority. Police, intelligence and counter-terrorism authorities are not named here.</p>
        <p>Describe functions, not persons, and no case. A new mailbox gets a code, which you then give on your state's page.</p>
        <form method="post" action="{(number is null ? "/api/contact-points" : $"/api/contact-points/{number}/changes")}">
        <input type="hidden" name="state" value="{state.Code}">
        {Field(EntryFields.Authority, "Authority, in your own language", now?.Authority, needed: true)}{Field(EntryFields.AuthorityEnglish, "Authority, in English", now?.AuthorityEnglish, needed: true)}{Field(EntryFields.Unit, "Unit", now?.Unit, needed: true)}{YesNo(EntryFields.InAuthority, "Is the unit inside an immigration and asylum authority?", now?.InAuthority)}{YesNo(EntryFields.Central, "Is it the central contact point of your state?", now?.Central)}{Field(EntryFields.Mailbox, "Function mailbox", now?.Mailbox, "email", needed: true)}{Field(EntryFields.Telephone, "Telephone, with the code of the country", now?.Telephone, "tel")}{Channels(now?.Channels ?? [])}{Field(EntryFields.Hours, "Hours, in the legal time of your state", now?.Hours)}{Field(EntryFields.OutOfHours, "How it is reached at other times", now?.OutOfHours)}{Field(EntryFields.Languages, "Languages, such as de, en", now is null ? null : string.Join(", ", now.Languages), needed: true)}{Competences(now?.Competences ?? [])}{Field(EntryFields.Deputy, "Which function stands in", now?.Deputy)}{Field(EntryFields.SpecialContact, "Which function takes hard cases", now?.SpecialContact)}{Field(EntryFields.PersonName, "Name of a person, only if you want one to be shown", now?.PersonName)}{Field(EntryFields.ValidFrom, "First day, if later than now", Day(now?.ValidFrom), "date")}{Field(EntryFields.ValidUntil, "Last day, if set", Day(now?.ValidUntil), "date")}<p><button type="submit">{(number is null ? "Name the contact point" : $"Change {number}")}</button></p>
        </form>
        """);

    private static Html Field(string id, string label, string? value, string type = "text", bool needed = false) => Html.From($"""
        <p><label for="{id}">{label}</label><br><input id="{id}" name="{id}" type="{type}" value="{value}" maxlength="300" size="50"{(needed ? Html.From($" required") : default)}></p>

        """);

    private static Html YesNo(string id, string question, bool? now) => Html.From($"""
        <fieldset><legend>{question}</legend>
        <input type="radio" id="{id}-yes" name="{id}" value="yes" required{Checked(now == true)}> <label for="{id}-yes">Yes</label>
        <input type="radio" id="{id}-no" name="{id}" value="no"{Checked(now == false)}> <label for="{id}-no">No</label>
        </fieldset>

        """);

    private static Html Channels(IReadOnlyList<SecureChannel> now) => Html.From($"""
        <fieldset><legend>Secure channels: tick those the unit has; leave the address empty if it is to be asked for</legend>
        {Enum.GetValues<ContactChannel>().Where(channel => channel.IsSecure()).Select(channel => Channel(channel, now.FirstOrDefault(each => each.Kind == channel)))}</fieldset>

        """);

    private static Html Channel(ContactChannel channel, SecureChannel? now)
    {
        var code = Code.Of(channel);
        return Html.From($"""
            <p><input type="checkbox" id="{code}" name="{EntryFields.Channels}" value="{code}"{Checked(now is not null)}> <label for="{code}">{EntryWords.Of(channel)}</label>
            <select name="{EntryFields.Highest}.{code}" aria-label="Highest marking over {EntryWords.Of(channel)}">{Enum.GetValues<ChannelMarking>().Select(each => Html.From($"<option value=\"{Code.Of(each)}\"{(now?.Highest == each ? Html.From($" selected") : default)}>{EntryWords.Of(each)}</option>"))}</select>
            <input name="{EntryFields.Address}.{code}" value="{now?.Address}" aria-label="Address over {EntryWords.Of(channel)}" maxlength="300"></p>

            """);
    }

    private static Html Competences(IReadOnlyList<Competence> now) => Html.From($"""
        <fieldset><legend>Competent for</legend>
        {Enum.GetValues<Competence>().Select(each => Html.From($"<p><input type=\"checkbox\" id=\"for-{Code.Of(each)}\" name=\"{EntryFields.Competences}\" value=\"{Code.Of(each)}\"{Checked(now.Contains(each))}> <label for=\"for-{Code.Of(each)}\">{EntryWords.Of(each)}</label></p>\n"))}</fieldset>

        """);

    private static Html Checked(bool isSo) => isSo ? Html.From($" checked") : default;

    private static string? Day(DateOnly? day) => day is { } set ? FormDate.ForMachines(set) : null;
}
