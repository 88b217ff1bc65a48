using System.Text.RegularExpressions;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>What a label may be without the things that people add to it: numbers of any kind, "(mandatory)", date formats, a second language.</summary>
internal static partial class LabelVariants
{
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
        var unnumbered = Number().Replace(text, "", 1);
        // The last bracket first: the one before it may belong to the label, as in "(English)".
        for (var open = LastBracket().Replace(unnumbered, ""); open.Length > 0 && open.Length < unnumbered.Length; open = LastBracket().Replace(open, ""))
        {
            yield return [open];
            if (!LastBracket().IsMatch(open))
                break;
        }

        if (Parts(unnumbered) is { Count: > 1 } languages)
        {
            yield return languages;
            yield return [.. languages.Select(Bare)];
            yield return [.. languages.Select(part => LastBracket().Replace(Bare(part), ""))];
        }
    }

    /// <summary>The text without a number in front and a remark behind.</summary>
    public static string Bare(string text) => Remark().Replace(Number().Replace(text.Trim(), "", 1), "").Trim();

    /// <summary>The text without a number in front.</summary>
    public static string WithoutNumber(string text) => Number().Replace(text, "", 1);

    /// <summary>Whether a text is nothing but a number as stands in front of labels: "7b", "Box 4", "Feld 3a".</summary>
    public static bool IsNumber(string text) => Number().Match($"{text.Trim()}. ") is { Success: true } number && number.Length >= text.Trim().Length + 1;

    private static List<string> Parts(string text) => [.. Border().Split(text).Where(part => part.Length > 0)];

    // "7b.", "(a)", "IV.", "Q1:", "Box 4", "Point 4.2 -", "§ 3", "Nr. 7 a)". A lone letter or Roman number needs a sign behind it.
    [GeneratedRegex(
        """
        ^\s*[•·▪◦*–—-]?\s*
        (?:
          (?:(?:(?:no|nr|num|n°|nº|№|question|q|item|field|box|point|part|section|sec|row|line|step|feld|punkt|abschnitt|frage|ziffer|zeile|kasten|champ|case|partie|rubrique|campo|punto|sezione|pole|bod|oddíl|pkt|rovat|pont|veld|vak|punt|fält|felt|kohta|väli|lauks|laukas|polje|točka|rubrica|punctul|поле|точка|πεδίο|σημείο)\.?\s*){1,2}|§\s*|\#\s*)?
          (?:\(?[0-9]{1,3}(?:\.[0-9]{1,3})*\s?[a-z]?(?:\s?\([a-z0-9]{1,3}\))?(?:[).:\]–—-]+|\s)|\(?[ivxl]{1,6}\s?(?:[).:]|[–—-](?=\s))+|\(?[a-z]\s?(?:[).:]|[–—-](?=\s))+|\[[a-z0-9]{1,4}\])
        ){1,2}\s*
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number();

    // In brackets of any kind, behind a comma or as a mere star.
    [GeneratedRegex(
        """
        (?:\s*[(\[,–—-]\s*(?:
            mandatory|optional|required|obligatory|compulsory|if\s(?:any|applicable|known|available|adopted)|where\s(?:applicable|available)|please\s[^)\]]*|max\b[^)\]]*|up\sto\s[^)\]]*|
            [djtpnl]{1,4}[./\s-]+[mk]{1,4}[./\s-]+[yjargé]{2,4}|[y]{4}[./\s-]+mm[./\s-]+dd|date|text|free\stext|e\.g\.[^)\]]*|https?[^)\]]*|tick[^)\]]*|choose[^)\]]*|one\sonly|
            pflichtfeld|pflichtangabe|verpflichtend|freiwillig|obligatoire|facultatif|obligatorio|facultativo|opcional|obbligatorio|facoltativo|verplicht|optioneel|obligatorisk|valgfri(?:t)?|frivillig|
            pakollinen|valinnainen|kohustuslik|vabatahtlik|obligāti|neobligāti|privaloma|neprivaloma|obowiązkowe|nieobowiązkowe|povinné|nepovinné|nepovinné|kötelező|nem\skötelező|obligatoriu|opțional|obavezno|neobavezno|obvezno|neobvezno|
            задължително|незадължително|υποχρεωτικό|προαιρετικό|obrigatório|obligatoriskt|obbligatorju|éigeantach
          )\s*[)\]]?)+\s*[*:.]*\s*\z | \s*[*†:]+\s*\z
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s*[(\[][^()\[\]]{0,120}[)\]]\s*[:*.]*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex LastBracket();

    [GeneratedRegex(@"\s*[/|\\]\s*|\s+[–—-]\s+|\s*\u2028\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Border();
}
