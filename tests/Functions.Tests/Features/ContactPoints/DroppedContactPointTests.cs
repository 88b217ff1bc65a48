using MimFunctions.Domain.ContactPoints.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>Forms dropped in the folder of this network: taken in like all others, and nothing of them kept beside the entry.</summary>
public sealed class DroppedContactPointTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_form_becomes_an_entry_and_its_receipt_repeats_nothing_of_it()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "COM").Save(folder.Path);
        await using var hub = new TestHub(folder.Path, new ManualClock(Start));
        Drop(folder, "named.json", ContactForms.Named("AT"));

        await hub.RunToRest();

        var entry = (await hub.Get<Entries>().All(default)).ShouldHaveSingleItem();
        (entry.Case, entry.Pending!.Details.Mailbox, entry.Pending.At).ShouldBe(("CP-AT-1", "unit1@office.at.example", Start));
        var submission = await Submission(hub);
        (submission.Fields.Count, submission.Outbox.Messages.Count, submission.Outcome).ShouldBe((0, 0, new ContactPointOutcome.Named(entry.Number, true)));
        var receipt = File.ReadAllText(folder["receipts/AT/contact-points/CP-AT-1.html"]);
        Snapshot.Match(receipt[receipt.IndexOf("<main>", StringComparison.Ordinal)..receipt.IndexOf("<h2>Proof", StringComparison.Ordinal)]);
        var written = string.Concat(Directory.GetFiles(folder["receipts"], "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        written.ShouldNotContain("Muster");
        written.ShouldNotContain("unit1@office");
        (Directory.Exists(folder["originals"]) && Directory.GetFiles(folder["originals"]).Length > 0).ShouldBeFalse("no original is kept");
        Directory.GetFiles(folder["drop/AT/contact-points"]).ShouldBeEmpty();
        File.ReadAllText(Directory.GetFiles(folder["mail"], "*.eml").ShouldHaveSingleItem()).ShouldContain("To: \"CP-AT-1\" <unit1@office.at.example>");
    }

    [Fact]
    public async Task A_second_form_changes_the_entry_and_the_same_again_is_a_duplicate()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "COM").Save(folder.Path);
        var clock = new ManualClock(Start);
        await using var hub = new TestHub(folder.Path, clock);
        Drop(folder, "named.json", ContactForms.Named("AT"));
        await hub.RunToRest();
        clock.Advance(TimeSpan.FromHours(1));

        for (var drop = 0; drop < 2; drop++)
        {
            Drop(folder, $"changed{drop}.json", ContactForms.Named("AT", ("entry", "CP-AT-1"), ("unit", "Unit 9")));
            await hub.RunToRest();
        }

        var entry = (await hub.Get<Entries>().All(default)).ShouldHaveSingleItem();
        (entry.Versions.Count, entry.Pending!.Details.Unit, entry.Proof.Round).ShouldBe((2, "Unit 9", 2));
        (await Ledger.Of(hub.Get<IDocumentStore>(), default)).ShouldBe(new Ledger(Accepted: 2, Refused: 0, Duplicate: 1));
    }

    [Fact]
    public async Task What_is_refused_is_answered_in_its_own_folder_and_nobody_of_the_mechanism_is_told()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "COM").Save(folder.Path);
        await using var hub = new TestHub(folder.Path, new ManualClock(Start));
        Drop(folder, "wrong.json", ContactForms.Named("AT", ("inAuthority", "outside"), ("mailbox", "muster@gmail.com")));

        await hub.RunToRest();

        var submission = await Submission(hub);
        submission.Outcome.ShouldBeOfType<Outcome.Refused>();
        submission.Findings.Select(finding => (finding.Rule, finding.Said)).ShouldBe([("CP-1", null), ("CP-4", null)]);
        submission.Fields.Count.ShouldBe(0);
        Directory.GetFiles(folder["receipts/AT/contact-points"], "*.html").ShouldHaveSingleItem();
        Directory.Exists(folder["quarantine"]).ShouldBeFalse();
        (Directory.Exists(folder["mail"]) ? Directory.GetFiles(folder["mail"]) : []).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_bears_a_classified_marking_leaves_its_digest_alone()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "COM").Save(folder.Path);
        await using var hub = new TestHub(folder.Path, new ManualClock(Start));
        Drop(folder, "secret-muster.json", ContactForms.Named("AT", ("hours", "SECRET UE/EU SECRET")));

        await hub.RunToRest();

        var submission = await Submission(hub);
        (submission.IsKept, submission.File, submission.Fields.Count).ShouldBe((false, DecideIntake.NameNotKept, 0));
        Directory.GetFiles(folder.Path, "*secret*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_crash_at_any_port_call_the_entry_is_there_once_and_its_code_was_sent_once()
    {
        var injected = await new CrashStory
        {
            Start = Start,
            Parties = ["AT", "COM"],
            Before = (_, _, folder) =>
            {
                Drop(folder, "named.json", ContactForms.Named("AT"));
                return Task.CompletedTask;
            },
            Story = (hub, _) => hub.RunToRest(),
            IsToldAgain = false,
            Proof = async (hub, folder, where) =>
            {
                (await hub.Get<Entries>().All(default)).ShouldHaveSingleItem(where).Versions.Count.ShouldBe(1);
                (await Submission(hub)).ShouldSatisfyAllConditions(form => form.Fields.Count.ShouldBe(0), form => form.Outbox.Messages.Count.ShouldBe(0));
                Directory.GetFiles(folder["mail"], "*.eml").ShouldHaveSingleItem(where);
            },
        }.AtEveryPortCall();

        injected.ShouldBeGreaterThan(15);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task<Submission> Submission(TestHub hub) =>
        (await hub.Get<IDocumentStore>().Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), default).ToListAsync()).ShouldHaveSingleItem().Document;

    private static void Drop(TempFolder folder, string name, System.Text.Json.Nodes.JsonObject form)
    {
        Directory.CreateDirectory(folder["drop/AT/contact-points"]);
        File.WriteAllBytes(folder[$"drop/AT/contact-points/{name}"], SampleForms.File(form));
    }
}
