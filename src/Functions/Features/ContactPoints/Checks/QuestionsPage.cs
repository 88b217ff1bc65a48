using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Bilaterals;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints.Checks;

/// <summary>The questions of “may I send?” as a page (V3): closed, without a field for a person.</summary>
internal static class QuestionsPage
{
    /// <summary>What stands in it.</summary>
    /// <param name="own">The own state.</param>
    /// <param name="today">The day there.</param>
    public static Html Write(MemberState own, DateOnly today) => Html.From($"""
        <p class="lead">Answer, and the hub says at once whether an exchange may take place, with every reason and what to do instead.</p>
        <p>Nothing is sent and nobody is told. Name no person anywhere: only your closed answers are kept, for your own state and its data protection officer. Whoever receives an exchange owes you nothing.</p>
        <form method="post" action="/api/contact-points/checks">
        <input type="hidden" name="state" value="{own.Code}">
        <h2>1. Between whom</h2>
        {Select("senderBody", "Who sends", Enum.GetValues<BodyKind>(), CheckWords.Of)}{Select("receiverBody", "Who is to receive", Enum.GetValues<BodyKind>(), CheckWords.Of)}<p><label for="receivers">The one receiving Member State</label><br><select id="receivers" name="receivers" required><option value="">choose</option>
        {MemberState.All.Select(state => Html.From($"<option value=\"{state.Code}\">{state.EnglishName}</option>\n"))}</select></p>
        <h2>2. About whom</h2>
        {Select("group", "The person is", Enum.GetValues<PersonGroup>(), CheckWords.Of)}
        <h2>3. The notice</h2>
        {YesNo("informed", "Have your counter-terrorism authorities informed you that the person could pose a threat?")}<p><label for="informedOn">On which day? It is looked at and not kept.</label><br><input id="informedOn" name="informedOn" type="date" max="{FormDate.ForMachines(today)}"></p>
        {YesNo("holdsTheirContent", "Does the content hold anything that came from counter-terrorism authorities (assessment, reason, source)?")}
        <h2>4. What</h2>
        {BilateralPage.Boxes("contents", "What is to be sent", Enum.GetValues<ContentKind>(), CheckWords.Of)}{Select("marking", "How it is marked", Enum.GetValues<SentMarking>(), CheckWords.Of)}
        <h2>5. By which law</h2>
        {Select("act", "The legal ground is a", Enum.GetValues<ActKind>(), CheckWords.Of)}<p><label for="reference">Its reference: numbers and abbreviations only, such as § 29 BFA-VG</label><br><input id="reference" name="reference" maxlength="80" size="40"></p>
        {YesNo("dataProtection", "Were the conditions of data protection looked at, and are they met?")}
        <h2>6. By which way</h2>
        {Select("channel", "Secure channel of the receiver", Enum.GetValues<ContactChannel>().Where(channel => channel.IsSecure()), EntryWords.Of)}<p><label for="ownFile">Your own file reference, if you want one: up to twenty letters and digits, no name, day or number of a document</label><br><input id="ownFile" name="ownFile" maxlength="20" size="20"></p>
        <p><button type="submit">May I send?</button></p>
        </form>
        """);

    private static Html Select<T>(string id, string label, IEnumerable<T> options, Func<T, string> words)
        where T : struct, Enum => Html.From($"""
        <p><label for="{id}">{label}</label><br><select id="{id}" name="{id}" required><option value="">choose</option>
        {options.Select(option => Html.From($"<option value=\"{Code.Of(option)}\">{words(option)}</option>\n"))}</select></p>

        """);

    private static Html YesNo(string id, string question) => Html.From($"""
        <fieldset><legend>{question}</legend>
        <input type="radio" id="{id}-yes" name="{id}" value="yes" required> <label for="{id}-yes">Yes</label>
        <input type="radio" id="{id}-no" name="{id}" value="no"> <label for="{id}-no">No</label>
        </fieldset>

        """);
}
