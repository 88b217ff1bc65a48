using System.Globalization;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>What the address of a list says to look for.</summary>
internal static class MeasureConditions
{
    private static readonly string[] Known = ["q", "state", "type", "area", "language", "from", "to", "late", "after"];

    /// <summary>
    /// The query; or what is not understood, since a condition that is left out would show everything as if there were no other. What is empty, as
    /// the form of the page sends it, does not narrow.
    /// </summary>
    public static (MeasureQuery? Query, string? Fault) Read(IQueryCollection said)
    {
        if (said.Keys.FirstOrDefault(key => !Known.Contains(key, StringComparer.Ordinal)) is { } unknown)
            return (null, $"There is no condition “{Quotation.Cut(unknown, 40)}”; there are {string.Join(", ", Known)}.");
        var faults = new List<string>();
        var query = new MeasureQuery
        {
            Words = SearchWords.Read(Text(said, "q")),
            State = Value(said, "state", MemberState.FromCode, "the code of a Member State, such as AT", faults),
            Type = Option<MeasureType>(said, "type", faults),
            Area = Option<Area>(said, "area", faults),
            Language = Value(said, "language", Language.Find, "the code of a language of the Union, such as de", faults),
            From = Day(said, "from", faults),
            To = Day(said, "to", faults),
            Late = Text(said, "late") switch { null => null, "true" => true, "false" => false, var other => Wrong<bool?>("late", other, "true or false", faults) },
            After = Value(said, "after", text => Reference.Parse(text)?.ToString(), "a reference such as MIM-AT-2026-0001", faults),
        };
        return faults.Count == 0 ? (query, null) : (null, faults[0]);
    }

    /// <summary>The address of a list with these conditions.</summary>
    /// <param name="path">Address without conditions.</param>
    /// <param name="query">The conditions.</param>
    /// <param name="after">Where the page begins; null for the first one.</param>
    public static string Address(string path, MeasureQuery query, string? after)
    {
        (string Key, string? Value)[] said =
        [
            ("q", query.Words?.Typed), ("state", query.State?.Code), ("type", query.Type is { } type ? Code.Of(type) : null),
            ("area", query.Area is { } area ? Code.Of(area) : null), ("language", query.Language?.Code), ("from", Iso(query.From)), ("to", Iso(query.To)),
            ("late", query.Late switch { null => null, true => "true", _ => "false" }), ("after", after),
        ];
        var parts = said.Where(each => each.Value is not null).Select(each => $"{each.Key}={Uri.EscapeDataString(each.Value!)}").ToArray();
        return parts.Length == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(IQueryCollection said, string key) => said[key].ToString() is { Length: > 0 } text ? text : null;

    private static T? Value<T>(IQueryCollection said, string key, Func<string, T?> read, string wanted, List<string> faults) where T : class =>
        Text(said, key) is { } text ? read(text) ?? Wrong<T>(key, text, wanted, faults) : null;

    private static T? Option<T>(IQueryCollection said, string key, List<string> faults) where T : struct, Enum
    {
        if (Text(said, key) is not { } text)
            return null;
        var found = Enum.GetValues<T>().Cast<T?>().FirstOrDefault(each => Code.Of(each!.Value) == text);
        return found ?? Wrong<T?>(key, text, $"one of {string.Join(", ", Enum.GetValues<T>().Select(Code.Of))}", faults);
    }

    private static DateOnly? Day(IQueryCollection said, string key, List<string> faults) => Text(said, key) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1 and < 9999 ? day
        : Wrong<DateOnly?>(key, text, "a day such as 2026-11-20", faults);

    private static T? Wrong<T>(string key, string said, string wanted, List<string> faults)
    {
        faults.Add($"“{key}” is “{Quotation.Cut(said, 80)}”, which can not be understood; give {wanted}.");
        return default;
    }
}
