using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>Folders, names and sizes of what is dropped.</summary>
public sealed partial class IntakeTests
{
    [Fact]
    public async Task Two_states_with_the_same_content_are_told_apart_by_their_folders()
    {
        Drop("AT/measures/form.json", SampleForms.Json("AT", "First act"));
        Drop("DE/measures/form.json", SampleForms.Json("AT", "First act"));

        await hub.RunToRest();

        // The form says AT: in Germany's folder that is refused (docs/rules.md, rule 7).
        (await Ledger()).ShouldBe(new Ledger(1, 1, 0));
        Exists("receipts/AT/MIM-AT-2026-0001.json").ShouldBeTrue();
    }

    [Fact]
    public async Task A_folder_named_GR_is_that_of_Greece()
    {
        Drop("GR/measures/form.json", SampleForms.Json("EL", "First act"));

        await hub.RunToRest();

        Exists("receipts/EL/MIM-EL-2026-0001.json").ShouldBeTrue();
    }

    [Theory]
    [InlineData("AT/form.json", "AT", "MIM-DROP-02")]
    [InlineData("AT/measures/deeper/form.json", "AT", "MIM-DROP-02")]
    [InlineData("XX/measures/form.json", "XX", "MIM-DROP-01")]
    [InlineData("form.json", "unknown", "MIM-DROP-01")]
    public async Task A_file_in_a_folder_that_no_function_watches_is_answered_by_the_sweep(string path, string answeredIn, string rule)
    {
        Drop(path, SampleForms.Json("AT", "First act"));
        clock.Advance(TimeSpan.FromMinutes(2));

        await hub.Get<SweepDrop>().Run(new TimerEvent(IsPastDue: false), default);

        var receipt = System.IO.Directory.GetFiles(folder[$"receipts/{answeredIn}"], "*.json").ShouldHaveSingleItem();
        File.ReadAllText(receipt).ShouldContain(rule);
        (await Ledger()).ShouldBe(new Ledger(0, 1, 0));
    }

    [Theory]
    [InlineData(59, 0)]
    [InlineData(60, 1)]
    [InlineData(-1, 1)]
    [InlineData(-10 * 365 * 24 * 3600, 1)]
    public async Task The_sweep_leaves_a_young_file_to_its_event_and_takes_one_whose_time_lies_ahead(int seconds, int taken)
    {
        Drop("AT/measures/form.json", SampleForms.Json("AT", "First act"));
        File.SetLastWriteTimeUtc(folder["drop/AT/measures/form.json"], clock.GetUtcNow().UtcDateTime.AddSeconds(-seconds));

        await hub.Get<SweepDrop>().Run(new TimerEvent(IsPastDue: false), default);

        (await Ledger()).Dropped.ShouldBe(taken);
    }

    [Fact]
    public async Task A_temporary_file_of_an_office_program_is_left_alone()
    {
        Drop("AT/measures/~$form.docx", SampleForms.Json("AT", "First act"));

        await hub.RunToRest();

        (await Ledger()).Dropped.ShouldBe(0);
        Exists("drop/AT/measures/~$form.docx").ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_without_being_held_in_memory()
    {
        System.IO.Directory.CreateDirectory(folder["drop/AT/measures"]);
        using (var file = File.Create(folder["drop/AT/measures/huge.docx"]))
            file.SetLength((64L * 1024 * 1024) + 1);

        await hub.RunToRest();

        File.ReadAllText(System.IO.Directory.GetFiles(folder["receipts/AT"], "*.json").ShouldHaveSingleItem()).ShouldContain("MIM-DROP-03");
        System.IO.Directory.GetFiles(folder["quarantine/AT"]).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_folder_that_people_made_up_gives_no_name_to_the_audit_trail()
    {
        Drop("AT/Mustermann, Max/a.json", SampleForms.Json("AT", "First act"));
        Drop("Mustermann, Max/measures/b.json", SampleForms.Json("AT", "Second act"));
        Drop("AT/measures/c.json", SampleForms.Json("AT", "Third act"));

        await hub.RunToRest();

        var blocks = await hub.Get<IDocumentStore>().Query<AuditBlock>(new DocumentQuery(Containers.Audit), default).ToListAsync();
        blocks.SelectMany(block => block.Document.Records).Select(record => $"{record.Entry.Party}: {record.Entry.Action}")
            .ShouldBe(["AT: drop elsewhere", "AT: drop measures", "hub: drop measures"], ignoreOrder: true);
    }
}
