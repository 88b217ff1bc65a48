using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>States with their people and holidays, all by the dice; some lists are missing, come late or are corrected, some fill weeks, some mailboxes are dead.</summary>
internal sealed class World : IDirectory, IHolidays
{
    private readonly ContactDirectory people;
    private readonly List<HolidayLists> published = [];
    private readonly Queue<(DateTimeOffset At, (string Code, int Year) List, HashSet<DateOnly> Days)> late;
    private HolidayLists? arrived, current;

    public World(Random dice)
    {
        var known = Enumerable.Range(2023, 13).SelectMany(year => MemberState.All.Select(state => (state.Code, year)))
            .Where(_ => dice.Next(8) > 0).ToDictionary(key => key, key => Days(dice, key.year));
        late = new(known.Keys.Where(_ => dice.Next(2) == 0).SelectMany(key => Enumerable.Range(0, dice.Next(1, 6)).Select(_ => (At: Some(dice, key.year), key, Days(dice, key.year))))
            .OrderBy(each => each.At));
        // Of those that come late or are corrected, two of three were not known at all before.
        foreach (var (_, list, _) in late.Where(_ => dice.Next(3) > 0))
            known.Remove(list);
        Publish(known);
        people = new ContactDirectory(1, [.. MemberState.All.Select(state => state.Code).Append("COM").Select(code => Party(dice, code))]);
    }

    private World(World other)
    {
        (people, arrived, current, late) = (other.people, other.arrived, other.current, new(other.late));
        published.AddRange(other.published);
        Holidays.AddRange(other.Holidays);
    }

    /// <summary>The days off by state and year, as they were known one time after the other; what is missing was unknown.</summary>
    public List<IReadOnlyDictionary<(string Code, int Year), HashSet<DateOnly>>> Holidays { get; } = [];

    /// <summary>A list that replaces what was known of that state and year; null when there is none.</summary>
    public HolidayLists? Arrived
    {
        get => arrived;
        set => (arrived, current) = (value, ReferenceEquals(arrived, value) ? current : null);
    }

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

    Task<HolidayLists> IHolidays.Current(CancellationToken ct) => Task.FromResult(current ??= arrived is null ? published[^1] : published[^1].ReplacedBy(arrived));

    /// <summary>The same people and lists; what is published or arrives in one of the two does not in the other.</summary>
    public World Copy() => new(this);

    /// <summary>Publishes the lists that came until then; says whether any did.</summary>
    public bool PublishUntil(DateTimeOffset now)
    {
        var known = Holidays[^1].ToDictionary();
        var any = false;
        for (; late.TryPeek(out var next) && next.At <= now; any = true)
            known[late.Dequeue().List] = next.Days;
        if (any)
            Publish(known);
        return any;
    }

    private void Publish(IReadOnlyDictionary<(string Code, int Year), HashSet<DateOnly>> known)
    {
        Holidays.Add(known);
        current = null;
        published.Add(new([.. known.Select(list => new HolidayList(list.Key.Code, list.Key.Year, [.. list.Value], "By the dice."))]));
    }

    private static DateTimeOffset Some(Random dice, int year) => new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(dice.Next(365 * 24));

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
