using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Platform.Mail;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Summaries.Simulation;

/// <summary>
/// Ten years in which timers are missed, fire twice and on two machines: each summary is drawn up once, and the right Presidency
/// is asked for it; nothing becomes final by itself (F-4).
/// </summary>
public sealed partial class TenYearsOfSummariesTests(ITestOutputHelper output)
{
    private const int FirstYear = 2026, Years = 10;

    // Decision 2009/908/EU as amended; written down here once more, so that a slip in the hub's own table shows.
    private static readonly Dictionary<string, string> Presidencies = new()
    {
        ["2025-2"] = "DK",
        ["2026-1"] = "CY",
        ["2026-2"] = "IE",
        ["2027-1"] = "LT",
        ["2027-2"] = "EL",
        ["2028-1"] = "IT",
        ["2028-2"] = "LV",
        ["2029-1"] = "LU",
        ["2029-2"] = "NL",
        ["2030-1"] = "SK",
        ["2030-2"] = "MT",
    };

    private static readonly ContactDirectory People = SampleForms.Directory([.. Presidencies.Values.Concat(["COM", "EP", "COUNCIL"])]);

    private readonly List<(string Subject, string To)> mails = [];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task F_4_every_summary_stays_a_draft_of_those_whose_report_it_is_and_they_hear_of_it_once(int seed)
    {
        var random = new Random(seed);
        var clock = new ManualClock(new DateTimeOffset(FirstYear, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var (documents, files, queue) = (new MemoryDocuments(), new MemoryFiles(), new MemoryQueue(clock));
        using var one = new SummaryMachine(documents, files, queue, clock, new Noting(mails), People, NoWord);
        using var other = new SummaryMachine(documents, files, queue, clock, new Noting(mails), People, NoWord);
        await Seed(documents);

        for (var day = new DateOnly(FirstYear, 1, 1); day.Year < FirstYear + Years; day = day.AddDays(1))
            await Live(day, clock, random, one, other);

        var names = Enumerable.Range(FirstYear, Years - 1)
            .SelectMany(year => new[] { $"semester-{year}-1", $"semester-{year}-2", $"general-{year}", $"liaison-{year}" }).ToArray();
        foreach (var name in names)
        {
            var summary = (await one.Find(SummaryName.Parse(name)!)).ShouldNotBeNull(name);
            summary.Versions.ShouldBeEmpty($"nobody completed {name}, so it is no report");
            summary.Draft!.IsWorkingData.ShouldBeTrue(name);
            ToldOf("Draft: ", summary.Name).ShouldBe(Expected(summary.Name), ignoreOrder: true, name);
            ToldOf("", summary.Name).ShouldBeEmpty($"{name} goes to no institution");
        }

        mails.ShouldBeUnique();
        output.WriteLine($"{names.Length} summaries, {mails.Count} mails, none missing, none doubled.");
    }

    /// <summary>What Word documents look like is the matter of other tests, and takes nearly all of the time here.</summary>
    private static void NoWord(SummaryDocument document, SummaryStanding standing, Stream to)
    {
        // An empty file: nobody reads it here.
    }

    private static async Task Seed(MemoryDocuments documents)
    {
        for (var year = FirstYear - 1; year < FirstYear + Years; year++)
        {
            foreach (var half in new[] { 1, 2 })
                await documents.Have(SampleSources.Report($"ILO-AT-{year}-000{half}", $"{year}-{half}", new DateTimeOffset(year, half * 6, 20, 9, 0, 0, TimeSpan.Zero)));
            await documents.Communication($"MIM-AT-{year}-0001", new DateTimeOffset(year, 5, 1, 9, 0, 0, TimeSpan.Zero));
        }
    }

    /// <summary>A day: timers fire when they should, or not at all, or twice, on either machine.</summary>
    private static async Task Live(DateOnly day, ManualClock clock, Random random, SummaryMachine one, SummaryMachine other)
    {
        clock.Advance(day.ToDateTime(new TimeOnly(6, 0)) - clock.GetUtcNow().UtcDateTime);
        foreach (var machine in new[] { one, other })
        {
            if (day is { Day: 1, Month: 1 or 7 } && random.Next(3) > 0)
                await machine.EndOfSemester();
            if (day is { Day: 2, Month: 1 } && random.Next(3) > 0)
                await machine.EndOfYear();
            if (random.Next(4) == 0)
                await machine.Sweep();
            await machine.DrainQueues();
        }

        if (day.DayOfYear % 14 == 0)
            await one.RunToRest();
    }

    private IEnumerable<string> ToldOf(string prefix, SummaryName name) => mails.Where(mail => mail.Subject == prefix + name.Title).Select(mail => mail.To);

    private static string[] Expected(SummaryName name) => name switch
    {
        SummaryName.Semester { Of: var semester } when Presidencies.TryGetValue(semester.ToString(), out var state) => [Mailbox(state), Mailbox("COM")],
        SummaryName.General => [.. People.Parties.Select(party => party.Code).Except(["EP", "COUNCIL", "DK"]).Select(Mailbox)],
        _ => [Mailbox("COM")],
    };

    private static string Mailbox(string code) => string.Create(CultureInfo.InvariantCulture, $"mim@{code.ToLowerInvariant()}.example");

    /// <summary>Notes every mail that is handed over; reminders with the number of days that they tell.</summary>
    private sealed partial class Noting(List<(string Subject, string To)> mails) : IMailer
    {
        public Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
        {
            mails.Add((mail.Subject + (mail.Subject.StartsWith("Still", StringComparison.Ordinal) ? Days().Match(mail.Text).Value : ""), mail.To.Address));
            return Task.FromResult<HandOff>(new HandOff.Taken(null));
        }

        [GeneratedRegex(@"[0-9]+(?=\s+days)")]
        private static partial Regex Days();
    }
}
