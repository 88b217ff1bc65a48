using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Operating;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Infra;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Operating;

/// <summary>What of a status needs a person, and what the page looks like then.</summary>
public sealed class ConcernsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero);

    private static HubStatus AtRest { get; } = Judged(new HubStatus(Sentence.AsWritten(""), [], Now, "1.2.3", Now.AddDays(-3), [], [], [], [], [], [], []));

    private static HubStatus InTrouble { get; } = Judged(AtRest with
    {
        Files = [new("AT", "measures", Tally.Of(3), Now.AddHours(-5), $"It could not be taken in so far; the log of SweepDrop says why."), new(null, null, Tally.Of(1), Now, $"It is being taken in.")],
        Outboxes = [new("submissions", OutboxState.Owed, Tally.Of(2), Now.AddMinutes(-11)), new("requests", OutboxState.Queued, Tally.Of(1), Now.AddDays(-1))],
        Mails = [new("deferred", Tally.Of(1001), 1000, Now.AddHours(-40), [new("The carrier is down.", 990), new("421 try later", 10)]), new("given up", Tally.Of(2), 1, Now.AddDays(-9), [])],
        DeadLetters = [new("mail", Tally.Of(1))],
        Timers = [new("SweepDrop", Now.AddMinutes(-7), Now.AddMinutes(-6)), new("SendDigests", Now.AddHours(-3), Now.AddHours(20))],
        Drafts = [new("semester-2026-1", 1, Now.AddDays(-8), Now.AddDays(48))],
        SettingsFiles = [new("directory.json", Now.AddDays(-1), "The directory of contact points (directory.json) can't be used: it is empty."), new("holidays.json", null, null)],
    });

    [Fact]
    public void At_rest_nothing_waits() => AtRest.Says.ToString().ShouldBe("Nothing waits.");

    [Fact]
    public void What_is_young_is_work_under_way()
    {
        Judged(AtRest with { Files = [new("AT", "measures", Tally.Of(1), Now.AddMinutes(-4), Sentence.AsWritten(""))] }).Says.ToString().ShouldBe("Work is under way; nothing needs a person.");
        Judged(AtRest with { Mails = [new("sending", Tally.Of(1), 1, Now, [])] }).Says.ToString().ShouldBe("Work is under way; nothing needs a person.");
        Judged(AtRest with { Drafts = [new("general-2026", 1, Now.AddDays(-8), Now.AddDays(48))] }).Says.ToString().ShouldBe("Work is under way; nothing needs a person.");
        Judged(AtRest with { Outboxes = [new("requests", OutboxState.Owed, Tally.Of(1), Now.AddMinutes(-9))] }).Concerns.ShouldBeEmpty();
    }

    [Fact]
    public void What_came_to_an_end_long_ago_needs_nobody() =>
        Judged(AtRest with { Mails = [new("bounced", Tally.Of(7), 0, Now.AddDays(-90), [])] }).Says.ToString().ShouldBe("Nothing waits.");

    [Fact]
    public void One_concern_is_said_at_once() =>
        Judged(AtRest with { DeadLetters = [new("mail", Tally.Of(4))] }).Says.ToString().ShouldBe("One thing needs a person: Dead messages of the queue mail: 4.");

    [Fact]
    public void Files_that_were_given_up_need_a_person() =>
        Judged(AtRest with { GivenUp = Tally.Of(2) }).Concerns.Select(Said).ShouldBe(
            [("Files of the last seven days that the hub could not take in and put into quarantine (MIM-DROP-05): 2.", "A file is stuck")]);

    [Fact]
    public void F5_classified_information_needs_a_person_first_of_all() =>
        Judged(AtRest with { GivenUp = Tally.Of(2), Spilled = Tally.Of(1) }).Concerns.Select(Said).First().ShouldBe((
            "Files of the last seven days that bore the marking of classified information and were deleted (MIM-DROP-06): 1.", "Classified information was dropped"));

    [Fact]
    public void Counting_ends_at_a_thousand_and_says_so()
    {
        Tally.Of(1000).ShouldBe(new Tally(1000));
        Tally.Of(1001).ToString().ShouldBe("at least 1,000");
    }

    [Fact]
    public void Every_concern_has_its_heading_in_the_page_for_operators()
    {
        var headings = Template.Operating().All("^### (.+)$");

        InTrouble.Concerns.Select(concern => concern.Heading).Distinct().Count().ShouldBe(5);
        InTrouble.Concerns.ShouldAllBe(concern => headings.Contains(concern.Heading));
    }

    [Fact]
    public async Task The_page_of_a_hub_in_trouble() => Snapshot.Match(await Rendered.Of(StatusPage.Write(InTrouble)));

    [Fact]
    public async Task A_hub_whose_queues_do_not_answer_says_so()
    {
        var status = Judged(AtRest with { DeadLetters = null });

        status.Says.ToString().ShouldBe("One thing needs a person: Service Bus does not say what is dead in its queues.");
        (await Rendered.Of(StatusPage.Write(status))).ShouldContain("Service Bus did not answer.");
    }

    [Fact]
    public async Task The_page_of_a_hub_in_azure_says_where_else_to_look()
    {
        var page = await Rendered.Of(StatusPage.Write(AtRest with { Timers = null }));

        page.ShouldContain("The Functions host tells of them");
    }

    private static (string What, string Heading) Said(Concern concern) => (concern.What.ToString(), concern.Heading);

    private static HubStatus Judged(HubStatus status)
    {
        var judged = status with { Concerns = Concerns.Of(status) };
        return judged with { Says = Concerns.Says(judged) };
    }
}
