using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Sources;
using static MimFunctions.Domain.Tests.Summaries.Networks;

namespace MimFunctions.Domain.Tests.Summaries;

/// <summary>Arbitrary sources, the same for the same seed. Half of what happens around the cut-off happens after it; every text is unique.</summary>
internal sealed class RandomNetworks(int seed)
{
    public const string Secret = "Erika Muster";

    private static readonly DateTimeOffset CutOff = At("2026-09-01T00:00Z");

    private static readonly string[] Hosts = ["MA", "SN", "TN"], States = ["BE", "DE", "EL", "ES", "FR", "IT", "NL", "AT", "SE"];

    private static readonly string?[] Regions = [null, null, "", "North", "north", "Север"];

    private static readonly string[] Nationalities = ["Syrian", "Syria", "sy", "Martian", "martian!", "???", ""];

    private readonly Random random = new(seed);

    private int counter;

    public SemesterSources Semester() => new(Domain.Calendar.Semester.Parse("2026-1")!, CutOff, Reports("2026-1"), Reports("2025-2"), Secondments(), Interests());

    public LiaisonYearSources Year() => new(
        2026, CutOff, [.. Reports("2026-1"), .. Reports("2026-2")], [.. Reports("2025-1"), .. Reports("2025-2")], Secondments(), Interests());

    /// <summary>The same in another order.</summary>
    public T[] Shuffle<T>(IEnumerable<T> things)
    {
        var all = things.ToArray();
        random.Shuffle(all);
        return all;
    }

    private LiaisonReport[] Reports(string semester) => [.. Enumerable.Range(0, random.Next(12)).Select(_ => AReport(semester))];

    private LiaisonReport AReport(string semester)
    {
        var number = $"ILO-{Any(States)}-2026-{++counter:0000}";
        (string, string)[] texts =
        [
            .. LiaisonFields.PartA.Concat(LiaisonFields.PartB).Where(_ => Sometimes(4)).Select(field => (field, $"{number} says {field}")),
            (LiaisonFields.AuthorName, Secret), (LiaisonFields.ContactEmail, Secret), ("b7Borders", " "),
        ];
        var report = Report(number, Any(Hosts), Moment(), texts).On(semester) with { Region = Any(Regions) };
        report = report.Flows([.. Rows(() => $"{Any(Nationalities)},{Count()},{Any(["", "2026-1", "2025"])},{Any(["", "police"])}")])
            .Documents([.. Rows(() => $"{Any(["Passport", "passport", "Visa"])},{Any(Nationalities)},{Any(["", "forged"])},{Count()}")])
            .Returns([.. Rows(() => $"{Count()},{Count()},{Count()},{Any(["", "slow"])}")]);
        if (Sometimes(3))
            report = report.WithStates(Any(States), "Frontex");
        return Sometimes(3) ? report.HeldBack(Any([null, "2026-08-31", "2026-09-01", "2026-09-02"])) : report;
    }

    private Secondment[] Secondments() => [.. Enumerable.Range(0, random.Next(10)).Select(_ => ASecondment())];

    private Secondment ASecondment()
    {
        var made = Secondment($"SEC-{Any(States)}-2024-{++counter:0000}", Any(Hosts), Any(["2024-01-01", "2026-02-01", "2026-12-31", "2027-01-01"]),
            Any([null, null, "2026-03-31", "2026-06-30", "2025-12-31"]), Sometimes(3) ? [Any(States)] : []);
        made = Sometimes(4) ? made.Planned() : made;
        return made with { Notices = [made.Now, .. Sometimes(2) ? new[] { Notice(Moment(), Any(Hosts), "2026-01-01") } : []] };
    }

    private CountryOfInterest[] Interests() => [.. Shuffle(new[] { "MA", "SN", "TD" }).Take(random.Next(4)).Select(country => Interest(country, "2025-01-01"))];

    private IEnumerable<string> Rows(Func<string> row) => Enumerable.Range(0, Math.Max(0, random.Next(5) - 1)).Select(_ => row());

    private string Count() => Sometimes(4) ? "" : $"{random.Next(1000)}";

    private string Moment() => $"2026-{random.Next(7, 12):00}-{random.Next(1, 28):00}";

    private bool Sometimes(int of) => random.Next(of) == 0;

    private T Any<T>(T[] of) => of[random.Next(of.Length)];
}
