using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>States with their people and holidays, all by the dice; some lists are missing, some fill weeks, some mailboxes are dead.</summary>
internal sealed class World : IDirectory, IHolidays
{
    private readonly ContactDirectory people;
    private readonly Dictionary<int, HolidayLists> published = [];

    public World(Random dice)
    {
        Holidays = Enumerable.Range(2023, 13).SelectMany(year => MemberState.All.Select(state => (state.Code, year)))
            .Where(_ => dice.Next(8) > 0).ToDictionary(key => key, key => Days(dice, key.year));
        for (var year = 2024; year <= 2034; year++)
            published[year] = Published(year);
        people = new ContactDirectory(1, [.. MemberState.All.Select(state => state.Code).Append("COM").Select(code => Party(dice, code))]);
    }

    /// <summary>The days off by state and year; what is missing is unknown.</summary>
    public IReadOnlyDictionary<(string Code, int Year), HashSet<DateOnly>> Holidays { get; }

    /// <summary>The year it is; the hub has the lists of that year, the one before and the one after.</summary>
    public int Year { get; set; } = 2024;

    public string? Problem => null;

    /// <summary>The mailboxes of the contact points of a party, without deputies.</summary>
    public IReadOnlyList<string> Mailboxes(string code) =>
        [.. people.Party(code)!.ContactPoints.Where(person => !person.Deputy).Select(person => person.Email)];

    /// <summary>The mailboxes of the deputies of a party.</summary>
    public IReadOnlyList<string> Deputies(string code) =>
        [.. people.Party(code)!.ContactPoints.Where(person => person.Deputy).Select(person => person.Email)];

    /// <summary>Whether no mail reaches the mailbox.</summary>
    public static bool IsDead(string email) => email.StartsWith("dead", StringComparison.Ordinal);

    public Task<ContactDirectory> Current(CancellationToken ct) => Task.FromResult(people);

    Task<HolidayLists> IHolidays.Current(CancellationToken ct) => Task.FromResult(published[Year]);

    private HolidayLists Published(int year) => new([.. Holidays.Where(list => Math.Abs(list.Key.Year - year) <= 1)
        .Select(list => new HolidayList(list.Key.Code, list.Key.Year, [.. list.Value], "By the dice."))]);

    /// <summary>Two contact points in one state of four; in one of six nobody is reached but a deputy, or not even that.</summary>
    private static Party Party(Random dice, string code)
    {
        var (dead, name) = (dice.Next(6) == 0 && code != "COM", code.ToLowerInvariant());
        List<ContactPoint> people = [new("First", "Ministry", $"{(dead ? "dead" : "mim")}@{name}.example")];
        if (dice.Next(4) == 0)
            people.Add(new("Second", "Ministry", $"{(dead ? "dead-too" : "second")}@{name}.example"));
        if (dice.Next(2) == 0)
            people.Add(new("Deputy", "Ministry", $"{(dead && dice.Next(2) == 0 ? "dead-deputy" : "deputy")}@{name}.example", Deputy: true));
        return new Party(code, people, []);
    }

    /// <summary>A dozen days, half of the time on working days; one year in ten has weeks on end, one in thirty two whole months.</summary>
    private static HashSet<DateOnly> Days(Random dice, int year)
    {
        var first = new DateOnly(year, 1, 1);
        var days = Enumerable.Range(0, dice.Next(1, 16)).Select(_ => first.AddDays(dice.Next(365))).ToHashSet();
        var run = dice.Next(30) switch { 0 => 62, < 4 => 12, _ => 0 };
        var start = dice.Next(300);
        days.UnionWith(Enumerable.Range(start, run).Select(day => first.AddDays(day)));
        return days;
    }
}
