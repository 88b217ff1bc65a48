using System.Buffers;
using System.Text.RegularExpressions;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>What a label may be without the things that people add to it: numbers of any kind, "(mandatory)", date formats, a second language.</summary>
internal static partial class LabelVariants
{
    private const int LongestBracket = 120;

    // Without one of these signs no number stands in front of a label, and no remark behind it. Asked first, as the patterns cost much and few texts have one.
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789).:[–—-"), RemarkSigns = SearchValues.Create("([,–—-*†:");

    /// <summary>Variants of a line of text: only what is certainly no value is left out.</summary>
    public static IEnumerable<IReadOnlyList<string>> OfLine(string text)
    {
        var bare = Bare(text);
        if (bare != text)
            yield return [bare];
    }

    /// <summary>Variants of a cell that has its value beside it, each as the parts of which one must be the label.</summary>
    public static IEnumerable<IReadOnlyList<string>> OfCell(string text)
    {
        var unnumbered = WithoutNumber(text);
        if (Tag().Replace(unnumbered, "", 1) is var untagged && untagged != unnumbered)
            yield return [Bare(untagged)];
        // The last bracket first: the one before it may belong to the label, as in "(English)".
        for (var last = LastBracket(unnumbered); last is not null; last = LastBracket(last.Value.Before))
            yield return [last.Value.Before];
        if (Parts(unnumbered) is { Count: > 1 } languages)
        {
            yield return languages;
            yield return [.. languages.Select(Bare)];
            yield return [.. languages.Select(part => Tag().Replace(Bare(part), "", 1)).Select(part => LastBracket(part)?.Before ?? part)];
        }
        else if (LastBracket(unnumbered) is { } both)
        {
            // The second language may stand in it: "Mitgliedstaat (Member State)".
            yield return [both.Inside];
        }
    }

    /// <summary>The text without a number in front and a remark behind.</summary>
    public static string Bare(string text) => WithoutRemark(WithoutNumber(text.Trim())).Trim();

    /// <summary>The text without a number in front.</summary>
    public static string WithoutNumber(string text) => text.AsSpan().ContainsAny(NumberSigns) ? Number().Replace(text, "", 1) : text;

    /// <summary>Whether a text is nothing but a number as stands in front of labels: "7b", "Box 4", "Feld 3a".</summary>
    public static bool IsNumber(string text) => Number().Match($"{text.Trim()}. ") is { Success: true } number && number.Length >= text.Trim().Length + 1;

    private static string WithoutRemark(string text) => text.AsSpan().ContainsAny(RemarkSigns) ? Remark().Replace(text, "") : text;

    /// <summary>A text cut at the bracket that ends it, brackets in brackets included; null when none does.</summary>
    private static (string Before, string Inside)? LastBracket(string text)
    {
        var (end, depth) = (text.AsSpan().TrimEnd(" :*.\u00A0\n").Length - 1, 0);
        for (var at = end; at > 0 && end - at < LongestBracket; at--)
        {
            depth += text[at] is ')' or ']' ? 1 : text[at] is '(' or '[' ? -1 : 0;
            if (depth == 0)
                return at < end && text[..at].Trim() is { Length: > 0 } before ? (before, text[(at + 1)..end]) : null;
        }

        return null;
    }

    private static List<string> Parts(string text) => [.. Border().Split(text).Where(part => part.Length > 0)];

    // "7b.", "(a)", "IV.", "Q1:", "Box 4", "Point 4.2 -", "§ 3", "Nr. 7 a)". A lone letter or Roman number needs a sign behind it.
    [GeneratedRegex(
        """
        ^\s*[•·▪◦*–—-]?\s*
        (?:
          (?:(?:(?:ad|no|nr|num|n°|nº|№|question|q|item|field|box|point|part|section|sec|row|line|step|feld|punkt|abschnitt|frage|ziffer|zeile|kasten|champ|case|partie|rubrique|campo|punto|sezione|pole|bod|oddíl|pkt|rovat|pont|veld|vak|punt|fält|felt|kohta|väli|lauks|laukas|polje|točka|rubrica|punctul|поле|точка|πεδίο|σημείο)\.?\s*){1,2}|§\s*|\#\s*)?
          (?:\(?[0-9]{1,3}(?:\.[0-9]{1,3})*\s?[a-z]?(?:\s?\([a-z0-9]{1,3}\))?(?:[).:\]º°ª–—-]+|\s)|\(?[ivxl]{1,6}\s?(?:[).:]|[–—-](?=\s))+|\(?[a-z]\s?(?:[).:]|[–—-](?=\s))+|\[[a-z0-9]{1,4}\])
        ){1,2}\s*
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number();

    // In brackets of any kind, behind a comma or as a mere star.
    [GeneratedRegex(
        """
        (?:\s*[(\[,–—-]\s*(?:
            mandatory|optional|required|obligatory|compulsory|if\s(?:any|applicable|known|available|adopted)|where\s(?:applicable|available)|please\b[^)\]]*|max\b[^)\]]*|up\sto\s[^)\]]*|
            [djtpnl]{1,4}[./\s-]+[mk]{1,4}[./\s-]+[yjargé]{2,4}|[y]{4}[./\s-]+mm[./\s-]+dd|date|text|free\stext|e\.g\.[^)\]]*|https?[^)\]]*|tick[^)\]]*|choose[^)\]]*|one\sonly|
            pflichtfeld|pflichtangabe|verpflichtend|freiwillig|obligatoire|facultatif|obligatorio|facultativo|opcional|obbligatorio|facoltativo|verplicht|optioneel|obligatorisk|valgfri(?:t)?|frivillig|
            pakollinen|valinnainen|kohustuslik|vabatahtlik|obligāti|neobligāti|privaloma|neprivaloma|obowiązkowe|nieobowiązkowe|povinné|nepovinné|nepovinné|kötelező|nem\skötelező|obligatoriu|opțional|obavezno|neobavezno|obvezno|neobvezno|
            задължително|незадължително|υποχρεωτικό|προαιρετικό|obrigatório|obligatoriskt|obbligatorju|éigeantach
          )\s*[)\]]?)+\s*[*:.]*\s*\z | \s*[*†:]+\s*\z
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Remark();

    // "EN: Member State", "de – Mitgliedstaat".
    [GeneratedRegex(@"^\s*[A-Za-z]{2}\s*(?:[:=]|[–—-](?=\s))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s*[/|\\]\s*|\s+[–—-]\s+|\s*\u2028\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Border();
}
