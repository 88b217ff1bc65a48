using System.Text.RegularExpressions;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>
/// Text that looks like personal data (ILOB-20): a suspicion, which its sender can dispel. Years, statistics, numbers of acts and dates
/// without a name are none.
/// </summary>
internal static partial class PersonalData
{
    /// <summary>How far from a name a birth date still belongs to it, in characters.</summary>
    private const int Near = 60;

    /// <summary>How far before a number the word stands that makes it a helpline's, in characters.</summary>
    private const int NearHotline = 25;

    private const string
        Document = @"(?i:\b(?:passports?|passeports?|reisep[aä]ss(?:e[ns]?)?|pass(?=-?n)|travel documents?|documents? de voyage|reisedokument(?:e[ns]?)?"
            + @"|(?:identity|id) (?:cards?|documents?)|national id|cartes? (?:nationales? )?d['’]identité|personalausweis(?:e[ns]?)?|ausweis(?=-?n)|laissez-passer"
            + @"|residence permits?|(?:titre|carte)s? de séjour|aufenthaltstitel|driving licen[cs]es?|permis de conduire|führerschein|visa stickers?)(?:\b|(?=nummer|nr\b)))",
        Filler = "(?i:(?:,? (?:holder|bearing|with|having|the|series(?: [A-Z]{1,3}(?= n))?)){0,3})",
        NumberWord = @"(?i:[ -]?\(?(?:numbers?|nos?\b\.?|nr\b\.?|n[°º]|№|#|numéro|nummer)[ :]*)",
        Mixed = "(?:[A-Z]{1,3}[ -]?[0-9]{5,9}[A-Z]?|(?=[0-9]{0,4}[A-Z])(?=(?:[A-Z]{0,3}[0-9]){5})[A-Z0-9]{8,10})",
        Date = @"(?:[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}(?:\.|er|st|nd|rd|th)? \p{L}{3,9} [0-9]{4}|\p{L}{3,9} [0-9]{1,2},? [0-9]{4})";

    // Each starts at a fixed word or sign and is bounded, so a text of any length is searched in linear time.
    private static readonly (Suspicion.Kind Kind, Func<string, IEnumerable<string>> Find)[] Searches =
    [
        (Suspicion.Kind.DocumentNumber, text => Found(DocumentNumber(), text).Concat(Found(MachineReadable(), text))),
        (Suspicion.Kind.BirthDate, BirthDates),
        (Suspicion.Kind.Mailbox, text => Found(Mailbox(), text).Where(IsOfPerson)),
        (Suspicion.Kind.Telephone, text => new[] { International(), Announced() }
            .SelectMany(pattern => pattern.Matches(text)).Where(match => IsTelephone(match.Value) && !IsHotline(text, match)).Select(match => match.Value)),
    ];

    /// <summary>A name and a birth date may stand in two lines, or in a list with semicolons.</summary>
    private const string SentenceEnd = ". ";

    /// <summary>Words in mailboxes of offices, not of persons.</summary>
    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "info", "contact", "kontakt", "office", "bureau", "poststelle", "presse", "mail", "post", "press", "media", "unit", "desk", "helpdesk", "service", "support", "registry",
        "border", "borders", "migration", "immigration", "return", "returns", "visa", "visas", "asylum", "consular", "consulate", "embassy", "mission",
        "visas", "secretariat", "sekretariat", "botschaft", "konsulat", "ambassade", "consulat", "ambasciata", "consolato", "embajada", "consulado",
        "grenzschutz", "grenzpolizei", "polizei", "polizia", "policia", "asyl", "asile", "frontex", "unhcr", "iom", "admin", "team", "enquiries", "dpo",
        "delegation", "ministry", "police", "liaison", "ilo", "mim", "noreply", "webmaster", "hub", "situation", "operations", "duty", "hotline",
    };

    /// <summary>Everything in the text that looks like it, each once.</summary>
    public static IEnumerable<Suspicion> In(string text) =>
        Searches.SelectMany(search => search.Find(text).Distinct().Select(said => new Suspicion(search.Kind, said)));

    private static IEnumerable<string> Found(Regex pattern, string text) => pattern.Matches(text).Select(match => match.Value);

    private static IEnumerable<string> BirthDates(string text) => BirthDate().Matches(text)
        .Where(born => IsNamed(text[Math.Max(0, born.Index - Near)..born.Index].Split(SentenceEnd)[^1])
            || IsNamed(text[(born.Index + born.Length)..Math.Min(text.Length, born.Index + born.Length + Near)].Split(SentenceEnd)[0]))
        .Select(born => born.Value);

    private static bool IsNamed(string text) => Name().IsMatch(text);

    private static bool IsOfPerson(string mailbox) => !mailbox[..mailbox.IndexOf('@', StringComparison.Ordinal)].Split('.', '-', '_').Any(Offices.Contains);

    // +12 345 678 and +12 2024-2025 are statistics: no country's numbers are that short with the code, and few of them hold two years.
    private static bool IsTelephone(string said)
    {
        var digits = said.Count(char.IsAsciiDigit);
        return said[0] != '+' || digits > 12 || (!Years().IsMatch(said) && (digits >= 10 || (digits >= 8 && !Grouped().IsMatch(said))));
    }

    // The number of a helpline is meant to be spread.
    private static bool IsHotline(string text, Match number) =>
        Hotline().IsMatch(text[Math.Max(0, number.Index - NearHotline)..number.Index].Split(SentenceEnd)[^1]);

    // The document, then a number with letters; a number of digits alone only where a word says that it is one.
    [GeneratedRegex(Document + Filler + "(?:(?:" + NumberWord + "| ?[:,]? ?)" + Mixed + "|" + NumberWord + @"[0-9]{6,12})\b", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    // The first line of the machine-readable zone (ICAO 9303).
    [GeneratedRegex(@"\b[PIV][A-Z<][A-Z]{3}[A-Z]{1,30}<<[A-Z<]{3,39}", RegexOptions.CultureInvariant)]
    private static partial Regex MachineReadable();

    [GeneratedRegex(
        @"(?i:\b(?:born|date of birth|birth ?date|d\.?o\.?b\b\.?|née?\b|geboren|geb\.|geburtsdatum|date de naissance)"
        + @"(?: (?:in|at|à|en|au|aux) \p{L}[\p{L} '’-]{0,30}?)?(?:,? (?:on|le|am)\b)?)[ :(]{0,3}" + Date + @"\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex BirthDate();

    // Two words with capitals, with a particle between them at most; not the beginning of a sentence, nor an institution.
    [GeneratedRegex(
        @"(?<![\p{L}'’-])(?!(?:The|This|That|These|Those|In|On|At|An|By|For|Of|And|With|From|Some|Most|Many|All|According|European|Member|United|"
        + @"Ministry|Embassy|Border|National|Federal|Regulation|Decision|Directive|Article|Part|Table)\b)"
        + @"\p{Lu}[\p{L}'’-]{1,30} (?:(?:al|bin|ben|ibn|abu|van|von|de|da|del|el) )?\p{Lu}[\p{L}'’-]{1,30}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", RegexOptions.CultureInvariant)]
    private static partial Regex Mailbox();

    // With + or 00 before the code of the country; 00 only where the code stands apart, as no other number is written so.
    [GeneratedRegex(
        @"(?<![\w+])(?:\+ ?[1-9]|00[1-9][0-9]{0,2}(?=[ ./-]))(?:[ ./)-]{0,2}(?:\([0-9]{1,3}\)|[0-9])){6,14}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex International();

    [GeneratedRegex(
        @"(?i:\b(?:tel|tél|telephone|phone|mobile|gsm|whatsapp|telefon|téléphone|portable|handy|mobil|mobiltelefon|(?:telefon|handy|mobil|ruf)nummer)\b\.?(?: ?(?:numbers?|no\b\.?|nr\b\.?))?)[ :]{1,3}"
        + @"\(?[0-9](?:[ ()./-]{0,2}[0-9]){6,14}(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Announced();

    [GeneratedRegex("(?i:hotline|helpline|freephone|toll-free|emergency|notruf|numéro vert|numéro d['’]urgence|switchboard|call cent)", RegexOptions.CultureInvariant)]
    private static partial Regex Hotline();

    [GeneratedRegex(@"^\+ ?[0-9]{1,3}(?:[ .][0-9]{3})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"(?:19|20)[0-9]{2} ?[ -] ?(?:19|20)[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
