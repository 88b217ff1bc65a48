using System.Text.Json.Nodes;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Requests.Asking;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Asking;

/// <summary>A state drops a request, others drop their replies with files; what becomes of the request.</summary>
public sealed class DroppedRequestTests() : DroppedFileTests("AT", "DE", "EL", "COM")
{
    private static readonly RequestReference First = RequestReference.Parse("REQ-AT-2026-0001")!;
    private static readonly MemberState Germany = MemberState.FromCode("DE")!;

    [Fact]
    public async Task A_request_form_becomes_a_request_with_the_due_dates_of_its_receipt()
    {
        await Drop("AT/requests/question.json", RequestForms.Request("AT", "DE", "Greece"));

        var request = (await Request()).ShouldNotBeNull();
        request.Addressees.Select(a => a.State.Code).ShouldBe(["DE", "EL"]);
        var submission = await Submission("AT", "question.json");
        request.AskedAt.ShouldBe(submission.ReceivedAt);
        request.AskedBy.ShouldBe($"form:{submission.Digest}");
        var receipt = Receipt("AT/REQ-AT-2026-0001");
        receipt.ShouldContain($"Germany is asked to answer by {FormDate.ForPeople(request.Of(Germany)!.Due)}");
        submission.Outbox.State.ShouldBe(OutboxState.Settled);
        File.Exists(folder[$"originals/{submission.Digest}"]).ShouldBeTrue();
    }

    [Fact]
    public async Task A_request_about_a_measure_without_addressees_goes_to_the_state_that_communicated_it()
    {
        await Drop("DE/measures/form.json", SampleForms.Json("DE", "First act"));

        await Drop("AT/requests/question.json", About("MIM-DE-2026-0001"));

        (await Request())!.Addressees.ShouldHaveSingleItem().Duty.ShouldBe(Duty.Obliged);
    }

    [Theory]
    [InlineData("finalCourtDecision", "REQ-ASK-08")]
    [InlineData(null, "REQ-ASK-07")]
    public async Task A_request_about_a_court_decision_or_an_unknown_measure_is_refused(string? type, string rule)
    {
        if (type is not null)
        {
            var form = SampleForms.Json("DE", "Judgment");
            form["measureType"] = type;
            await Drop("DE/measures/form.json", form);
        }

        await Drop("AT/requests/question.json", About("MIM-DE-2026-0001"));

        var submission = await Submission("AT", "question.json");
        submission.Outcome.ShouldBe(new Outcome.Refused());
        submission.Findings.ShouldContain(f => f.Rule == rule && f.Field == "measure" && f.Said == "MIM-DE-2026-0001");
        File.Exists(folder[$"receipts/AT/{submission.ReceiptName}.docx"]).ShouldBeTrue("a prefilled request form comes back");
    }

    [Fact]
    public async Task An_answer_with_files_is_recorded_and_a_file_that_comes_later_reaches_it()
    {
        // Given a request, and an answer that names two files of which one came before it
        await Drop("AT/requests/question.json", RequestForms.Request("AT", "DE"));
        await Drop("DE/answers/before.png", "\u0089PNG\r\n\u001a\n picture");
        await Drop("DE/answers/answer.json", RequestForms.Answer("DE", "REQ-AT-2026-0001", "before.png", "Tables.pdf"));

        var files = (await Standing()).Answers.ShouldHaveSingleItem().Answer.Files;
        files.Select(file => (file.Name, Came: file.Digest is not null)).ShouldBe([("before.png", true), ("Tables.pdf", false)]);

        // When the other comes, under a name that differs in case
        await Drop("DE/answers/tables.PDF", "%PDF-1.7 tables");
        await hub.RunToRest();

        // Then both have come, and both are kept
        files = (await Standing()).Answers.ShouldHaveSingleItem().Answer.Files;
        foreach (var file in files)
            File.Exists(folder[$"originals/{file.Digest}"]).ShouldBeTrue(file.Name);
        (await Submission("DE", "tables.PDF")).Outcome.ShouldBe(new Outcome.Attached("REQ-AT-2026-0001"));
        (await Submission("DE", "answer.json")).Outbox.State.ShouldBe(OutboxState.Settled);
    }

    [Theory]
    [InlineData("answer.json")]
    [InlineData("tables.pdf")]
    public async Task A_form_and_its_file_that_were_taken_in_at_the_same_moment_still_meet(string last)
    {
        // Given a file that was refused before its form came, and the form as it stands when neither saw the other
        await Drop("AT/requests/question.json", RequestForms.Request("AT", "DE"));
        await Drop("DE/answers/tables.pdf", "%PDF-1.7 tables");
        await Drop("DE/answers/answer.json", RequestForms.Answer("DE", "REQ-AT-2026-0001"));
        var form = await Submission("DE", "answer.json");
        var key = SubmissionQueries.Key("DE", form.Digest);
        var read = (await hub.Get<IDocumentStore>().Read<Submission>(key, default))!;
        await hub.Get<IDocumentStore>().TryWrite(key, form with { Attachments = [Attachment.Named("tables.pdf", null)] }, read.ETag, default);

        // When the later of the two is done
        await hub.Get<MimFunctions.Mechanism.Intake.AttachedFiles>().Meet(await Submission("DE", last), default);

        // Then the form has its file
        var attachment = (await Submission("DE", "answer.json")).Attachments.ShouldHaveSingleItem();
        File.Exists(folder[$"originals/{attachment.Digest}"]).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_could_run_something_is_not_attached_even_if_it_is_awaited()
    {
        await Drop("AT/requests/question.json", RequestForms.Request("AT", "DE"));
        await Drop("DE/answers/answer.json", RequestForms.Answer("DE", "REQ-AT-2026-0001", "tables.exe"));

        await Drop("DE/answers/tables.exe", "MZ program");

        (await Submission("DE", "tables.exe")).Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-DROP-04");
        (await Standing()).Answers.Single().Answer.Files.Single().Digest.ShouldBeNull();
    }

    [Fact]
    public async Task The_contact_point_is_reminded_once_of_files_of_an_answer_that_do_not_come()
    {
        await Drop("AT/requests/question.json", RequestForms.Request("AT", "DE"));
        await Drop("DE/answers/answer.json", RequestForms.Answer("DE", "REQ-AT-2026-0001", "a.pdf", "b.pdf"));
        clock.Advance(TimeSpan.FromHours(25));

        for (var sweeps = 0; sweeps < 2; sweeps++)
        {
            await hub.Get<SweepDrop>().Run(new TimerEvent(IsPastDue: false), default);
            await hub.RunToRest();
        }

        var mail = File.ReadAllText(Directory.GetFiles(folder["mail"], "*.eml").ShouldHaveSingleItem());
        mail.ShouldContain("REQ-AT-2026-0001: 2 files of your answer have not come");
    }

    [Fact]
    public async Task Each_reply_does_what_it_says_and_an_answer_is_taken_afterwards_too()
    {
        await Drop("AT/requests/question.json", RequestForms.Request("AT", "DE"));

        await Drop("DE/answers/1.json", Reply("acknowledged"));
        (await Standing()).Is.ShouldBeOfType<AddresseeState.Acknowledged>();
        await Drop("DE/answers/2.json", Reply("forwarded", ("forwardedTo", "Federal Office")));
        (await Standing()).Is.ShouldBeOfType<AddresseeState.Forwarded>().To.ShouldBe("Federal Office");
        await Drop("DE/answers/3.json", Reply("anotherDate", ("proposedDate", "15.1.2027"), ("explanation", "Holidays")));
        (await Standing()).Proposal!.Date.ShouldBe(new DateOnly(2027, 1, 15));
        await Drop("DE/answers/4.json", Reply("decline", ("ground", "confidential")));
        (await Standing()).Is.ShouldBeOfType<AddresseeState.Declined>();
        await Drop("DE/answers/5.json", RequestForms.Answer("DE", "REQ-AT-2026-0001"));
        (await Standing()).Is.ShouldBeOfType<AddresseeState.Answered>();
    }

    [Fact]
    public async Task A_reply_of_a_state_that_was_not_asked_is_refused()
    {
        await Drop("AT/requests/question.json", RequestForms.Request("AT", "DE"));

        await Drop("EL/answers/answer.json", RequestForms.Answer("EL", "REQ-AT-2026-0001"));

        (await Submission("EL", "answer.json")).Findings.ShouldContain(f => f.Rule == RequestRules.NotAsked && f.Field == "request");
    }

    [Fact]
    public async Task The_same_message_again_changes_nothing()
    {
        await Drop("AT/requests/question.json", RequestForms.Request("AT", "DE"));
        await Drop("DE/answers/answer.json", RequestForms.Answer("DE", "REQ-AT-2026-0001"));
        var before = await Request();

        foreach (var (state, file) in new[] { ("AT", "question.json"), ("DE", "answer.json") })
        {
            var form = await Submission(state, file);
            var order = new QueueEvent("again", new OwedOrder("m1", form.Case, "again", $"{state}:{form.Digest}").Body(), 1);
            await hub.Get<TakeDroppedRequest>().Run(order, default);
            await hub.Get<TakeDroppedAnswer>().Run(order, default);
        }

        var after = await Request();
        after!.Events.Select(e => (e.GetType(), e.At, e.By)).ShouldBe(before!.Events.Select(e => (e.GetType(), e.At, e.By)));
        after.Outbox.Messages.ShouldBe(before.Outbox.Messages);
    }

    private static JsonObject About(string measure)
    {
        var form = RequestForms.Request("AT");
        form.Remove("addressees");
        form["measure"] = measure;
        return form;
    }

    private static JsonObject Reply(string reply, params (string Field, string Value)[] fields)
    {
        var form = RequestForms.Answer("DE", "REQ-AT-2026-0001");
        form.Remove("answer");
        form["reply"] = reply;
        foreach (var (field, value) in fields)
            form[field] = value;
        return form;
    }

    private Task<InformationRequest?> Request() => hub.Get<RequestStore>().Find(First, default);

    private async Task<Standing> Standing() => (await Request())!.Of(Germany)!;

    private async Task<Submission> Submission(string state, string file)
    {
        var query = new DocumentQuery(IntakeContainers.Submissions, state) { Where = [new Condition("file", Comparison.Equal, file)] };
        return (await hub.Get<IDocumentStore>().Query<Submission>(query, default).SingleAsync()).Document;
    }

    private Task Drop(string path, JsonObject form) => Drop(path, SampleForms.File(form));

    private Task Drop(string path, string content) => Drop(path, System.Text.Encoding.Latin1.GetBytes(content));

    private async Task Drop(string path, byte[] content)
    {
        var file = folder[$"drop/{path}"];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, content);
        await hub.RunToRest();
    }

    private string Receipt(string name) => JsonNode.Parse(File.ReadAllBytes(folder[$"receipts/{name}.json"]))!["receipt"]!.ToJsonString();
}
