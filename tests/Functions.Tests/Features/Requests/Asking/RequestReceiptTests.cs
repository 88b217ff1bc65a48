using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Mechanism.Receipts;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Asking;

/// <summary>What the sender of a request or reply reads: the receipt as a page, and the lines on the terminal.</summary>
public sealed class RequestReceiptTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);
    private static readonly MemberState Austria = MemberState.FromCode("AT")!, Germany = MemberState.FromCode("DE")!;
    private static readonly RequestReference Number = RequestReference.Parse("REQ-AT-2026-0001")!;
    private static readonly Arrival Question = new("AT", "question.json", "v1", new string('a', 64), At, "requests");
    private static readonly Arrival Answer = new("DE", "answer.json", "v1", new string('b', 64), At, "answers");

    [Fact]
    public void A_request_says_by_when_each_state_is_to_answer_and_why() => Snapshot.Match(Page(Asked));

    [Fact]
    public void An_answer_says_what_was_recorded_and_what_is_awaited() => Snapshot.Match(Page(Answered));

    [Fact]
    public void Another_date_and_a_file_on_the_terminal()
    {
        var terminal = new StringWriter();
        var teller = new TerminalLines(terminal);

        teller.Answered(Question, Asked);
        teller.Answered(Answer, Answered);
        teller.Answered(Answer with { File = "Tables.pdf" }, DecideIntake.Attach(Answer with { File = "Tables.pdf" }, Number.ToString()));

        Snapshot.Match(terminal.ToString());
    }

    [Theory]
    [InlineData("answeredDirectly", "Germany gave the information directly.")]
    [InlineData("decline", "Germany does not answer.")]
    [InlineData("anotherDate", "Germany proposes to answer on 15 January 2027.")]
    [InlineData("forwarded", "Germany passed the request on to BAMF.")]
    [InlineData("acknowledged", "Germany has the request and works on it.")]
    public void Every_reply_has_its_sentence(string reply, string sentence)
    {
        var fields = new FormFields([One("reply", reply), One("proposedDate", "2027-01-15"), One("forwardedTo", "BAMF")]);

        Page(RequestIntake.Reply(Answer, "mim-answer-1", new Judgement(fields, []), Number, [])).ShouldContain(sentence);
    }

    private static Submission Asked
    {
        get
        {
            var form = FormLibrary.BuiltIn["mim-request-1"];
            var holidays = new HolidayLists([new HolidayList("DE", 2026, [new DateOnly(2026, 12, 25)], "BMI, list of 2026")]);
            var context = new RequestFormContext(Austria, At, true, Question.Digest, null, holidays);
            return RequestIntake.Ask(Question, form.Id, JudgeRequestForm.Judge(form, Read(RequestForms.Request("AT", "DE", "FR"), form), context), Number);
        }
    }

    private static Submission Answered
    {
        get
        {
            var form = FormLibrary.BuiltIn["mim-answer-1"];
            var request = Ask.Decide(
                Number, new AskInput(Authority.Of(Austria), "form:a", new RequestSubject.OtherInformation(), new Question("Title", "Question?"), [Germany]),
                new AskContext(null, HolidayLists.None, At.AddDays(-60)));
            var context = new AnswerFormContext(Germany, At, true, new HashSet<string>(), Answer.Digest, request);
            var judgement = JudgeAnswerForm.Judge(form, Read(RequestForms.Answer("DE", "REQ-AT-2026-0001", "Tables.pdf"), form), context);
            return RequestIntake.Reply(Answer, form.Id, judgement, Number, [Attachment.Named("Tables.pdf", null)]);
        }
    }

    private static FormReading Read(System.Text.Json.Nodes.JsonObject json, FormDefinition form) =>
        FormFile.Read(SampleForms.File(json), "form.json", [form]).ShouldBeOfType<FormFileReading.Read>().Reading;

    private static KeyValuePair<string, FieldValue> One(string id, string value) => new(id, new FieldValue.One(value));

    private static string Page(Submission submission)
    {
        var page = SampleReceipts.Page(new Settings { DataFolder = "data" }).Write(submission, null);
        return page[page.IndexOf("<main>", StringComparison.Ordinal)..];
    }
}
