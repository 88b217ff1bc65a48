using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.ContactPoints.Checks;

/// <summary>Whose act the legal ground is.</summary>
public enum ActKind
{
    /// <summary>An act of the sending state.</summary>
    National,

    /// <summary>An act of the Union.</summary>
    Union,
}

/// <summary>The legal ground of an exchange, as a reference (CP-14).</summary>
/// <param name="Act">Whose act.</param>
/// <param name="Reference">Its reference, such as <c>§ 29 BFA-VG</c> or <c>Art. 34 Regulation (EU) No 604/2013</c>.</param>
public sealed partial record LegalGround(ActKind Act, string Reference)
{
    /// <summary>The longest reference.</summary>
    public const int Longest = 80;

    /// <summary>The words in which acts are cited; whatever else stands in a reference is a number or an abbreviation in capitals.</summary>
    private static readonly HashSet<string> Cited =
    [
        .. "ARTICLE ART ARTIKEL ARTICULO ARTICOLO ARTIGO SECTION SEC PARAGRAPH PARA PAR ABS ABSATZ SATZ SENTENCE NO NR ACT LAW CODE GESETZ LOI LEY LEGGE LEI REGULATION DIRECTIVE DECISION"
            .Split(' '),
        .. "VERORDNUNG RICHTLINIE REGLEMENT EU EC EG CE UE OF THE AND UND ET IN CONJUNCTION WITH POINT LETTER LIT CHAPTER KAPITEL TITLE ALIENS ASYLUM IMMIGRATION RESIDENCE RETURN GDPR".Split(' '),
    ];

    /// <summary>Whether it reads as the reference of an act, and as nothing that could name a person or a document: what is kept of a check must not.</summary>
    public bool IsReference => Reference.Length <= Longest && Reference.Any(char.IsAsciiDigit) && !Hidden().IsMatch(Reference)
        && Reference.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(IsCited);

    private static bool IsCited(string word) => Numbered().IsMatch(word) || Cited.Contains(LooseText.Key(word)) || Abbreviation().IsMatch(word) || LooseText.Key(word).Length == 0;

    // A day, or a number as long as that of a document.
    [GeneratedRegex(@"[0-9]{6}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    // 34, 29a, 6(1)(e), 604/2013, §29.
    [GeneratedRegex(@"^[§(]{0,2}[0-9]{1,4}(?:[/().-]{0,2}(?:[0-9]{1,4}|\p{L}(?!\p{L})))*[).]{0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // BFA-VG, AsylG, CESEDA: at most twelve letters, two of them capitals.
    [GeneratedRegex(@"^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}-]{2,12}[.]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
