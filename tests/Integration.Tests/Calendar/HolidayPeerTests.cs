using System.Runtime.CompilerServices;
using System.Text.Json;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using PublicHoliday;

namespace MimFunctions.Integration.Tests.Calendar;

/// <summary>
/// The unofficial lists of public holidays (F-7) against two calendars of other makers. Every working day in which they differ is in a table of
/// docs/holidays.md, with what was decided and by which source; a difference that is not there fails, and so does one there that is none any more.
/// </summary>
public sealed class HolidayPeerTests
{
    private static readonly Dictionary<string, PublicHolidayBase> NuGet = new()
    {
        ["AT"] = new AustriaPublicHoliday(),
        ["BE"] = new BelgiumPublicHoliday(),
        ["HR"] = new CroatiaPublicHoliday(),
        ["CZ"] = new CzechRepublicPublicHoliday(),
        ["DK"] = new DenmarkPublicHoliday(),
        ["DE"] = new GermanPublicHoliday(),
        ["EE"] = new EstoniaPublicHoliday(),
        ["EL"] = new GreecePublicHoliday(),
        ["ES"] = new SpainPublicHoliday(),
        ["FI"] = new FinlandPublicHoliday(false),
        ["FR"] = new FrancePublicHoliday(),
        ["HU"] = new HungaryPublicHoliday(),
        ["IE"] = new IrelandPublicHoliday(),
        ["IT"] = new ItalyPublicHoliday(),
        ["LT"] = new LithuaniaPublicHoliday(),
        ["LU"] = new LuxembourgPublicHoliday(),
        ["LV"] = new LatviaPublicHoliday(),
        ["NL"] = new DutchPublicHoliday(),
        ["PL"] = new PolandPublicHoliday(),
        ["PT"] = new PortugalPublicHoliday(),
        ["RO"] = new RomanianPublicHoliday(),
        ["SE"] = new SwedenPublicHoliday(),
        ["SI"] = new SloveniaPublicHoliday(),
        ["SK"] = new SlovakiaPublicHoliday(),
    };

    private sealed record Found(string State, DateOnly Day);

    /// <summary>A day that only one of the two has.</summary>
    private sealed record Difference(string State, DateOnly Day, string OnlyIn)
    {
        public override string ToString() => $"{State} {Day:yyyy-MM-dd} only in {OnlyIn}";
    }

    [NodeFact]
    public async Task F7_the_lists_agree_with_date_holidays_but_for_the_differences_that_were_decided()
    {
        var printed = await new NodePeer("holidays").Run(
            "list.js", [$"{UnofficialHolidays.FirstYear}", $"{UnofficialHolidays.LastYear}", .. MemberState.All.Select(state => state.Code)]);
        var peer = JsonSerializer.Deserialize<Found[]>(printed, JsonSerializerOptions.Web)!;

        Compare("date-holidays", peer, [.. MemberState.All]);
    }

    [Fact]
    public void F7_the_lists_agree_with_PublicHoliday_but_for_the_differences_that_were_decided()
    {
        Found[] peer =
        [
            .. from state in NuGet
               from year in Years
               from day in state.Value.PublicHolidays(year)
               select new Found(state.Key, DateOnly.FromDateTime(day)),
        ];

        Compare("PublicHoliday", peer, [.. NuGet.Keys.Select(code => MemberState.FromCode(code)!)]);
    }

    private static IEnumerable<int> Years => Enumerable.Range(UnofficialHolidays.FirstYear, UnofficialHolidays.LastYear - UnofficialHolidays.FirstYear + 1);

    private static void Compare(string peer, IReadOnlyCollection<Found> theirs, IReadOnlyCollection<MemberState> states)
    {
        var ours = states.SelectMany(state => Years.SelectMany(year => UnofficialHolidays.Lists.For(Authority.Of(state), year)!.Days)
            .Select(day => new Found(state.Code, day))).Where(IsWorkday).ToHashSet();
        var other = theirs.Where(IsWorkday).Where(found => found.Day.Year is >= UnofficialHolidays.FirstYear and <= UnofficialHolidays.LastYear).ToHashSet();
        Difference[] differences =
        [
            .. ours.Except(other).Select(found => new Difference(found.State, found.Day, "hub")),
            .. other.Except(ours).Select(found => new Difference(found.State, found.Day, "peer")),
        ];

        var decided = Decided(peer).ToArray();

        differences.Except(decided).Order(Comparer<Difference>.Create((a, b) => string.CompareOrdinal($"{a}", $"{b}")))
            .ShouldBeEmpty($"Differences to {peer} that docs/holidays.md does not decide");
        decided.Except(differences).ShouldBeEmpty($"Decided in docs/holidays.md, but {peer} agrees by now");
    }

    private static bool IsWorkday(Found found) => found.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>Rows <c>| peer | state | only in | days | what was decided, and the source |</c>.</summary>
    private static IEnumerable<Difference> Decided(string peer, [CallerFilePath] string file = "") =>
        from line in File.ReadLines(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "holidays.md"))
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells.Length == 7 && cells[1] == peer && cells[5].Length > 10
        from day in cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select new Difference(cells[2], DateOnly.ParseExact(day, "yyyy-MM-dd"), cells[3]);
}
