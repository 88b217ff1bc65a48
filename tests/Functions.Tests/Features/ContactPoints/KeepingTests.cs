using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Keeping;
using MimFunctions.Features.ContactPoints.Mapping;
using MimFunctions.Features.ContactPoints.Reviewing;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>The timers of this network on a moved clock: seven years, day by day where something happens.</summary>
public sealed class KeepingTests
{
    private static readonly TimerEvent Tick = new(IsPastDue: false);

    [Fact]
    public async Task From_2026_to_2032_entries_are_asked_for_Presidencies_told_and_nothing_is_told_twice()
    {
        // Given an entry of each state that holds a Presidency in 2026 and 2027, confirmed whenever it is asked for, and one that stays silent
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "COM").Save(folder.Path);
        var clock = new ManualClock(new DateTimeOffset(2026, 1, 1, 5, 0, 0, TimeSpan.Zero));
        await using var hub = new TestHub(folder.Path, clock);
        foreach (var number in new[] { "CP-CY-1", "CP-IE-1", "CP-DE-1" })
            await hub.Get<Entries>().Create(InForce(number, clock.GetUtcNow()), default);

        // When seven years pass in weeks, and the first days of each semester
        for (var day = new DateOnly(2026, 1, 1); day.Year < 2033; day = day.AddDays(1))
        {
            if (day.DayOfWeek == DayOfWeek.Monday || day.Day == 1)
                await Day(hub, day, clock);
            clock.Advance(TimeSpan.FromDays(1));
        }

        await hub.RunToRest();

        // Then who confirms is active, who is silent is shown as such and was asked three times, and each letter exists once
        var all = (await hub.Get<Entries>().All(default)).ToDictionary(entry => entry.Case);
        var last = new DateOnly(2032, 12, 31);
        (all["CP-CY-1"].StandingOn(last) is EntryStanding.Active or EntryStanding.DueForConfirmation, all["CP-DE-1"].StandingOn(last)).ShouldBe((true, EntryStanding.Unconfirmed));
        all["CP-DE-1"].Events.OfType<EntryEvent.Asked>().Select(asked => asked.Time).ShouldBe([1, 2, 3]);
        var mails = Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText).ToArray();
        mails.Count(mail => mail.Contains("Please confirm CP-DE-1", StringComparison.Ordinal) && mail.StartsWith("From", StringComparison.Ordinal)).ShouldBe(3);
        Count(mails, "Subject: For the new Presidency").ShouldBe(2, "Cyprus and Ireland; the others have no entry, and from 2031 nobody is known");
        Count(mails, "Subject: Please pass on").ShouldBe(15, "Austria is listed and has named nobody: asked at once, after a month, then half-yearly");
        Count(mails, "Subject: The directory has changed").ShouldBe(3, "once, in the week in which the three were named");
        mails.ShouldAllBe(mail => !mail.Contains("counter-terrorism", StringComparison.OrdinalIgnoreCase) || !mail.Split("\n\n")[0].Contains("terror", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_campaign_reminds_closes_and_has_the_overview_compiled_whoever_holds_the_Presidency()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "COM").Save(folder.Path);
        var clock = new ManualClock(new DateTimeOffset(2031, 3, 5, 9, 0, 0, TimeSpan.Zero));
        await using var hub = new TestHub(folder.Path, clock);
        foreach (var number in new[] { "CP-AT-1", "CP-DE-1" })
            await hub.Get<Entries>().Create(InForce(number, clock.GetUtcNow()), default);
        await hub.Get<Campaigns>().Open(MemberState.FromCode("AT")!, new DateOnly(2031, 4, 30), 1, default);
        await hub.Get<Arrangements>().Give(MemberState.FromCode("AT")!, new ArrangementVersion(clock.GetUtcNow(), true, [], null), clock.GetUtcNow(), default);

        for (var day = 0; day < 58; day++)
        {
            await hub.Get<RemindCampaigns>().Run(Tick, default);
            await hub.Get<ProduceContactPointOverview>().Run(Tick, default);
            clock.Advance(TimeSpan.FromDays(1));
        }

        await hub.RunToRest();
        (await hub.Get<Campaigns>().All(default)).ShouldHaveSingleItem().ClosedAt.ShouldNotBeNull();
        var overview = (await hub.Get<Overviews>().All(default)).ShouldHaveSingleItem();
        (overview.Id, overview.Content!.Silent.Count, overview.Content.Arrangements[0].NotOrganisedYet).ShouldBe(("OV-2031-05-01", 26, true));
        var mails = Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText).ToArray();
        (Count(mails, "Subject: Questions to all states"), Count(mails, "Subject: Two weeks left"), Count(mails, "Subject: A new overview")).ShouldBe((2, 1, 2));
    }

    [Fact]
    public async Task What_a_hub_that_was_away_missed_is_compiled_with_its_next_look()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT").Save(folder.Path);
        var clock = new ManualClock(new DateTimeOffset(2026, 5, 1, 5, 30, 0, TimeSpan.Zero));
        await using var hub = new TestHub(folder.Path, clock);
        await hub.Get<Campaigns>().Open(MemberState.FromCode("CY")!, new DateOnly(2026, 6, 20), 1, default);

        // The campaign closes, and the hub stops before the overview is compiled
        clock.Advance(TimeSpan.FromDays(51));
        await hub.Get<RemindCampaigns>().Run(Tick, default);
        clock.Advance(TimeSpan.FromDays(2));
        await Look(2);
        (await Versions()).ShouldBe(["OV-2026-06-23"]);

        // And it is away on 1 July
        clock.Advance(TimeSpan.FromDays(10));
        await Look(5);
        (await Versions()).ShouldBe(["OV-2026-07-05", "OV-2026-06-23"]);

        async Task Look(int days)
        {
            for (var day = 0; day < days; day++)
            {
                await hub.Get<ProduceContactPointOverview>().Run(Tick, default);
                clock.Advance(TimeSpan.FromDays(1));
            }
        }

        async Task<IEnumerable<string>> Versions() => (await hub.Get<Overviews>().All(default)).Select(version => version.Id);
    }

    [Fact]
    public async Task A_review_reminds_who_has_not_answered_and_its_adopted_report_goes_to_contact_points_and_to_the_Council()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "COM", "COUNCIL", "EP").Save(folder.Path);
        var clock = new ManualClock(new DateTimeOffset(2031, 3, 5, 9, 0, 0, TimeSpan.Zero));
        await using var hub = new TestHub(folder.Path, clock);
        foreach (var number in new[] { "CP-AT-1", "CP-DE-1" })
            await hub.Get<Entries>().Create(InForce(number, clock.GetUtcNow()), default);
        var closes = new DateOnly(2031, 3, 31);
        await hub.Get<Reviews>().Open(CooperationReview.Open("RV-2031", closes, clock.GetUtcNow()), default);
        await hub.Get<Reviews>().Change("RV-2031", review => review.Answer(new ReviewAnswer(MemberState.FromCode("AT")!, 4, 4, 4, ReviewObstacle.None, null), closes), default);
        for (var day = 0; day < 28; day++)
        {
            await hub.Get<RemindCampaigns>().Run(Tick, default);
            await hub.Get<EndRetention>().Run(Tick, default);
            await hub.RunToRest();
            clock.Advance(TimeSpan.FromDays(1));
        }

        await hub.Get<Reviews>().Change("RV-2031", review => review.Adopt("It went well.", clock.GetUtcNow()), default);
        await hub.RunToRest();

        var mails = Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText).ToArray();
        (Count(mails, "Subject: Five questions"), Count(mails, "Subject: One week left"), Count(mails, "Subject: The report is adopted")).ShouldBe((2, 1, 2));
        mails.Single(mail => mail.Contains("Subject: One week left", StringComparison.Ordinal)).ShouldContain("unit1@cp-de-1.example");
        var delegations = mails.Where(mail => mail.Contains("Subject: For delegations", StringComparison.Ordinal)).ShouldHaveSingleItem();
        (delegations.Contains("mim@council.example", StringComparison.Ordinal), delegations.Contains("It went well", StringComparison.Ordinal)).ShouldBe((true, false), "by link, as it is LIMITE");
    }

    [Fact]
    public async Task Nobody_is_asked_to_name_what_is_classified_and_who_waits_for_the_code_is_not_asked_either()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "DE", "FR").Save(folder.Path);
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 5, 5, 0, 0, TimeSpan.Zero));
        await using var hub = new TestHub(folder.Path, clock);
        await hub.Get<Entries>().Create(NameContactPoint.First(ContactPointNumber.Parse("CP-AT-1")!, InForce("CP-AT-1", clock.GetUtcNow()).Versions[0].Details, clock.GetUtcNow()), default);

        await hub.Get<AskForConfirmation>().Run(Tick, default);
        await hub.RunToRest();
        Asked().ShouldBe(["mim@de.example", "mim@fr.example"]);

        // The code is never given: then nobody is named
        clock.Advance(TimeSpan.FromDays(15));
        await hub.Get<AskForConfirmation>().Run(Tick, default);
        await hub.RunToRest();
        Asked().ShouldBe(["mim@at.example", "mim@de.example", "mim@fr.example"]);

        clock.Advance(TimeSpan.FromDays(365));
        await hub.Get<Switches>().Set(SwitchedPart.ContactList, new SwitchSetting(clock.GetUtcNow(), MemberState.FromCode("CY")!, SwitchValue.Classified, "the registry"), [], default);
        await hub.Get<AskForConfirmation>().Run(Tick, default);
        await hub.RunToRest();
        Asked().Length.ShouldBe(3);

        string[] Asked() => [.. Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText).Where(mail => mail.Contains("Subject: Please pass on", StringComparison.Ordinal))
            .Select(mail => mail.Split('\n').First(line => line.StartsWith("To:", StringComparison.Ordinal)).Split('<')[1].Split('>')[0]).Order(StringComparer.Ordinal)];
    }

    private static async Task Day(TestHub hub, DateOnly day, ManualClock clock)
    {
        await hub.Get<AskForConfirmation>().Run(Tick, default);
        await hub.Get<AskForConfirmation>().Run(Tick, default);
        foreach (var entry in await hub.Get<Entries>().All(default))
        {
            if (entry.State.Code != "DE" && entry.StandingOn(day) == EntryStanding.DueForConfirmation)
                await hub.Get<Entries>().Change(entry.Number, stands => KeepEntry.Confirm(stands, "u1", clock.GetUtcNow()), default);
        }
    }

    private static int Count(string[] mails, string text) => mails.Count(mail => mail.Contains(text, StringComparison.Ordinal));

    internal static ContactPointEntry InForce(string number, DateTimeOffset at)
    {
        var details = new EntryDetails(
            "Amt", "Office", "Unit 1", true, true, $"unit1@{number.ToLowerInvariant()}.example", null, [new SecureChannel(ContactChannel.DubliNet, ChannelMarking.Limite, "X1")], null, null, ["en"],
            [Competence.Protection], null, null, null, null, null);
        var proven = ProveMailbox.Decide(NameContactPoint.First(ContactPointNumber.Parse(number)!, details, at), isRight: true, at).Next!;
        return proven with { Outbox = Domain.Owing.Outbox.Nothing(at) };
    }
}
