using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Tests.Mechanism.Receipts;

/// <summary>What the sender reads: the receipt as a page, and the lines on the terminal.</summary>
public sealed class ReceiptPageTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 5, 13, 7, 0, TimeSpan.Zero);
    private static readonly Arrival Arrival = new("AT", "entwurf <neu>.docx", "v1", new string('a', 64), At);
    private static readonly Reference Number = new(MemberState.FromCode("AT")!, 2026, 7);

    private static readonly Finding Late = new(
        "MIM-FORM-24", Severity.Info, "madePublicOn", Place.Cell(1, 13, 2), "1 March 2026",
        $"The form was received on 5 March 2026; the measure was made public on 1 March 2026.", $"Nothing to do: both dates are recorded as they are.", "MIM-5");

    private static readonly Finding TwoTypes = new(
        "MIM-FORM-16", Severity.Error, "measureType", Place.Cell(1, 11, 2), "draftLegislation, other", $"More than one type of measure is ticked.",
        $"Tick exactly one box.", "MIM-29");

    private static readonly FormFields Fields = new(
    [
        KeyValuePair.Create<string, FieldValue>("memberState", new FieldValue.One("AT")),
        KeyValuePair.Create<string, FieldValue>("titleOriginal", new FieldValue.One("Änderung <§ 52>")),
        KeyValuePair.Create<string, FieldValue>("originalLanguage", new FieldValue.One("de")),
        KeyValuePair.Create<string, FieldValue>("measureType", new FieldValue.One("draftLegislation")),
        KeyValuePair.Create<string, FieldValue>("areas", new FieldValue.Many(["return", "bordersVisas"])),
        KeyValuePair.Create<string, FieldValue>("madePublicOn", new FieldValue.One("2026-03-01")),
        KeyValuePair.Create<string, FieldValue>("restrictedFields", new FieldValue.Many(["contactTelephone"])),
    ]);

    private static readonly Finding NoNumber = new(
        "MIM-TEST-01", Severity.Error, "b2FlowsTable", Place.Figure(2, 3, 2), "~300", $"“~300” is not a whole number.", $"Write digits only.");

    private static readonly FormFields Report = new(
    [
        KeyValuePair.Create<string, FieldValue>("hostCountry", new FieldValue.One("MA")),
        KeyValuePair.Create<string, FieldValue>("contributingStates", new FieldValue.Many(["AT", "EL"])),
        KeyValuePair.Create<string, FieldValue>("b2FlowsTable", new FieldValue.Table(
        [
            new([KeyValuePair.Create<string, CellValue>("nationality", new CellValue.Words("Syria <north>")), KeyValuePair.Create<string, CellValue>("persons", new CellValue.Number(1_200))]),
            new([KeyValuePair.Create<string, CellValue>("nationality", new CellValue.Words("Iraq")), KeyValuePair.Create<string, CellValue>("source", new CellValue.Words("Police"))]),
        ])),
    ]);

    private static Submission Accepted => DecideIntake.Accept(
        Arrival, "mim-1", new Judgement(Fields, [Late]), Number, late: true, [Owed("DE:1"), Owed("COM:1")], [Attachment.Named("gesetz.pdf", null)]);

    private static Submission Refused => DecideIntake.Refuse(Arrival, "mim-1", Fields, [TwoTypes]);

    [Fact]
    public void An_accepted_form() => Snapshot.Match(Page(Accepted, copy: null));

    [Fact]
    public void A_refused_form() => Snapshot.Match(Page(Refused, $"Open your form with our comments"));

    [Fact]
    public void An_original_text_that_was_awaited() => Snapshot.Match(Page(DecideIntake.Attach(Arrival, Number.ToString()), copy: null));

    [Fact]
    public void A_form_with_a_table() => Snapshot.Match(Page(DecideIntake.Refuse(Arrival, "ilo-1", Report, [NoNumber]), copy: null));

    [Fact]
    public void On_the_terminal()
    {
        var terminal = new StringWriter();
        var teller = new TerminalLines(terminal);

        teller.Answered(Arrival, Accepted);
        teller.Answered(Arrival, Refused);
        teller.Answered(Arrival, DecideIntake.Attach(Arrival, Number.ToString()));
        teller.Answered(Arrival with { File = "again.docx", Tag = "v2" }, Accepted);

        Snapshot.Match(terminal.ToString());
    }

    private static string Page(Submission submission, Sentence? copy)
    {
        var page = SampleReceipts.Page(new Settings { DataFolder = "data" }).Write(submission, copy);
        // The style is looked at as a picture, not as text.
        return page[page.IndexOf("<main>", StringComparison.Ordinal)..];
    }

    private static OwedMessage Owed(string to) => new(to, Steps.MailQueue, Steps.Communication, to);
}
