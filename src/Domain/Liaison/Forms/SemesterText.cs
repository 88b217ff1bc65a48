using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Calendar;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>
/// A semester as people write it: <c>2026-1</c>, but also 1/2026, 2026-I, H1 2026, first half of 2026, January to June 2026. Only what names
/// one year and one half is read; nothing is guessed.
/// </summary>
internal static partial class SemesterText
{
    private static readonly HashSet<string> Fillers =
    [
        "HALF", "SEMESTER", "HALFYEAR", "OF", "THE", "YEAR", "IN", "TO", "UNTIL", "TILL", "THROUGH", "FROM", "ST", "ND", "H", "S", "HY",
        // The same in the other languages of the Union.
        "HALBJAHR", "JAHR", "DES", "JAHRES", "HJ", "SEMESTRE", "ER", "ÈRE", "E", "ÈME", "DE", "DU", "DEL", "DI", "DO", "O", "A", "SEMESTRU", "SEMESTRUL", "HALFJAAR", "VAN", "HALVÅR", "HALVÅRET", "AF", "PUOLIVUOSI",
        "POOLAASTA", "PUSGADS", "GADA", "PUSMETIS", "M", "PÓŁROCZE", "R", "POLOLETÍ", "POLROK", "ROKU", "FÉLÉV", "ÉV", "POLUGODIŠTE", "POLUGODIŠTA", "POLLETJE", "ПОЛУГОДИЕ", "Г", "ΕΞΆΜΗΝΟ", "ΤΟΥ", "SEMESTRU", "LEATHBHLIAIN",
    ];

    private static readonly Dictionary<string, int> Halves = new()
    {
        ["1"] = 1,
        ["I"] = 1,
        ["FIRST"] = 1,
        ["JANUARY JUNE"] = 1,
        ["JAN JUN"] = 1,
        ["1 JANUARY 30 JUNE"] = 1,
        ["01 01 30 06"] = 1,
        ["1 1 30 6"] = 1,
        ["2"] = 2,
        ["II"] = 2,
        ["SECOND"] = 2,
        ["JULY DECEMBER"] = 2,
        ["JUL DEC"] = 2,
        ["1 JULY 31 DECEMBER"] = 2,
        ["01 07 31 12"] = 2,
        ["1 7 31 12"] = 2,
    };

    private static readonly string[]
        Firsts = ["ERSTES", "PREMIER", "PRIMER", "PRIMERO", "PRIMO", "PRIMEIRO", "PRIMUL", "EERSTE", "FØRSTE", "FÖRSTA", "ENSIMMÄINEN", "ESIMENE", "PIRMAIS", "PIRMASIS", "PIERWSZE", "PRVNÍ", "PRVÝ", "ELSŐ", "PRVO", "ПЪРВО", "ΠΡΏΤΟ", "CHÉAD"],
        Seconds = ["ZWEITES", "DEUXIÈME", "SEGUNDO", "SECONDO", "DOILEA", "TWEEDE", "ANDEN", "ANDET", "ANDRA", "TOINEN", "TEINE", "OTRAIS", "ANTRASIS", "DRUGIE", "DRUHÉ", "DRUHÝ", "MÁSODIK", "DRUGO", "ВТОРО", "ΔΕΎΤΕΡΟ", "DARA"];

    /// <summary>The semester that is meant; null when it is not certain.</summary>
    public static Semester? Read(string text)
    {
        var words = Words(text);
        var years = words.Where(word => Year().IsMatch(word)).Distinct().ToArray();
        var rest = string.Join(' ', words.Where(word => !Year().IsMatch(word)));
        var half = Firsts.Contains(rest) ? 1 : Seconds.Contains(rest) ? 2 : Halves.GetValueOrDefault(rest);
        return years is [var year] && half > 0
            ? new Semester(int.Parse(year, CultureInfo.InvariantCulture), half)
            : null;
    }

    // Compatibility forms make one of Ⅰ and I. A month such as 2026-01 stays unread: its zero is kept.
    private static string[] Words(string text) =>
    [
        .. Word().Matches(string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormKC).ToUpperInvariant())
            .Select(match => match.Value)
            .Where(word => !Fillers.Contains(word)),
    ];

    [GeneratedRegex(@"\p{L}+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(19[5-9][0-9]|2[0-9]{3})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
