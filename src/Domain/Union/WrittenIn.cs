using System.Collections.Frozen;

namespace MimFunctions.Domain.Union;

/// <summary>
/// In which language a text is, by its small words and its script: good enough to set a quotation apart and to name its language (W-21), and
/// never a ground to refuse anything. What can't be told is taken for English, the language of the reports.
/// </summary>
public static class WrittenIn
{
    private const int Weight = 2;

    /// <summary>Words of each language that others seldom have; of two that share many, such as Czech and Slovak, the state decides.</summary>
    private static readonly (string Code, string[] Words)[] Languages = [.. new Dictionary<string, string>
    {
        ["en"] = "the of and to is are was were by with from for that this have has not than at on in it an be been which after",
        ["de"] = "der die das und ist sind war werden wird nicht mit von für auf den dem des im zum zur bei durch wurde sowie zwei nach aus in an ein eine es als",
        ["fr"] = "le la les des du et est sont une dans par pour avec sur pas qui aux ont été après depuis au en",
        ["es"] = "el la los las del y es son una por para con que no más se al desde han como en",
        ["pt"] = "o os as do da dos das e é são uma por para com que não mais no na pelo pela desde em",
        ["it"] = "il lo la gli le del della dei di e è sono una per con che non più dal dalla nel alla da in",
        ["nl"] = "de het een en is zijn van voor met op niet door bij wordt werd werden naar aan dat in",
        ["da"] = "og er det en et af til på med for ikke som den der har blev fra i",
        ["sv"] = "och är det en ett av till på med för inte som den har blev från att i",
        ["fi"] = "ja on ei että se ovat oli myös sekä kun jotka joka mutta noin vuonna",
        ["et"] = "ja on ei et see oli ning kui mis aga ka oma pärast",
        ["lv"] = "un ir no ar par uz kas nav tika bet gada ka pēc",
        ["lt"] = "ir yra iš su dėl kad buvo bet metų apie nuo po į",
        ["pl"] = "i w na z do się jest są nie że oraz przez od dla po był były",
        ["cs"] = "a v na z do se je jsou že nebo od pro po byl byly které který při",
        ["sk"] = "a v na z do sa je sú že alebo od pre po bol boli ktoré ktorý pri",
        ["sl"] = "in v na z do se je so da ali od za po bil bili ki pri",
        ["hr"] = "i u na s do se je su da ili od za po bio bili koji koje pri",
        ["hu"] = "a az és egy nem hogy is volt van meg után által csak de",
        ["ro"] = "și în de la cu pe este sunt nu că din pentru prin au fost după",
        ["mt"] = "il li ta u f ma għal minn kien dan din huma bil fil",
        ["ga"] = "an na agus is ar i le bhí tá go a den ón",
    }.Select(entry => (entry.Key, entry.Value.Split(' ')))];

    private static readonly int Longest = Languages.Max(language => language.Words.Max(word => word.Length));

    /// <summary>Where the languages of a word stand; by its letters, so that a text need not be cut into words.</summary>
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Having = Languages
        .SelectMany((language, at) => language.Words.Distinct(), (language, word) => (language, word)).GroupBy(each => each.word, each => Array.IndexOf(Languages, each.language))
        .ToFrozenDictionary(word => word.Key, word => word.ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The language; null for English, and where nothing tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="writer">The state that wrote it: of languages that are as likely, its own come first.</param>
    public static Language? Of(string text, MemberState writer)
    {
        var (letters, greek, cyrillic, plain) = (0, 0, 0, 0);
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter))
                continue;
            letters++;
            greek += letter is >= '\u0370' and <= '\u03FF' ? 1 : 0;
            cyrillic += letter is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            plain += char.IsAscii(letter) ? 1 : 0;
        }

        if (greek * 2 > letters)
            return Language.Find("el");
        if (cyrillic * 2 > letters)
            return Language.Find("bg");
        var found = Found(text);
        var (best, most) = (0, 0);
        for (var at = 0; at < Languages.Length; at++)
        {
            if (found[at] > 0 && Score(found[at], at == 0 ? plain == letters : writer.Languages.Contains(Languages[at].Code)) is var score && score > most)
                (best, most) = (at, score);
        }

        return best == 0 || most < Weight ? null : Language.Find(Languages[best].Code);
    }

    /// <summary>How many words of each language stand in the text. A summary quotes thousands of texts: none is copied for it.</summary>
    private static int[] Found(string text)
    {
        var (found, begin) = (new int[Languages.Length], 0);
        Span<char> lower = stackalloc char[Longest];
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetter(text[at]))
                continue;
            var word = text.AsSpan(begin, at - begin);
            begin = at + 1;
            if (word.Length <= Longest && Having.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var languages))
            {
                foreach (var language in languages)
                    found[language]++;
            }
        }

        return found;
    }

    // Where words decide nothing, letters with accents speak for the writer's own language, plain ones for English, which stands first.
    private static int Score(int found, bool isLikely) => (found * Weight) + (isLikely ? 1 : 0);
}
