using System.Text.Json.Nodes;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Liaison.Reports;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison;

/// <summary>A state drops reports and notices of secondments; what becomes of them, and who hears of it.</summary>
public sealed class DroppedLiaisonTests() : DroppedFileTests("AT", "DE", "EL", "COM", "COUNCIL")
{
    [Fact]
    public async Task A_report_form_becomes_a_report_with_numbers_as_numbers()
    {
        await Drop("AT/liaison/report.json", LiaisonForms.Report("AT"));

        var report = (await Report()).ShouldNotBeNull();
        (report.Semester.ToString(), report.HostCountry.Code, report.Region, report.IsHeldBack).ShouldBe(("2026-1", "ET", "Horn of Africa", false));
        var row = report.Fields.Rows(LiaisonFields.Flows)[0];
        (row.Text("nationality"), row.Number("persons")).ShouldBe(("Somalia", 1200));
        report.Fields.Rows(LiaisonFields.Flows)[1].Number("persons").ShouldBe(85);
        var submission = await Submission("AT", "report.json");
        (report.Digest, report.ReceivedAt).ShouldBe((submission.Digest, submission.ReceivedAt));
        submission.Outbox.State.ShouldBe(OutboxState.Settled);
        File.Exists(folder["receipts/AT/ILO-AT-2026-0001.json"]).ShouldBeTrue();
        File.Exists(folder[$"originals/{submission.Digest}"]).ShouldBeTrue();
        Mails().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_that_looks_personal_is_kept_and_held_back_and_only_its_own_state_hears_of_it()
    {
        await Drop("AT/liaison/report.json", LiaisonForms.Personal("AT"));

        (await Report())!.Suspicions.ShouldBe(["b3Routes"]);
        // One that it is held back, and one that the receipt has warnings (W-11)
        var mails = Mails().ToList();
        mails.Count.ShouldBe(2);
        mails.ShouldAllBe(mail => mail.Contains("""To: "Contact point of AT" <mim@at.example>""", StringComparison.Ordinal) && !mail.Contains("1234567", StringComparison.Ordinal));
        mails.Count(mail => mail.Contains("ILO-AT-2026-0001 is held back", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_report_with_a_fault_is_refused_and_comes_back()
    {
        var form = LiaisonForms.Report("AT", "France");
        form[LiaisonFields.Flows] = new JsonArray(new JsonObject { ["nationality"] = "SO", ["persons"] = "many" });

        await Drop("AT/liaison/report.json", form);

        var submission = await Submission("AT", "report.json");
        submission.Outcome.ShouldBe(new Outcome.Refused());
        submission.Findings.Select(f => (f.Rule, f.Said)).ShouldBe([("ILO-FORM-06", "France"), ("ILO-FORM-17", "many")]);
        File.Exists(folder[$"receipts/AT/{submission.ReceiptName}.docx"]).ShouldBeTrue("a prefilled form comes back");
    }

    [Fact]
    public async Task A_secondment_is_told_to_all_others_without_the_officer()
    {
        await Drop("AT/liaison/notice.json", LiaisonForms.Notice("AT"));

        var secondment = (await Secondment()).ShouldNotBeNull();
        secondment.Now.Officer.Name.ShouldBe("Max Muster");
        Recipients().ShouldBe(["com", "council", "de", "el"]);
        Mails().ShouldAllBe(mail => !mail.Contains("Muster", StringComparison.OrdinalIgnoreCase) && !mail.Contains("551 77", StringComparison.Ordinal));
        secondment.Outbox.Messages.ShouldAllBe(message => message.Queue == Steps.MailQueue);
    }

    [Fact]
    public async Task An_intention_is_not_told_to_the_Council()
    {
        await Drop("AT/liaison/notice.json", LiaisonForms.Planned("AT"));

        Recipients().ShouldBe(["com", "de", "el"]);
        Mails().ShouldAllBe(mail => mail.Contains("plans to second a liaison officer to Ethiopia", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_notice_that_names_an_earlier_one_changes_it_and_is_told()
    {
        await Drop("AT/liaison/planned.json", LiaisonForms.Planned("AT"));
        await Drop("AT/liaison/made.json", LiaisonForms.Notice("AT", ("follows", "SEC-AT-2026-0001")));

        var secondment = (await Secondment())!;
        secondment.Notices.Select(notice => notice.Intention).ShouldBe([SecondmentIntention.Planned, SecondmentIntention.Made]);
        (await Submission("AT", "made.json")).Outcome.ShouldBe(new LiaisonOutcome.Seconded(secondment.Number, First: false));
        Recipients().ShouldBe(["com", "com", "council", "de", "de", "el", "el"]);
    }

    [Fact]
    public async Task A_notice_for_the_same_officer_in_the_same_place_follows_without_a_number()
    {
        await Drop("AT/liaison/first.json", LiaisonForms.Notice("AT"));
        await Drop("AT/liaison/second.json", LiaisonForms.Notice("AT", ("until", "2030-08-31")));
        await Drop("AT/liaison/other.json", LiaisonForms.Notice("AT", ("officerName", "Erika Muster")));

        (await Secondment())!.Notices.Select(notice => notice.Until!.Value.Year).ShouldBe([2029, 2030]);
        (await Submission("AT", "other.json")).Reference.ShouldBe("SEC-AT-2026-0002");
    }

    [Fact]
    public async Task The_same_notice_in_another_file_changes_nothing_and_tells_nobody()
    {
        await Drop("AT/liaison/first.json", LiaisonForms.Notice("AT"));
        await Drop("AT/liaison/again.json", System.Text.Encoding.UTF8.GetBytes(LiaisonForms.Notice("AT").ToJsonString() + "\n"));

        (await Submission("AT", "again.json")).Reference.ShouldBe("SEC-AT-2026-0001");
        (await Secondment())!.Notices.Count.ShouldBe(1);
        Recipients().ShouldBe(["com", "council", "de", "el"]);
    }

    [Fact]
    public async Task Another_state_s_secondment_or_one_never_announced_can_t_be_followed()
    {
        await Drop("AT/liaison/first.json", LiaisonForms.Notice("AT"));

        await Drop("DE/liaison/a.json", LiaisonForms.Notice("DE", ("follows", "SEC-AT-2026-0001")));
        await Drop("AT/liaison/b.json", LiaisonForms.Notice("AT", ("follows", "SEC-AT-2026-0009")));

        (await Submission("DE", "a.json")).Findings.ShouldContain(f => f.Rule == "SEC-FORM-05" && f.Said == "SEC-AT-2026-0001");
        (await Submission("AT", "b.json")).Findings.ShouldContain(f => f.Rule == "SEC-FORM-06" && f.Said == "SEC-AT-2026-0009");
    }

    [Fact]
    public async Task A_secondment_whose_first_notice_is_still_on_its_way_can_be_followed()
    {
        // Given two notices that were taken in before any message was
        Put("AT/liaison/first.json", SampleForms.File(LiaisonForms.Planned("AT")));
        await hub.Get<FormIntake>().Take("drop/AT/liaison/first.json", default);
        Put("AT/liaison/second.json", SampleForms.File(LiaisonForms.Notice("AT", ("follows", "SEC-AT-2026-0001"))));
        clock.Advance(TimeSpan.FromSeconds(1));
        await hub.Get<FormIntake>().Take("drop/AT/liaison/second.json", default);

        // When the messages come in the other order
        foreach (var file in new[] { "second.json", "first.json" })
        {
            var form = await Submission("AT", file);
            await hub.Get<TakeLiaisonForm>().Run(new QueueEvent("m", new OwedOrder("m", form.Case, "liaison", $"AT:{form.Digest}").Body(), 1), default);
        }

        // Then the notices stand as they came
        (await Secondment())!.Notices.Select(notice => notice.Intention).ShouldBe([SecondmentIntention.Planned, SecondmentIntention.Made]);
    }

    [Fact]
    public async Task The_same_messages_again_change_nothing()
    {
        await Drop("AT/liaison/report.json", LiaisonForms.Personal("AT"));
        await Drop("AT/liaison/notice.json", LiaisonForms.Notice("AT"));
        var before = (Report: (await Report())!, Secondment: (await Secondment())!, Mails: Mails().Count);

        foreach (var file in new[] { "report.json", "notice.json" })
        {
            var form = await Submission("AT", file);
            await hub.Get<TakeLiaisonForm>().Run(new QueueEvent("again", new OwedOrder("m1", form.Case, "liaison", $"AT:{form.Digest}").Body(), 1), default);
            await hub.Get<SendLiaisonNews>().Run(new QueueEvent("again", new OwedOrder("m1", form.Reference!, "heldBack", "AT").Body(), 1), default);
        }

        await hub.RunToRest();
        (await Report())!.Outbox.Messages.ShouldBe(before.Report.Outbox.Messages);
        (await Secondment())!.Notices.Count.ShouldBe(1);
        Mails().Count.ShouldBe(before.Mails);
    }

    [Theory]
    [InlineData("ILO-AT-2026-0099")]
    [InlineData("SEC-AT-2026-0099")]
    [InlineData("nothing")]
    public async Task A_message_about_nothing_is_done(string @case)
    {
        await hub.Get<SendLiaisonNews>().Run(new QueueEvent("1", new OwedOrder("m", @case, "heldBack", "AT").Body(), 1), default);
        await hub.Get<TakeLiaisonForm>().Run(new QueueEvent("1", new OwedOrder("m", @case, "liaison", "AT:nothing").Body(), 1), default);

        Mails().ShouldBeEmpty();
    }

    private Task<LiaisonReport?> Report() => hub.Get<LiaisonReports>().Find(ReportNumber.Parse("ILO-AT-2026-0001")!, default);

    private Task<Secondment?> Secondment() =>
        hub.Get<CaseStore<Secondment>>().Find(LiaisonKeys.Of(SecondmentNumber.Parse("SEC-AT-2026-0001")!), default);

    private async Task<Submission> Submission(string state, string file)
    {
        var query = new DocumentQuery(IntakeContainers.Submissions, state) { Where = [new Condition("file", Comparison.Equal, file)] };
        return (await hub.Get<IDocumentStore>().Query<Submission>(query, default).SingleAsync()).Document;
    }

    private Task Drop(string path, JsonObject form) => Drop(path, SampleForms.File(form));

    private async Task Drop(string path, byte[] content)
    {
        Put(path, content);
        await hub.RunToRest();
    }

    private void Put(string path, byte[] content)
    {
        var file = folder[$"drop/{path}"];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    private List<string> Mails() => Directory.Exists(folder["mail"]) ? [.. Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText)] : [];

    private List<string> Recipients() =>
        [.. Mails().Select(mail => mail.Split("<mim@")[1].Split(".example")[0]).Order(StringComparer.Ordinal)];
}
