using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>The own state's page (V10): what others see, what waits for a code, what is to be confirmed.</summary>
internal static class OwnPage
{
    /// <summary>What stands in it.</summary>
    public static Html Write(IReadOnlyList<OwnEntry> own) => Html.From($"""
        <p class="lead">{(own.Count == 0 ? "Your state has named no contact point yet." : "What the other contact points see of your state, and what waits for you.")}</p>
        <p><a href="/api/contact-points/own/form">Name a contact point</a></p>
        {own.Select(One)}
        """);

    private static Html One(OwnEntry entry) => Html.From($"""
        <section aria-labelledby="{entry.Number}">
        <h2 id="{entry.Number}">{entry.Number}</h2>
        <p><span class="status {EntryWords.Look(entry.Standing)}">{EntryWords.Of(entry.Standing)}</span>{Confirmed(entry)}{DirectoryPage.Unreached(entry.Unreached)}</p>
        {(entry.InForce is { } seen ? Details("What others see", seen) : default)}{(entry.Pending is { } pending ? Waiting(entry.Number, pending) : default)}{(entry.Standing == EntryStanding.Withdrawn ? default : Buttons(entry))}</section>

        """);

    private static Html Confirmed(OwnEntry entry) => entry is { ConfirmedOn: { } on, ConfirmedUntil: { } until, Standing: not EntryStanding.Withdrawn }
        ? Html.From($" confirmed on {FieldWords.Day(on)}, holds until {FieldWords.Day(until)}")
        : default;

    private static Html Details(string title, EntryDetails details) => Html.From($"""
        <table aria-label="{title}">
        <tbody>
        {EntryPage.Row("Authority", $"{details.Authority} ({details.AuthorityEnglish})")}{EntryPage.Row("Unit", details.Unit)}{EntryPage.Row("Central contact point", details.Central ? "yes" : "no")}{EntryPage.Row("Competent for", string.Join("; ", details.Competences.Select(EntryWords.Of)))}{EntryPage.Row("Function mailbox", details.Mailbox)}{EntryPage.Row("Telephone", details.Telephone)}{EntryPage.Row("Secure channels", EntryPage.Channels(details.Channels))}{EntryPage.Row("Hours", details.Hours)}{EntryPage.Row("Out of hours", details.OutOfHours)}{EntryPage.Row("Languages", string.Join(", ", details.Languages))}{EntryPage.Row("Deputy", details.Deputy)}{EntryPage.Row("For hard cases", details.SpecialContact)}{EntryPage.Row("Name, shown on opening", details.PersonName)}</tbody>
        </table>

        """);

    private static Html Waiting(string number, EntryDetails pending) => Html.From($"""
        <h3>Waits for the proof of its mailbox</h3>
        {Details("What waits", pending)}<p>A code was sent to {pending.Mailbox}. Until it is given here, others see what was there before, or nothing.</p>
        <form method="post" action="/api/contact-points/{number}/code"><label for="code-{number}">Code</label> <input id="code-{number}" name="code" required autocomplete="off"> <button type="submit">Prove the mailbox</button></form>
        <form method="post" action="/api/contact-points/{number}/new-code"><button type="submit">Send a new code</button></form>

        """);

    private static Html Buttons(OwnEntry entry) => Html.From($"""
        {(entry.InForce is null ? default : Html.From($"<form method=\"post\" action=\"/api/contact-points/{entry.Number}/confirmation\"><button type=\"submit\">Confirm {entry.Number} as it is</button></form>\n"))}<p><a href="/api/contact-points/own/form?entry={entry.Number}">Change {entry.Number}</a></p>
        <form method="post" action="/api/contact-points/{entry.Number}/withdrawal"><button type="submit">Withdraw {entry.Number}</button></form>

        """);
}
