using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Union;
using MimFunctions.Features.SteeringBoard;
using MimFunctions.Features.SteeringBoard.Keeping;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.SteeringBoard;

/// <summary>The Board on a moved clock, and with a process that dies at any port call: each letter is sent once, and nothing is adopted by itself.</summary>
public sealed class KeepingBoardTests(ITestOutputHelper output)
{
    private static readonly TimerEvent Tick = new(IsPastDue: false);
    private static readonly DateTimeOffset Start = new(2027, 1, 11, 9, 0, 0, TimeSpan.Zero), Meets = new(2027, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_year_with_one_meeting_asks_freezes_and_warns_once_each_and_adopts_nothing()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "DE", "COM", "EP").Save(folder.Path);
        var clock = new ManualClock(Start);
        await using var hub = new TestHub(folder.Path, clock);
        await Convene(hub);
        await hub.Get<BoardDesk>().Begin(PaperKind.Programme, 2027, default);

        for (var day = 0; day < 360; day++)
        {
            await hub.Get<LookAtSteeringBoard>().Run(Tick, default);
            await hub.Get<LookAtSteeringBoard>().Run(Tick, default);
            await hub.RunToRest();
            clock.Advance(TimeSpan.FromDays(1));
        }

        await hub.RunToRest();
        Mails(folder).ShouldBe(
        [
            "Please confirm your liaison officers at@", "Please confirm your liaison officers com@", "Please confirm your liaison officers de@", "The Steering Board is to meet twice in 2027 com@",
            "The Steering Board meets on 10 March 2027 at@", "The Steering Board meets on 10 March 2027 com@", "The Steering Board meets on 10 March 2027 de@",
        ]);
        var meeting = (await hub.Get<BoardDesk>().Meeting("SB-1", default))!;
        meeting.List!.AsOf.ShouldBe(new DateTimeOffset(2027, 3, 9, 9, 0, 0, TimeSpan.Zero));
        meeting.Decisions.ShouldBeEmpty();
        (await hub.Get<BoardDesk>().Papers(default)).Single().Versions.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_crash_before_or_after_a_port_call_the_meeting_goes_on_and_every_mail_is_sent_once()
    {
        var injected = 0;
        // Every party of the Board gets a message of its own, thirty-four times the same calls: after the first ones, calls are taken at a stride that falls on each kind of them.
        for (var failAt = 1; await RunWithCrash(failAt, afterwards: injected % 2 == 1); failAt += failAt < 30 ? 1 : 23)
            injected++;

        injected.ShouldBeGreaterThan(40);
        output.WriteLine($"{injected} crashes injected before or after a port call.");
    }

    private static async Task<bool> RunWithCrash(int failAt, bool afterwards)
    {
        using var folder = new TempFolder();
        var clock = new ManualClock(Start);
        SampleForms.Directory("AT", "COM", "EP").Save(folder.Path);
        var died = false;
        await using (var dying = new TestHub(folder.Path, clock, new Faults(failAt, afterwards)))
        {
            try
            {
                await Story(dying, clock);
            }
            catch (Exception e) when (IsCrash(e))
            {
                died = true;
            }
        }

        // Whoever convened and recorded does it again, as a person or program does who got no answer
        await using var hub = new TestHub(folder.Path, clock);
        await Sweep(hub, clock);
        await Story(hub, clock);
        await Sweep(hub, clock);

        var meeting = (await hub.Get<BoardDesk>().Meetings(default)).ShouldHaveSingleItem($"{failAt} {afterwards}");
        (meeting.Decisions.Count, meeting.List is not null, (await hub.Get<BoardDesk>().Papers(default)).Single().Versions.Count).ShouldBe((1, true, 1));
        Mails(folder).ShouldBe(
        [
            "Adopted at@", "Adopted com@", $"Decision 1 of the Steering Board at@", "Please confirm your liaison officers at@", "Please confirm your liaison officers com@",
            "The Steering Board meets on 10 March 2027 at@", "The Steering Board meets on 10 March 2027 com@", "Transmitted ep@",
        ], $"{failAt} {afterwards}");
        return died;
    }

    private static async Task Story(TestHub hub, ManualClock clock)
    {
        var desk = hub.Get<BoardDesk>();
        if (await desk.Meeting("SB-1", default) is null && (await desk.Meetings(default)).Count == 0)
            await Convene(hub);
        var name = (await desk.Meetings(default))[0].Case;
        var paper = (await desk.Begin(PaperKind.Programme, 2027, default)).Paper!;
        if (paper.Versions.Count == 0)
        {
            foreach (var section in paper.Sections)
                await desk.Change(paper.Case, stands => KeepPaper.Write(stands, section.Id, "Said.", Start), default);
        }

        await hub.RunToRest();
        await At(hub, clock, Meets.AddDays(-21));
        await At(hub, clock, Meets.AddDays(-1));
        await At(hub, clock, Meets.AddHours(2));
        var board = await desk.Board(default);
        Authority[] yes = [.. board.Seats(DateOnly.FromDateTime(Meets.Date)).Where(seat => seat.Votes > 0).Select(seat => seat.Party)];
        await desk.Change(name, stands => HoldBoard.Vote(stands, board, new VoteInput("p", "It is adopted.", paper.Case, yes, [], [], null, [Authority.FromCode("AT")!]), clock.GetUtcNow()), default);
        var meeting = (await desk.Meeting(name, default))!;
        await desk.Change(paper.Case, stands => KeepPaper.Adopt(stands, meeting, 1, board, "p", clock.GetUtcNow()), default);
        await desk.Change(paper.Case, stands => KeepPaper.Transmit(stands, clock.GetUtcNow()), default);
        await hub.RunToRest();
    }

    private static async Task At(TestHub hub, ManualClock clock, DateTimeOffset when)
    {
        if (clock.GetUtcNow() < when)
            clock.Advance(when - clock.GetUtcNow());
        await hub.Get<LookAtSteeringBoard>().Run(Tick, default);
        await hub.RunToRest();
    }

    private static async Task Convene(TestHub hub) => await hub.Get<BoardDesk>().Convene(new MeetingInput("u1", Meets, "Brussels", "1. List of deployments", null), "the same call", default);

    /// <summary>What a crash left is taken up within minutes.</summary>
    private static async Task Sweep(TestHub hub, ManualClock clock)
    {
        for (var sweeps = 0; sweeps < 2; sweeps++)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            await hub.RunToRest();
        }
    }

    private static IEnumerable<string> Mails(TempFolder folder) => Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText)
        .Select(mail => $"{Line(mail, "Subject: ").Split(':', '(')[0].Trim()} {Line(mail, "To: ").Split('<')[1].Split('.')[0].Replace("mim@", "", StringComparison.Ordinal)}@").Order(StringComparer.Ordinal);

    private static string Line(string mail, string begins)
    {
        var lines = mail.ReplaceLineEndings("\n").Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith(begins, StringComparison.Ordinal));
        return string.Concat(lines.Skip(at + 1).TakeWhile(line => line.StartsWith(' ')).Prepend(lines[at][begins.Length..]));
    }

    private static bool IsCrash(Exception? e) => e is SimulatedCrash || (e is not null && IsCrash(e.InnerException));
}
