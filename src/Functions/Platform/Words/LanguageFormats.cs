using System.Globalization;

namespace MimFunctions.Platform.Words;

/// <summary>Dates and numbers as a language writes them: names by the culture, the order of a long date by Unicode CLDR 48.</summary>
internal static class LanguageFormats
{
    private static readonly Dictionary<string, string> Dates = new(StringComparer.Ordinal)
    {
        ["bg"] = "d MMMM yyyy 'г.'",
        ["es"] = "d 'de' MMMM 'de' yyyy",
        ["hr"] = "d. MMMM yyyy.",
        ["hu"] = "yyyy. MMMM d.",
        ["lt"] = "yyyy 'm.' MMMM d 'd.'",
        ["lv"] = "yyyy. 'gada' d. MMMM",
        ["mt"] = "d 'ta’' MMMM yyyy",
        ["pt"] = "d 'de' MMMM 'de' yyyy",
        ["cs"] = Dotted,
        ["da"] = Dotted,
        ["de"] = Dotted,
        ["et"] = Dotted,
        ["fi"] = Dotted,
        ["sk"] = Dotted,
        ["sl"] = Dotted,
    };

    private const string Dotted = "d. MMMM yyyy", Plain = "d MMMM yyyy", English = "en";

    /// <summary>The culture of a language; English as the hub writes it, and any that is none of the Union's, without one.</summary>
    public static CultureInfo Culture(string language) => language switch
    {
        English => CultureInfo.InvariantCulture,
        "pt" => CultureInfo.GetCultureInfo("pt-PT"),
        { Length: 2 } => CultureInfo.GetCultureInfo(language),
        _ => CultureInfo.InvariantCulture,
    };

    /// <summary>A day in words: <c>5 marca 2026</c>. In French and Italian the first of a month is an ordinal (Interinstitutional Style Guide).</summary>
    public static string Day(string language, DateOnly day) => day.ToString(
        (language, day.Day) switch
        {
            ("fr", 1) => "d'er' MMMM yyyy",
            ("it", 1) => "d'º' MMMM yyyy",
            _ => Dates.GetValueOrDefault(language, Plain),
        },
        Culture(language));

    /// <summary>A day in words with that of the week: <c>czwartek, 5 marca 2026</c>.</summary>
    public static string LongDay(string language, DateOnly day)
    {
        var name = Culture(language).DateTimeFormat.GetDayName(day.DayOfWeek);
        return language switch
        {
            "cs" or "fi" or "fr" or "ga" or "it" or "nl" or "sk" or "sv" => $"{name} {Day(language, day)}",
            "da" => $"{name} den {Day(language, day)}",
            "hu" or "lt" => $"{Day(language, day)}, {name}",
            _ => $"{name}, {Day(language, day)}",
        };
    }

    /// <summary>A month of a year, standing alone: <c>luty 2026</c>.</summary>
    public static string Month(string language, int year, int month)
    {
        var name = Culture(language).DateTimeFormat.GetMonthName(month);
        var told = year.ToString(CultureInfo.InvariantCulture);
        return language switch
        {
            "bg" => $"{name} {told} г.",
            "es" or "pt" => $"{name} de {told}",
            "hr" => $"{name} {told}.",
            "hu" => $"{told}. {name}",
            "lt" => $"{told} m. {name}",
            "lv" => $"{told}. gada {name}",
            _ => $"{name} {told}",
        };
    }

    /// <summary>A text in the quotation marks of the language.</summary>
    public static string Quoted(string language, string said) => language switch
    {
        "bg" or "cs" or "de" or "et" or "lt" or "sk" or "sl" => $"„{said}“",
        "hr" or "hu" or "pl" or "ro" => $"„{said}”",
        "el" or "es" or "it" or "pt" => $"«{said}»",
        "fr" => $"«\u00a0{said}\u00a0»",
        "da" => $"»{said}«",
        "fi" or "sv" => $"”{said}”",
        _ => $"“{said}”",
    };

    /// <summary>How the language sorts words, whatever their case.</summary>
    public static StringComparer Sorting(string language) => StringComparer.Create(Culture(language), ignoreCase: true);

    /// <summary>A count with the separators of the language.</summary>
    public static string Number(string language, long number) => number.ToString("N0", Culture(language));
}
