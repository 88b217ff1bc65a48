using MimFunctions.Features.Operating;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>W-13: files dropped beside the folders of the forms are answered at once, where their sender looks, and can go into the right folder as they are.</summary>
public sealed class MisplacedFilesTests() : DroppedFileTests(new ManualClock(), "AT", "DE", "COM")
{
    [Theory]
    [InlineData("drop/AT/form.docx", true)]
    [InlineData("drop/AT/other/form.docx", true)]
    [InlineData("drop/form.docx", true)]
    [InlineData("drop/measures/form.docx", true)]
    [InlineData("drop/measures/AT/form.docx", true)]
    [InlineData("drop/AT/measures.docx", true)]
    [InlineData("drop/AT/measures/form.docx", false)]
    [InlineData("drop/XX/measures/form.docx", false)]
    [InlineData("drop/AT/other/measures/form.docx", false)]
    [InlineData("drop/AT/liaison/deeper/form.docx", false)]
    public void W_13_a_file_is_misplaced_when_no_trigger_of_a_form_has_its_path(string path, bool misplaced)
    {
        string[] folders = [.. hub.Get<IEnumerable<IFormKind>>().Select(kind => kind.Folder)];

        Misplaced.Is(path, folders).ShouldBe(misplaced);
        folders.Any(form => BlobPattern.Parse($"drop/{{state}}/{form}/{{name}}")!.Match(path) is not null).ShouldBe(!misplaced);
    }

    [Theory]
    [InlineData("AT/form.json")]
    [InlineData("AT/other/form.json")]
    public async Task W_13_beside_the_folders_of_a_state_the_answer_is_in_its_receipts_and_its_contact_point_gets_a_mail(string path)
    {
        Drop(path, "First act");

        await Trigger($"drop/{path}");
        await hub.RunToRest();

        var receipt = Single("receipts/AT", "form-????????-wrong-folder.html");
        receipt.ShouldContain("This file lay in a wrong folder");
        receipt.ShouldContain("drop/AT/measures/");
        receipt.ShouldNotContain("First act");
        System.IO.Directory.GetFiles(folder["receipts/AT"], "*.docx").ShouldBeEmpty("there is nothing to mend in the file");
        Mails().ShouldHaveSingleItem().ShouldContain("In a wrong folder: form.json");
        File.Exists(folder[$"drop/{path}"]).ShouldBeFalse();
        System.IO.Directory.GetFiles(folder["quarantine/AT"]).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task W_13_the_same_file_in_the_right_folder_is_judged_anew()
    {
        Drop("AT/form.json", "First act");
        await Trigger("drop/AT/form.json");

        Drop("AT/measures/form.json", "First act");
        await hub.RunToRest();

        File.Exists(folder["receipts/AT/MIM-AT-2026-0001.html"]).ShouldBeTrue();
        (await Ledger.Of(hub.Get<IDocumentStore>(), default)).ShouldBe(new Ledger(1, 1, 0));
    }

    [Fact]
    public async Task W_13_a_form_in_the_folder_of_another_kind_is_judged_anew_in_its_own()
    {
        Drop("AT/requests/form.json", "First act");
        await hub.RunToRest();
        Single("receipts/AT", "form-????????-wrong-folder.json").ShouldNotBeEmpty();

        Drop("AT/measures/form.json", "First act");
        await hub.RunToRest();

        File.Exists(folder["receipts/AT/MIM-AT-2026-0001.html"]).ShouldBeTrue();
    }

    [Fact]
    public async Task W_13_the_same_file_in_two_wrong_folders_is_a_duplicate()
    {
        Drop("AT/form.json", "First act");
        await Trigger("drop/AT/form.json");
        clock.Advance(TimeSpan.FromMinutes(1));
        Drop("AT/other/form.json", "First act");

        await Trigger("drop/AT/other/form.json");

        (await Ledger.Of(hub.Get<IDocumentStore>(), default)).ShouldBe(new Ledger(0, 1, 1));
    }

    [Theory]
    [InlineData("measures/form.json", "measures", "measures")]
    [InlineData("form.json", "", "unknown")]
    [InlineData("XX/measures/form.json", "XX/measures", "XX")]
    public async Task W_13_without_a_state_the_answer_lies_beside_the_file_and_stays_for_a_month(string path, string beside, string receipts)
    {
        Drop(path, "First act");

        await hub.RunToRest();
        await hub.RunToRest();

        var answer = Single($"drop/{beside}", "form-????????-wrong-folder.html");
        answer.ShouldBe(Single($"receipts/{receipts}", "*.html"));
        answer.ShouldContain("not called after a Member State");
        File.Exists(folder[$"drop/{path}"]).ShouldBeFalse();
        Mails().ShouldBeEmpty();
        (await hub.Get<FilesInDrop>().Count(default)).ShouldBeEmpty("the hub's own answers are no files that wait");
        (await Ledger.Of(hub.Get<IDocumentStore>(), default)).ShouldBe(new Ledger(0, 1, 0));

        foreach (var file in System.IO.Directory.GetFiles(folder[$"drop/{beside}"]))
            File.SetLastWriteTimeUtc(file, (clock.GetUtcNow() - AnswersBeside.Stays).UtcDateTime);
        await hub.Get<SweepDrop>().Run(new TimerEvent(IsPastDue: false), default);

        System.IO.Directory.GetFiles(folder[$"drop/{beside}"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task W_13_a_file_called_like_an_answer_is_answered_like_any_other()
    {
        Drop("form.json", "First act");
        await hub.RunToRest();
        var answer = System.IO.Directory.GetFiles(folder["drop"], "*.html").ShouldHaveSingleItem();

        File.WriteAllText(answer, "This file was accepted.");
        await Trigger($"drop/{Path.GetFileName(answer)}");

        (await Ledger.Of(hub.Get<IDocumentStore>(), default)).Refused.ShouldBe(2);
    }

    [Fact]
    public async Task W_13_what_has_a_function_of_its_own_is_left_to_it()
    {
        Drop("AT/measures/form.json", "First act");

        await Trigger("drop/AT/measures/form.json");

        (await Ledger.Of(hub.Get<IDocumentStore>(), default)).Dropped.ShouldBe(0);
    }

    private Task Trigger(string path) => hub.Get<IngestMisplacedFile>().Run(new BlobEvent(path, null), default);

    private void Drop(string path, string title)
    {
        var file = folder[$"drop/{path}"];
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, SampleForms.File(SampleForms.Json("AT", title)));
        File.SetLastWriteTimeUtc(file, clock.GetUtcNow().UtcDateTime);
    }

    private string Single(string place, string pattern) => File.ReadAllText(System.IO.Directory.GetFiles(folder[place], pattern).ShouldHaveSingleItem());

    private string[] Mails() => System.IO.Directory.Exists(folder["mail"]) ? [.. System.IO.Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText)] : [];
}
