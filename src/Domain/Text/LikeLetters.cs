namespace MimFunctions.Domain.Text;

/// <summary>Capital letters that look the same in Greek, Cyrillic and Latin: who types a code on a Greek or Bulgarian keyboard sees no difference.</summary>
internal static class LikeLetters
{
    private const string Greek = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", OfGreek = "ABEZHIKMNOPTYX", Cyrillic = "АВЕКМНОРСТХІ", OfCyrillic = "ABEKMHOPCTXI";

    private const char FirstFlag = '\uDDE6', LastFlag = '\uDDFF', FlagLead = '\uD83C';

    /// <summary>A code in Latin letters, as it looks; a flag as the code that it is made of (Unicode regional indicators). Anything else as it is.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(code))]
    public static string? Latin(string? code) => code switch
    {
        { Length: 2 } => string.Concat(code.Select(Latin)),
        [FlagLead, >= FirstFlag and <= LastFlag, FlagLead, >= FirstFlag and <= LastFlag] => string.Concat((char)(code[1] - FirstFlag + 'A'), (char)(code[3] - FirstFlag + 'A')),
        _ => code,
    };

    private static char Latin(char letter) =>
        Greek.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var greek ? OfGreek[greek]
        : Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var cyrillic ? OfCyrillic[cyrillic]
        : letter;
}
