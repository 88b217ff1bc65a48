using System.Text;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Mechanism.Forms.Reading;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>A state drops a file; what comes back, and who hears of it.</summary>
public sealed partial class IntakeTests() : DroppedFileTests(new ManualClock(), "AT", "DE", "EL", "COM")
{
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
