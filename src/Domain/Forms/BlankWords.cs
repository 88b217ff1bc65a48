using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Forms;

/// <summary>What people write into a field that they leave empty: "n/a", "none", a dash, in the 24 languages. "No" is an answer and none of these.</summary>
internal static class BlankWords
{
    private static readonly HashSet<string> Keys =
    [
        .. new[]
        {
            "none", "n/a", "n.a.", "not applicable", "nil", "not available", "not known", "unknown", "nothing", "empty", "to be completed", "tbc", "tbd",
            "keine", "keiner", "keines", "entfällt", "nicht zutreffend", "nicht anwendbar", "k. A.", "keine Angabe", "unbekannt", "leer",
            "aucun", "aucune", "néant", "sans objet", "s.o.", "non applicable", "rien",
            "ninguno", "ninguna", "no aplica", "no procede", "nessuno", "nessuna", "non applicabile", "nenhum", "nenhuma", "não aplicável", "n. d.",
            "geen", "n.v.t.", "niet van toepassing", "ingen", "inga", "intet", "ikke relevant", "ej tillämpligt", "saknas", "ei ole", "ei sovellu", "ei kohaldu", "puudub",
            "nav", "nav piemērojams", "nėra", "netaikoma", "brak", "nie dotyczy", "není", "žádné", "žádný", "žiadne", "žiadny", "neuplatňuje se", "neuplatňuje sa",
            "nincs", "nem alkalmazandó", "niciunul", "niciuna", "nu se aplică", "nu este cazul", "nema", "nije primjenjivo", "ni na voljo", "ni relevantno", "brez",
            "няма", "не е приложимо", "неприложимо", "κανένα", "καμία", "δεν ισχύει", "δεν υπάρχει", "άνευ", "xejn", "mhux applikabbli", "neamhbhainteach", "níl aon",
            "not relevant", "no information", "no data", "niente", "nulla", "nada", "niets", "inget", "ingenting", "ikke aktuelt", "ej aktuellt", "ei mitään", "ei midagi", "nic", "nič", "semmi", "nimic",
            "nieko", "ništa", "нищо", "τίποτα", "pas applicable", "nichts", "nu există", "ne postoji", "neexistuje", "neuvedeno",
        }.Select(LooseText.Key),
    ];

    // "N/A – not applicable", "none (n/a)": said twice.
    private static readonly string[] Between = [" – ", " — ", " - ", "(", ")", ",", ";", "\n"];

    private static readonly int Longest = Keys.Max(key => key.Length);

    /// <summary>Whether a text says that there is nothing.</summary>
    public static bool Says(string text)
    {
        // A summary of thousands of letters needs no closer look.
        var letters = 0;
        foreach (var letter in text)
            if (char.IsLetterOrDigit(letter) && ++letters > Longest * 2)
                return false;
        return SaysAlone(text) || (text.Split(Between, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts && Array.TrueForAll(parts, SaysAlone));
    }

    private static bool SaysAlone(string text)
    {
        var key = LooseText.Key(text);
        return key.Length == 0 ? WrittenText.Exact(text) is { Length: > 0 } signs && signs.All(c => "-/\\.*x_ ".Contains(c, StringComparison.Ordinal)) : Keys.Contains(key);
    }
}
