namespace MimFunctions.Domain.Directory;

/// <summary>Providers where anybody can have a mailbox, so that it proves no office (CP-4); what a list can't know, the proof by a code and the state's attestation must hold.</summary>
internal static class FreeMail
{
    /// <summary>Names of providers that have domains in many countries: the label before the last ones.</summary>
    private static readonly HashSet<string> Everywhere =
        ["gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "gmx", "yandex", "icloud", "aol", "protonmail", "tutanota", "zoho"];

    private static readonly HashSet<string> Domains =
    [
        "web.de", "t-online.de", "freenet.de", "posteo.de", "mailbox.org", "me.com", "proton.me", "pm.me", "mail.com", "mail.ru", "bk.ru", "orange.fr", "free.fr", "laposte.net",
        "sfr.fr", "wanadoo.fr", "libero.it", "virgilio.it", "tiscali.it", "alice.it", "seznam.cz", "email.cz", "centrum.cz", "azet.sk", "zoznam.sk", "wp.pl", "o2.pl", "onet.pl",
        "interia.pl", "abv.bg", "mail.bg", "freemail.hu", "citromail.hu", "telenet.be", "skynet.be", "ziggo.nl", "kpnmail.nl", "xs4all.nl", "inbox.lv", "mail.ee", "hot.ee",
        "luukku.com", "telia.com", "bredband.net", "sapo.pt", "terra.es", "otenet.gr", "in.gr", "eircom.net", "aon.at", "chello.at", "siol.net", "net.hr",
    ];

    /// <summary>Whether this mailbox is with one of them.</summary>
    public static bool Is(string mailbox)
    {
        var domain = mailbox[(mailbox.LastIndexOf('@') + 1)..].ToLowerInvariant();
        return Domains.Contains(domain) || Everywhere.Contains(domain.Split('.')[0]);
    }
}
