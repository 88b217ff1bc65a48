using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Bulletins;
using MimFunctions.Features.Bulletins.Drafting;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Bulletins;

/// <summary>Bulletins on a moved clock, and with a process that dies at any port call: each letter is sent once, and nothing is issued by itself.</summary>
public sealed class KeepingBulletinsTests(ITestOutputHelper output)
{
    private static readonly TimerEvent Tick = new(IsPastDue: false);
    private static readonly DateTimeOffset Start = new(2026, 3, 30, 6, 0, 0, TimeSpan.Zero);
    private static readonly Quarter First = new(2026, 1);
    private static readonly Authority Austria = Authority.FromCode("AT")!;

    [Fact]
    public async Task Over_a_year_each_quarter_with_something_in_it_is_drafted_once_told_once_and_never_issued_by_the_hub()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "DE", "COM").Save(folder.Path);
        var clock = new ManualClock(Start);
        await using var hub = new TestHub(folder.Path, clock);
        await hub.Get<IDocumentStore>().Have(Communications.New());
        for (var day = 0; day < 366; day++)
        {
            await hub.Get<DraftBulletins>().Run(Tick, default);
            await hub.Get<DraftBulletins>().Run(Tick, default);
            await hub.RunToRest();
            clock.Advance(TimeSpan.FromDays(1));
        }

        var bulletin = (await hub.Get<BulletinStore>().All(default)).ShouldHaveSingleItem("nothing came in the others");
        (bulletin.Id, bulletin.DraftedAt, bulletin.Issue).ShouldBe(("BUL-2026-Q1", new DateTimeOffset(2026, 4, 10, 6, 0, 0, TimeSpan.Zero), null));
        Told(folder).ShouldBe(["Draft mim@com.example", "Ready to issue mim@com.example", "Your items mim@at.example"]);
        Snapshot.Match(string.Join("\n\n", Mails(folder).OrderBy(mail => Line(mail, "Subject: "), StringComparer.Ordinal).Select(Body)));
    }

    [Fact]
    public async Task After_a_crash_before_or_after_any_port_call_the_bulletin_goes_on_and_every_mail_is_sent_once()
    {
        var injected = await new CrashStory
        {
            Start = Start,
            Parties = ["AT", "FR", "COM"],
            Before = (hub, _, _) => hub.Get<IDocumentStore>().Have(Communications.New()),
            Story = Story,
            Proof = Proof,
        }.AtEveryPortCall();

        injected.ShouldBeGreaterThan(30);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task Proof(TestHub hub, TempFolder folder, string where)
    {
        var bulletin = (await hub.Get<BulletinStore>().Find(First, default)).ShouldNotBeNull(where);
        (bulletin.Draft, bulletin.Items.Single().Words, bulletin.Missing.Count, bulletin.Issue?.Foreword, bulletin.Outbox.Messages.Count(message => message.Queue == BulletinStep.Queue)).ShouldBe((1, "Anew.", 1, "Much is new.", 0), where);
        Told(folder).ShouldBe(["Draft mim@com.example", "Not yet communicated mim@fr.example", "Ready to issue mim@com.example", "Your items mim@at.example"], where);
    }

    private static async Task Story(TestHub hub, ManualClock clock)
    {
        var bulletins = hub.Get<BulletinStore>();
        Until(clock, new DateTimeOffset(2026, 4, 10, 6, 0, 0, TimeSpan.Zero));
        await hub.Get<DraftBulletins>().Run(Tick, default);
        await hub.RunToRest();
        await bulletins.Change(First, stands => KeepBulletin.Amend(stands, Austria, "u1", stands.Items[0].Id, "Anew.", Start.AddDays(12)), default);
        await bulletins.Change(First, stands => KeepBulletin.AddMissing(stands, new MissingDraft(MemberState.FromCode("FR"), QueryTheme.Asylum, "A law.", "https://law.example/7", "u2"), clock.GetUtcNow()), default);
        await hub.RunToRest();
        Until(clock, new DateTimeOffset(2026, 4, 26, 6, 0, 0, TimeSpan.Zero));
        await hub.Get<DraftBulletins>().Run(Tick, default);
        await hub.RunToRest();
        await bulletins.Change(First, stands => KeepBulletin.Issue(stands, "u2", "Much is new.", clock.GetUtcNow()), default);
        await hub.RunToRest();
    }

    private static void Until(ManualClock clock, DateTimeOffset at)
    {
        if (clock.GetUtcNow() < at)
            clock.Advance(at - clock.GetUtcNow());
    }

    private static string[] Mails(TempFolder folder) => [.. Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText)];

    private static string[] Told(TempFolder folder) =>
        [.. Mails(folder).Select(mail => $"{Line(mail, "Subject: ").Split(':')[0]} {Line(mail, "To: ").Split('<')[1].Split('>')[0]}").Order(StringComparer.Ordinal)];

    private static string Line(string mail, string begins) => mail.Split('\n').First(line => line.StartsWith(begins, StringComparison.Ordinal))[begins.Length..].TrimEnd('\r');

    private static string Body(string mail)
    {
        var lines = mail.ReplaceLineEndings("\n");
        var text = lines[lines.IndexOf("text/plain", StringComparison.Ordinal)..];
        return text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..text.IndexOf("\n--=", StringComparison.Ordinal)];
    }
}
