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
        await hub.Get<BoardStore>().Begin(PaperKind.Programme, 2027, default);

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
        var meeting = (await hub.Get<BoardStore>().Meeting("SB-1", default))!;
        meeting.List!.AsOf.ShouldBe(new DateTimeOffset(2027, 3, 9, 9, 0, 0, TimeSpan.Zero));
        meeting.Decisions.ShouldBeEmpty();
        (await hub.Get<BoardStore>().Papers(default)).Single().Versions.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_crash_before_or_after_a_port_call_the_meeting_goes_on_and_every_mail_is_sent_once()
    {
        var injected = await new CrashStory { Start = Start, Parties = ["AT", "COM", "EP"], Story = Story, Proof = Proof }.AtTheFirstCallsAndThenEvery(stride: 23);

        injected.ShouldBeGreaterThan(40);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task Proof(TestHub hub, TempFolder folder, string where)
    {
        var meeting = (await hub.Get<BoardStore>().Meetings(default)).ShouldHaveSingleItem(where);
        (meeting.Decisions.Count, meeting.List is not null, (await hub.Get<BoardStore>().Papers(default)).Single().Versions.Count).ShouldBe((1, true, 1), where);
        Mails(folder).ShouldBe(
        [
            "Adopted at@", "Adopted com@", "Decision 1 of the Steering Board at@", "Please confirm your liaison officers at@", "Please confirm your liaison officers com@",
            "The Steering Board meets on 10 March 2027 at@", "The Steering Board meets on 10 March 2027 com@", "Transmitted ep@",
        ], where);
    }

    private static async Task Story(TestHub hub, ManualClock clock)
    {
        var desk = hub.Get<BoardStore>();
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

    private static async Task Convene(TestHub hub) => await hub.Get<BoardStore>().Convene(new MeetingInput("u1", Meets, "Brussels", "1. List of deployments", null), "the same call", default);

    private static IEnumerable<string> Mails(TempFolder folder) => Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText)
        .Select(mail => $"{Line(mail, "Subject: ").Split(':', '(')[0].Trim()} {Line(mail, "To: ").Split('<')[1].Split('.')[0].Replace("mim@", "", StringComparison.Ordinal)}@").Order(StringComparer.Ordinal);

    private static string Line(string mail, string begins)
    {
        var lines = mail.ReplaceLineEndings("\n").Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith(begins, StringComparison.Ordinal));
        return string.Concat(lines.Skip(at + 1).TakeWhile(line => line.StartsWith(' ')).Prepend(lines[at][begins.Length..]));
    }
}
