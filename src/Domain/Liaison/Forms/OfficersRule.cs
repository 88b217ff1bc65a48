using System.Text.RegularExpressions;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>
/// What officers may not exchange on the platform besides personal data (ILOB-19, ILOB-20): links through which such data can be reached
/// (Article 9(3) of 2019/1240), and operational law-enforcement information of a strictly confidential nature (Article 9(1)). Signs, not proofs:
/// the sender can dispel them, and the form says what must not stand in it.
/// </summary>
internal static partial class OfficersRule
{
    /// <summary>Places on the internet that are pages of persons, or files that someone shares: what stands there is not ours to know.</summary>
    private static readonly string[] OfPersons =
    [
        "facebook.com", "fb.com", "instagram.com", "linkedin.com", "tiktok.com", "twitter.com", "x.com", "t.me", "telegram.me", "wa.me", "vk.com", "snapchat.com",
        "drive.google.com", "docs.google.com", "1drv.ms", "onedrive.live.com", "sharepoint.com", "dropbox.com", "wetransfer.com", "box.com", "mega.nz", "icloud.com",
    ];

    /// <summary>Everything in the text, each once.</summary>
    public static IEnumerable<Finding> In(Entry entry, string text, Place? where) =>
        Link().Matches(text).Select(match => match.Value).Distinct().Select(link => Linked(entry, link, where))
            .Concat(Operational().Matches(text).Select(match => match.Value).Distinct().Select(said => entry.Finding(
                LiaisonReportRules.Operational, $"This looks like operational law-enforcement information, so the report is kept but held back from the others.",
                $"Drop the form again without it if it is strictly confidential; if it is not, open the report in the hub and confirm that.", said, where)));

    /// <summary>Whether a link in the text leads to a page of a person or to shared files.</summary>
    public static bool LinksToPersons(string text) => Link().Matches(text).Any(match => IsOfPersons(match.Value));

    /// <summary>Whether the text looks like operational information of law enforcement.</summary>
    public static bool IsOperational(string text) => Operational().IsMatch(text);

    private static Finding Linked(Entry entry, string link, Place? where) => IsOfPersons(link)
        ? entry.Finding(
            LiaisonReportRules.LinkToPersons, $"This link leads to a page of a person or to files that someone shares, so the report is kept but held back from the others.",
            $"Drop the form again without it; or, if no personal data can be reached through it, open the report in the hub and confirm that.", link, where)
        : entry.Finding(
            LiaisonReportRules.LinkToLookAt, $"A report must not link to personal data, not even by a further link.", $"Nothing to do if none can be reached through this link.",
            link, where);

    // A path of the own network or machine leads to files, whatever they hold.
    private static bool IsOfPersons(string link)
    {
        if (link.StartsWith('\\') || link.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return true;
        var host = Host().Match(link).Groups[1].Value;
        return OfPersons.Any(place => host.Equals(place, StringComparison.OrdinalIgnoreCase) || host.EndsWith('.' + place, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"(?i:(?:https?|ftp|file)://|\bwww\.)[^\s<>""“”]{2,400}(?<![.,;:!?)\]])|\\\\[\w.-]{1,60}\\[^\s<>""]{1,300}", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?:[a-z]+://)?(?:[^/@]{0,100}@)?([^/:?#]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex(
        @"(?i:\b(?:law[ -]enforcement[ -]sensitive|police use only|handling codes? H[0-3]|under-?cover (?:agents?|officers?|operations?)|police informants?|informants? of the police"
        + "|covert (?:surveillance|operations?|agents?|sources?)|controlled deliver(?:y|ies)|wire-?taps?|wire-?tapping|(?:telephone|phone) (?:taps?|interceptions?)"
        + "|(?:ongoing|pending) (?:criminal )?investigations?|planned (?:raids?|arrests?)|investigation file"
        + "|agents? infiltrés?|écoutes? téléphoniques?|enquêtes? (?:pénales? |judiciaires? )?en cours|indicateurs? de la police"
        + @"|verdeckte[rn]? Ermittler\w*|Telefonüberwachung\w*|laufende[ns]? Ermittlung\w*|V-(?:Mann|Leute|Person))\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Operational();
}
