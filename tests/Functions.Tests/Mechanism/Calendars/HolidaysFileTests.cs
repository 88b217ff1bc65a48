using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Calendars;

/// <summary>What ships with the program, and what the operator adds in <c>holidays.json</c>.</summary>
public sealed class HolidaysFileTests : IDisposable
{
    private const string Good = """
        { "version": 1, "lists": [ { "authority": "AT", "year": 2026, "days": ["2026-01-01", "2026-12-25"], "source": "BGBl. 153/1957." } ] }
        """;

    private static readonly Authority Austria = Authority.FromCode("AT")!;

    private readonly ManualClock clock = new();
    private readonly MemoryFiles files = new();
    private readonly HolidaysFile holidays;

    public HolidaysFileTests() => holidays = new HolidaysFile(files, clock, NullLogger<HolidaysFile>.Instance);

    public void Dispose() => holidays.Dispose();

    [Fact]
    public async Task F7_without_a_file_there_are_the_two_published_lists_of_the_Commission_and_unofficial_ones_for_2024_to_2030()
    {
        var lists = await holidays.Current(default);

        lists.Lists.Where(list => list.IsOfficial).Select(list => (list.Authority, list.Year)).ShouldBe([("COM", 2014), ("COM", 2023)]);
        lists.Lists.Where(list => !list.IsOfficial).ShouldBe(UnofficialHolidays.Lists.Lists, ignoreOrder: true);
        holidays.Problem.ShouldBeNull();
    }

    [Fact]
    public async Task The_list_of_2023_is_that_of_Brussels()
    {
        var list = (await holidays.Current(default)).For(Authority.Commission, 2023)!;

        list.Days.Count.ShouldBe(18);
        list.Days.ShouldContain(new DateOnly(2023, 7, 21));
        list.Days.ShouldNotContain(new DateOnly(2023, 6, 23));
        list.Source.ShouldContain("2021/C 201 I/02");
        LegalPeriod.OneMonth(Noon(2023, 3, 6), Authority.Commission, await holidays.Current(default)).Due.ShouldBe(new DateOnly(2023, 4, 11));
    }

    [Fact]
    public async Task The_day_in_2015_that_the_list_of_2014_gives_makes_no_list_of_2015()
    {
        var lists = await holidays.Current(default);

        lists.For(Authority.Commission, 2014)!.Source.ShouldContain("2 January 2015");
        lists.For(Authority.Commission, 2015).ShouldBeNull();
    }

    [Fact]
    public async Task A_list_that_the_operator_adds_is_seen_within_seconds()
    {
        (await holidays.Current(default)).For(Austria, 2026)!.IsOfficial.ShouldBeFalse();
        await Write(Good);

        clock.Advance(TimeSpan.FromSeconds(3));

        var lists = await holidays.Current(default);
        lists.IsHoliday(Austria, new DateOnly(2026, 12, 25)).ShouldBeTrue();
        lists.For(Authority.Commission, 2023).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_operators_list_replaces_the_one_that_ships_with_the_program()
    {
        await Write("""{ "version": 1, "lists": [{ "authority": "COM", "year": 2023, "days": ["2023-02-01"], "source": "Corrigendum." }] }""");

        (await holidays.Current(default)).For(Authority.Commission, 2023)!.Source.ShouldBe("Corrigendum.");
    }

    [Fact]
    public async Task A_broken_edit_keeps_the_last_good_one_and_is_reported_until_mended()
    {
        await Write(Good);
        await holidays.Current(default);
        await Write(Good.Replace("2026-12-25", "2025-12-25", StringComparison.Ordinal));
        clock.Advance(TimeSpan.FromSeconds(3));

        (await holidays.Current(default)).IsHoliday(Austria, new DateOnly(2026, 12, 25)).ShouldBeTrue();
        holidays.Problem.ShouldBe("The file of public holidays (holidays.json) can't be used: AT 2026: 25 December 2025 is not a day of 2026.");

        await Write(Good);
        clock.Advance(TimeSpan.FromSeconds(3));
        await holidays.Current(default);
        holidays.Problem.ShouldBeNull();
    }

    [Fact]
    public async Task A_file_that_is_broken_at_the_start_stops_the_start()
    {
        await Write(Good.Replace("\"AT\"", "\"Austria\"", StringComparison.Ordinal));

        (await Should.ThrowAsync<SettingException>(() => new HolidaysAtStart(holidays, files).StartAsync(default))).Message.ShouldBe(
            "The file of public holidays (holidays.json) can't be used: “Austria” (2026) is neither the code of a Member State (EL for Greece) nor COM, EP or COUNCIL.");
    }

    [Fact]
    public async Task Without_a_file_no_start_waits_for_the_lists_that_ship()
    {
        // Given lists that would stop whoever reads them
        var elsewhere = new MemoryFiles();
        await elsewhere.Write(HolidaysFile.Path, "["u8.ToArray(), "application/json", default);
        using var lists = new HolidaysFile(elsewhere, clock, NullLogger<HolidaysFile>.Instance);

        // Then a start without a file does not read them, and one with a file does
        await new HolidaysAtStart(lists, files).StartAsync(default);
        await Write(Good);
        await Should.ThrowAsync<SettingException>(() => new HolidaysAtStart(lists, files).StartAsync(default));
    }

    [Fact]
    public async Task A_file_that_goes_takes_its_lists_with_it()
    {
        await Write(Good);
        await holidays.Current(default);
        await files.Delete("holidays.json", (await files.Read("holidays.json", default))!.Tag, default);
        clock.Advance(TimeSpan.FromSeconds(3));

        (await holidays.Current(default)).For(Austria, 2026)!.IsOfficial.ShouldBeFalse();
    }

    [Fact]
    public async Task The_hub_counts_by_the_file_in_its_data_folder()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "holidays.json"), Good);
        await using var hub = new TestHub(folder.Path, TimeProvider.System);

        (await hub.Get<IHolidays>().Current(default)).For(Austria, 2026)!.Source.ShouldBe("BGBl. 153/1957.");
    }

    private static DateTimeOffset Noon(int year, int month, int day) => new(year, month, day, 12, 0, 0, TimeSpan.Zero);

    private Task Write(string json) => files.Write("holidays.json", Encoding.UTF8.GetBytes(json), "application/json", default);
}
