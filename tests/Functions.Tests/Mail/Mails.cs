using MimFunctions.Mail;

namespace MimFunctions.Tests.Mail;

/// <summary>Mails for tests.</summary>
internal static class Mails
{
    public static OutgoingMail New(string id = "4f0c9b", string to = "contact@ministry.de.example", string subject = "MIM-AT-2026-0007: Return Act") => new(
        id, "MIM-AT-2026-0007", new Mailbox("mim-hub@hub.example", "Mutual information mechanism"), new Mailbox(to, "Kontaktstelle München"), subject,
        "Good morning,\n.\n.. a dot begins this line\nΕλλάδα, България  \nFrom here\n", "<p>Good <b>morning</b> Ελλάδα</p>\n",
        new DateTimeOffset(2026, 3, 5, 9, 30, 0, TimeSpan.Zero));
}
