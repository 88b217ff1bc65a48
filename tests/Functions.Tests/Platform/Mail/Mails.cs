using MimFunctions.Platform.Mail;

namespace MimFunctions.Tests.Platform.Mail;

/// <summary>Mails for tests.</summary>
internal static class Mails
{
    public const string Invitation = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//MIM hub//EN
        METHOD:REQUEST
        BEGIN:VEVENT
        UID:meeting-1@hub.example
        DTSTAMP:20260305T093000Z
        DTSTART:20260320T090000Z
        DTEND:20260320T100000Z
        SUMMARY:Exchange of views: Rückkehrgesetz
        END:VEVENT
        END:VCALENDAR

        """;

    public static OutgoingMail New(string id = "4f0c9b", string to = "contact@ministry.de.example", string subject = "MIM-AT-2026-0007: Return Act") => new(
        id, "MIM-AT-2026-0007", new Mailbox("mim-hub@hub.example", "Mutual information mechanism"), new Mailbox(to, "Kontaktstelle München"), subject,
        "Good morning,\n.\n.. a dot begins this line\nΕλλάδα, България  \nFrom here\n", "<p>Good <b>morning</b> Ελλάδα</p>\n",
        new DateTimeOffset(2026, 3, 5, 9, 30, 0, TimeSpan.Zero));
}
