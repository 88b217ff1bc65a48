using System.Globalization;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Interests;

/// <summary>What a file of countries of particular interest says, as it is written (schemas/interest.schema.json).</summary>
/// <param name="Version">Version of the shape.</param>
/// <param name="Countries">A line for each time that a country was or is on the list.</param>
internal sealed record InterestContent(int Version, IReadOnlyList<InterestContent.Line?>? Countries)
{
    /// <summary>The version that is read and written.</summary>
    public const int Known = 1;

    /// <summary>A list that nobody filled in: no source gives one, so none ships with the program.</summary>
    public static byte[] Empty => [.. """{ "version": 1, "countries": [] }"""u8];

    /// <summary>Reads a file; returns its list, or the first thing that is wrong, naming the country.</summary>
    public static (InterestList? List, string? Fault) Parse(ReadOnlySpan<byte> json)
    {
        var (content, unread) = SettingsFileKind<InterestContent>.FromJson(json);
        if (content is null)
            return (null, unread);
        if (content.Faults().FirstOrDefault() is { } fault)
            return (null, fault);
        var entries = content.Countries!.Select(line => line!.ToEntry()).ToList();
        return InterestList.Faults(entries).FirstOrDefault() is { } wrong ? (null, wrong.ToString()) : (new InterestList(entries), null);
    }

    private IEnumerable<string> Faults()
    {
        if (Version != Known)
            return [$"version is {Version}; this hub reads version {Known}."];
        return Countries is null
            ? ["countries is missing."]
            : Countries.SelectMany((line, at) => line is null ? [$"countries[{at}] is empty."] : line.Faults(at));
    }

    /// <summary>A country and how long it is on the list.</summary>
    /// <param name="Country">ISO 3166-1 alpha-2 code or English name.</param>
    /// <param name="From">First day, as <c>2026-01-01</c>.</param>
    /// <param name="Until">Last day; left out while it lasts.</param>
    /// <param name="Basis">Why, or by which document.</param>
    internal sealed record Line(string? Country, string? From, string? Until, string? Basis)
    {
        /// <summary>What can not be read of it.</summary>
        public IEnumerable<string> Faults(int at)
        {
            if (Domain.Union.Country.Find(Country) is null)
                yield return $"countries[{at}]: “{Country}” is no country; give an ISO 3166-1 code such as MA, or the English name.";
            if (Day(From) is null)
                yield return $"countries[{at}]: “{From}” is not a first day such as 2026-01-01.";
            if (Until is not null && Day(Until) is null)
                yield return $"countries[{at}]: “{Until}” is not a last day such as 2026-12-31.";
        }

        /// <summary>The line of the list, once all of it can be read.</summary>
        public CountryOfInterest ToEntry() => new(Domain.Union.Country.Find(Country)!, Day(From)!.Value, Day(Until), Basis ?? "");

        private static DateOnly? Day(string? text) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
