namespace MimFunctions.Platform.Words;

/// <summary>Which form of a plural a language takes for a whole number: Unicode CLDR 48, cardinal rules of the 24 languages.</summary>
internal static class Plurals
{
    private const long Million = 1_000_000;

    /// <summary>Names of the forms that a language has; what CLDR has for fractions alone is among them.</summary>
    public static IReadOnlyList<string> Forms(string language) => language switch
    {
        "es" or "fr" or "it" or "pt" => ["one", "many", "other"],
        "hr" or "ro" => ["one", "few", "other"],
        "lv" => ["zero", "one", "other"],
        "cs" or "sk" or "pl" or "lt" => ["one", "few", "many", "other"],
        "sl" => ["one", "two", "few", "other"],
        "ga" or "mt" => ["one", "two", "few", "many", "other"],
        _ => ["one", "other"],
    };

    /// <summary>The form for this number, which is not negative.</summary>
    public static string Of(string language, long number)
    {
        var (last, two) = (number % 10, number % 100);
        return language switch
        {
            "es" or "it" or "pt" => number == 1 ? "one" : IsMillions(number) ? "many" : "other",
            "fr" => number is 0 or 1 ? "one" : IsMillions(number) ? "many" : "other",
            "cs" or "sk" => number == 1 ? "one" : number is >= 2 and <= 4 ? "few" : "other",
            "pl" => number == 1 ? "one" : IsFew(last, two) ? "few" : "many",
            "hr" => last == 1 && two != 11 ? "one" : IsFew(last, two) ? "few" : "other",
            "lt" => two is >= 11 and <= 19 || last == 0 ? "other" : last == 1 ? "one" : "few",
            "lv" => two is >= 11 and <= 19 || last == 0 ? "zero" : last == 1 ? "one" : "other",
            "sl" => two switch { 1 => "one", 2 => "two", 3 or 4 => "few", _ => "other" },
            "ro" => number == 1 ? "one" : number == 0 || two is >= 1 and <= 19 ? "few" : "other",
            "ga" => number switch { 1 => "one", 2 => "two", >= 3 and <= 6 => "few", >= 7 and <= 10 => "many", _ => "other" },
            "mt" => number switch { 1 => "one", 2 => "two", _ when number == 0 || two is >= 3 and <= 10 => "few", _ when two is >= 11 and <= 19 => "many", _ => "other" },
            _ => number == 1 ? "one" : "other",
        };
    }

    private static bool IsMillions(long number) => number != 0 && number % Million == 0;

    private static bool IsFew(long last, long two) => last is >= 2 and <= 4 && two is not (>= 12 and <= 14);
}
