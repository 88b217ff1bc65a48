using System.Globalization;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Figures and names in the middle of a sentence.</summary>
internal static class Wording
{
    /// <summary><c>no measures</c>, <c>1 measure</c>, <c>12,345 measures</c>.</summary>
    public static string Count(int count, string what) => $"{(count == 0 ? "no" : Number(count))} {what}{(count == 1 ? "" : "s")}";

    /// <summary><c>none</c>, <c>12,345</c>.</summary>
    public static string Count(int count) => count == 0 ? "none" : Number(count);

    /// <summary><c>1 day</c>, <c>20.5 days</c>.</summary>
    public static string Days(decimal days) => $"{Number(days)} {(days == 1 ? "day" : "days")}";

    /// <summary>A number with as many decimals as it needs.</summary>
    public static string Number(decimal value) => value.ToString("#,##0.#", CultureInfo.InvariantCulture);

    /// <summary><c>was</c> or <c>were</c>.</summary>
    public static string Were(int count) => count == 1 ? "was" : "were";

    /// <summary><c>it was</c> or <c>they were</c>.</summary>
    public static string TheyWere(int count) => count == 1 ? "it was" : "they were";

    /// <summary>Name of a state in a sentence.</summary>
    public static string Name(MemberState state) => Authority.Of(state).Name;

    /// <summary><c>Austria, Poland and the Netherlands</c>.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count > 1
        ? $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}"
        : string.Concat(names);

    /// <summary>A sentence begins with a capital.</summary>
    public static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
