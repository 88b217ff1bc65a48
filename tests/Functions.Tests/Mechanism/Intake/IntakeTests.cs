using System.Text;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Mechanism.Forms.Reading;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>A state drops a file; what comes back, and who hears of it.</summary>
public sealed class IntakeTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly ManualClock clock = new();
    private TestHub hub = null!;

    public Task InitializeAsync()
    {
        SampleForms.Directory("AT", "DE", "EL", "COM").Save(folder.Path);
        hub = new TestHub(folder.Path, clock);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await hub.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_report_form_becomes_a_communication_and_every_other_state_hears_of_it()
    {
        Drop("AT/measures/form.json", SampleForms.Json("AT", "First act"));

        await hub.RunToRest();

        var receipt = Receipt("AT/MIM-AT-2026-0001");
        ((string?)receipt["outcome"]).ShouldBe("accepted");
        ((string?)receipt["reference"]).ShouldBe("MIM-AT-2026-0001");
        ((string?)receipt["state"]).ShouldBe("AT");
        Mails().ShouldBe(3, "DE, EL and the Commission; not the sender");
        Exists("drop/AT/measures/form.json").ShouldBeFalse();
        Exists($"originals/{receipt["digest"]}").ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_bytes_again_get_the_first_receipt_byte_for_byte_and_no_second_mail()
    {
        Drop("AT/measures/form.json", SampleForms.Json("AT", "First act"));
        await hub.RunToRest();
        var (first, page) = (Bytes("receipts/AT/MIM-AT-2026-0001.json"), Bytes("receipts/AT/MIM-AT-2026-0001.html"));
        clock.Advance(TimeSpan.FromHours(3));

        Drop("AT/measures/other name.json", SampleForms.Json("AT", "First act"));
        await hub.RunToRest();

        Bytes("receipts/AT/MIM-AT-2026-0001.json").ShouldBe(first);
        Bytes("receipts/AT/MIM-AT-2026-0001.html").ShouldBe(page);
        Mails().ShouldBe(3);
        (await Ledger()).ShouldBe(new Ledger(1, 0, 1));
    }

    [Fact]
    public async Task An_archive_is_taken_apart_and_each_form_in_it_gets_a_receipt_of_its_own()
    {
        var archive = ZipMaker.Zip(("one.json", SampleForms.File(SampleForms.Json("AT", "First act"))), ("folder/two.json", SampleForms.File(SampleForms.Json("AT", "Second act"))));
        Drop("AT/measures/forms.zip", archive);

        await hub.RunToRest();
        // What was taken out lies in the folder now, like any file that was dropped there.
        await hub.RunToRest();

        ((string?)Receipt("AT/MIM-AT-2026-0001")["outcome"]).ShouldBe("accepted");
        ((string?)Receipt("AT/MIM-AT-2026-0002")["outcome"]).ShouldBe("accepted");
        var envelope = Receipt($"AT/{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(archive))}");
        ((string?)envelope["outcome"], (string?)envelope["file"]).ShouldBe(("accepted", "forms.zip"));
        Exists("drop/AT/measures/forms.zip").ShouldBeFalse();
        Exists("drop/AT/measures/one.json").ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_bytes_under_the_same_name_are_a_drop_of_their_own()
    {
        Drop("AT/measures/form.json", SampleForms.Json("AT", "First act"));
        await hub.RunToRest();

        Drop("AT/measures/form.json", SampleForms.Json("AT", "First act"));
        await hub.RunToRest();

        (await Ledger()).ShouldBe(new Ledger(1, 0, 1));
    }

    [Fact]
    public async Task A_lost_receipt_comes_back_byte_for_byte_when_the_form_is_dropped_again()
    {
        Drop("AT/measures/form.json", SampleForms.Json("AT", "First act"));
        await hub.RunToRest();
        var first = Bytes("receipts/AT/MIM-AT-2026-0001.json");
        File.Delete(folder["receipts/AT/MIM-AT-2026-0001.json"]);

        Drop("AT/measures/form.json", SampleForms.Json("AT", "First act"));
        await hub.RunToRest();

        Bytes("receipts/AT/MIM-AT-2026-0001.json").ShouldBe(first);
    }

    [Fact]
    public async Task Receipts_that_a_power_cut_took_or_emptied_are_made_again_at_the_next_start()
    {
        Drop("AT/measures/a.json", SampleForms.Json("AT", "First act"));
        Drop("AT/measures/b.json", SampleForms.Json("AT", "Second act"));
        await hub.RunToRest();
        var (first, second) = (Bytes("receipts/AT/MIM-AT-2026-0001.json"), Bytes("receipts/AT/MIM-AT-2026-0002.json"));
        File.Delete(folder["receipts/AT/MIM-AT-2026-0001.json"]);
        File.WriteAllBytes(folder["receipts/AT/MIM-AT-2026-0002.json"], []);

        (await hub.Get<RestoreReceipts>().Run(default)).ShouldBe(2);

        Bytes("receipts/AT/MIM-AT-2026-0001.json").ShouldBe(first);
        Bytes("receipts/AT/MIM-AT-2026-0002.json").ShouldBe(second);
        (await hub.Get<RestoreReceipts>().Run(default)).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_event_again_changes_nothing()
    {
        Drop("AT/measures/form.json", SampleForms.Json("AT", "First act"));
        await hub.RunToRest();

        (await hub.Get<FormIntake>().Take("drop/AT/measures/form.json", default)).ShouldBeNull();

        (await Ledger()).ShouldBe(new Ledger(1, 0, 0));
    }

    [Fact]
    public async Task A_form_that_follows_an_earlier_one_is_amended_and_gets_a_number_of_its_own()
    {
        Drop("AT/measures/a.json", SampleForms.Json("AT", "First act"));
        await hub.RunToRest();
        var second = SampleForms.Json("AT", "First act, corrected");
        second["amends"] = "MIM-AT-2026-0001";

        Drop("AT/measures/b.json", second);
        await hub.RunToRest();

        ((string?)Receipt("AT/MIM-AT-2026-0002")["outcome"]).ShouldBe("amended");
    }

    [Fact]
    public async Task A_form_that_follows_a_communication_of_another_state_is_refused()
    {
        Drop("AT/measures/a.json", SampleForms.Json("AT", "First act"));
        await hub.RunToRest();
        var foreign = SampleForms.Json("DE", "Not mine");
        foreign["amends"] = "MIM-AT-2026-0001";

        Drop("DE/measures/b.json", foreign);
        await hub.RunToRest();

        (await Ledger()).ShouldBe(new Ledger(1, 1, 0));
    }

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
    public async Task An_original_text_that_comes_after_its_form_is_attached()
    {
        Drop("AT/measures/form.json", Naming("law.pdf"));
        await hub.RunToRest();

        Drop("AT/measures/law.pdf", "%PDF-1.7 the law");
        await hub.RunToRest();

        (await Communication()).Attachments![0].State.ShouldBe(AttachmentState.Came);
        (await Ledger()).ShouldBe(new Ledger(2, 0, 0));
        Mails().ShouldBe(3);
    }

    [Fact]
    public async Task An_original_text_that_came_before_its_form_is_taken_out_of_quarantine()
    {
        Drop("AT/measures/law.pdf", "%PDF-1.7 the law");
        await hub.RunToRest();
        System.IO.Directory.GetFiles(folder["quarantine/AT"]).ShouldHaveSingleItem();

        Drop("AT/measures/form.json", Naming("law.pdf"));
        await hub.RunToRest();

        var attachment = (await Communication()).Attachments![0];
        attachment.State.ShouldBe(AttachmentState.Came);
        Exists($"originals/{attachment.Digest}").ShouldBeTrue();
        System.IO.Directory.GetFiles(folder["quarantine/AT"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sender_is_reminded_once_of_an_original_text_that_does_not_come_within_a_day()
    {
        Drop("AT/measures/form.json", Naming("law.pdf"));
        await hub.RunToRest();
        clock.Advance(TimeSpan.FromHours(25));

        for (var sweeps = 0; sweeps < 2; sweeps++)
        {
            await hub.Get<SweepDrop>().Run(new TimerEvent(IsPastDue: false), default);
            await hub.RunToRest();
        }

        Mails().ShouldBe(4);
        System.IO.Directory.GetFiles(folder["mail"]).Count(mail => File.ReadAllText(mail).Contains("To: \"Contact point of AT\"", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_file_comes_back_as_a_form_prefilled_with_what_was_recognised()
    {
        var flawed = SampleForms.Json("AT", "First act");
        flawed.Remove("measureType");

        Drop("AT/measures/form.json", flawed);
        await hub.RunToRest();

        System.IO.Directory.GetFiles(folder["receipts/AT"], "*.docx").ShouldHaveSingleItem();
        Mails().ShouldBe(1, "only the sender hears of it (W-11)");
    }

    private static JsonObject Naming(string file)
    {
        var form = SampleForms.Json("AT", "First act");
        form["originalTextAttached"] = file;
        return form;
    }

    private async Task<Submission> Communication() =>
        (await hub.Get<IDocumentStore>().FindCommunication(Reference.Parse("MIM-AT-2026-0001")!, default))!.Document;

    private Task<Ledger> Ledger() => MimFunctions.Mechanism.Intake.Ledger.Of(hub.Get<IDocumentStore>(), default);

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

    [Fact]
    public async Task W11_The_contact_point_hears_of_a_refusal_with_a_link_to_the_receipt_and_nothing_of_the_content()
    {
        var form = SampleForms.Json("AT", "Canary of the title");
        form["contactEmail"] = "nobody";
        Drop("AT/measures/my form.json", form);

        await hub.RunToRest();

        var mail = File.ReadAllText(System.IO.Directory.GetFiles(folder["mail"], "*.eml").ShouldHaveSingleItem());
        var receipt = Path.GetFileName(System.IO.Directory.GetFiles(folder["receipts/AT"], "*.html").ShouldHaveSingleItem());
        mail.ShouldContain("Subject: Not accepted: my form.json");
        mail.ShouldContain("<mim@at.example>");
        mail.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal).ShouldContain($"/api/receipts/AT/{receipt}");
        mail.ShouldNotContain("Canary");
    }

    [Theory]
    [InlineData(@"\uFFFE")]
    [InlineData(@"\uFFFF")]
    [InlineData(@"\uD83F\uDFFE")]
    [InlineData(@"\u0000")]
    [InlineData(@"\uD800")]
    public async Task A_form_with_a_character_that_is_none_is_answered(string character)
    {
        var form = SampleForms.Json("AT", "First act");
        form["contactEmail"] = "nobody";
        Drop("AT/measures/a.json", form.ToJsonString().Replace("Ministry", $"Minis{character}try", StringComparison.Ordinal));

        await hub.RunToRest();

        Exists("drop/AT/measures/a.json").ShouldBeFalse();
        System.IO.Directory.GetFiles(folder["receipts/AT"], "*.json").ShouldHaveSingleItem();
    }

    private void Drop(string path, JsonObject form) => Drop(path, Encoding.UTF8.GetString(SampleForms.File(form)));

    private void Drop(string path, byte[] content)
    {
        var file = folder[$"drop/{path}"];
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    private void Drop(string path, string content)
    {
        var file = folder[$"drop/{path}"];
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        File.SetLastWriteTimeUtc(file, clock.GetUtcNow().UtcDateTime);
    }

    private JsonNode Receipt(string name) => JsonNode.Parse(Bytes($"receipts/{name}.json"))!["receipt"]!;

    private byte[] Bytes(string path) => File.ReadAllBytes(folder[path]);

    private bool Exists(string path) => File.Exists(folder[path]);

    private int Mails() => System.IO.Directory.Exists(folder["mail"]) ? System.IO.Directory.GetFiles(folder["mail"], "*.eml").Length : 0;
}
