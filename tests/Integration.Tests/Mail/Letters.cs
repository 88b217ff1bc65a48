using MimFunctions.Platform.Mail;

namespace MimFunctions.Integration.Tests.Mail;

/// <summary>Mails that are hard to get right.</summary>
internal static class Letters
{
    public const string Text = "Dear colleague,\n.\n..two dots, = and =3D, tab\there  \nΝόμος για το άσυλο, Закон за убежището, Ġustizzja, 🇪🇺\nFrom here on\n";

    public const string Html = "<p lang=\"el\">Νόμος για το άσυλο &amp; Закон за убежището</p>\n";

    public static string Invitation { get; } = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//MIM hub//EN
        METHOD:REQUEST
        BEGIN:VEVENT
        UID:meeting-1@hub.example
        DTSTAMP:20260305T093000Z
        DTSTART:20260320T090000Z
        DTEND:20260320T100000Z
        SUMMARY:Ανταλλαγή απόψεων\, Rückkehrgesetz = и Закон
        DESCRIPTION:a line that is folded because it would be longer than seventy-
         five octets
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n");

    public static OutgoingMail To(string address, string id = "4f0c9b", string? subject = null) => new(
        id, "MIM-EL-2026-0002", new Mailbox("mim-hub@hub.example", "Mutual information mechanism"), new Mailbox(address, "Εθνικό σημείο επαφής, \"ΥΜΑ\""),
        subject ?? "MIM-EL-2026-0002, Greece: Νόμος για το άσυλο и Закон за убежището, a long title that does not fit on one line of a header",
        Text, Html, new DateTimeOffset(2026, 3, 5, 9, 30, 0, TimeSpan.Zero));
}
