using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Words;
using FormFile = MimFunctions.Mechanism.Forms.FormFile;

namespace MimFunctions.Tests.Mechanism.Receipts;

/// <summary>Receipts in the language of the form that came (Regulation No 1/58).</summary>
public sealed partial class SpokenReceiptTests
{
    // A language of tests: it has every text, in letters that no text has, so that what is left in those of English was forgotten.
    private const string Pseudo = "qps";

    private static readonly DateTimeOffset At = new(2026, 3, 5, 13, 7, 0, TimeSpan.Zero);
    private static readonly MemberState Poland = MemberState.FromCode("PL")!;
    private static readonly FormDefinition Form = FormLibrary.BuiltIn["mim-1"];

    [Theory]
    [InlineData("pl")]
    [InlineData("el")]
    [InlineData("mt")]
    public void A_refused_form_gets_its_receipt_in_its_own_language(string language) => Snapshot.Match(Shown(Refused() with { Language = language }), $"Refused_{language}");

    [Theory]
    [InlineData("pl")]
    [InlineData("el")]
    [InlineData("mt")]
    public void An_accepted_form_gets_its_receipt_in_its_own_language(string language) => Snapshot.Match(Shown(Accepted() with { Language = language }), $"Accepted_{language}");

    [Fact]
    public void The_language_of_a_form_is_known_once_it_is_read()
    {
        var written = FormTemplate.Write(FormLanguage.In(Form, "pl"), FormFields.None, null);

        FormFile.Read(written, "formularz.docx", [Form]).ShouldBeOfType<FormFileReading.Read>().Reading.Language.ShouldBe("pl");
        FormFile.Read(FormTemplate.Write(Form, FormFields.None, null), "form.docx", [Form]).ShouldBeOfType<FormFileReading.Read>().Reading.Language.ShouldBeNull();
    }

    [Fact]
    public void A_finding_that_was_kept_is_worded_as_it_was_on_the_first_day()
    {
        foreach (var finding in Refused().Findings)
        {
            var kept = JsonSerializer.Deserialize<Finding>(JsonSerializer.Serialize(finding, HubJson.Options), HubJson.Options)!;

            kept.ShouldBe(finding);
            using (Spoken.In("pl", "mim-1"))
                (Spoken.Of(kept.Stated), Spoken.Of(kept.Advised)).ShouldBe((Spoken.Of(finding.Stated), Spoken.Of(finding.Advised)));
        }
    }

    [Fact]
    public void Nothing_of_the_program_is_left_in_English()
    {
        Catalogue.Add(Pseudo, Catalogue.Areas.SelectMany(area => Catalogue.Read(area, Catalogue.English)!.Values)
            .DistinctBy(text => text.Forms["other"]).ToDictionary(text => text.Forms["other"], text => new Catalogue.Text(
                new Dictionary<string, string> { ["other"] = Strange(text.Forms["other"]) })));
        string[] own = ["Refused.docx", "formularz.docx", "example", "office", "https", "MIM", "Poland", "Germany", "Warsaw", "February", "March", "FORM", "DROP", "SHA", "json", "docx", "MimFunctions", "verify", "help", "ministry"];

        foreach (var submission in new[] { Refused(), Accepted(), Wrong(), Attached(), Archive() })
        {
            var page = WebUtility.HtmlDecode(Tags().Replace(Marked().Replace(Shown(submission with { Language = Pseudo }), ""), " "));
            // Labels, hints and options of the forms have their own test (FormLanguageTests).
            foreach (var label in Form.Fields.SelectMany(field => field.Options.Select(option => option.Label).Append(field.Label).Append(field.Hint)).Append(Form.Notice).OrderByDescending(label => label.Length))
                page = page.Replace(label, "", StringComparison.Ordinal);
            foreach (var word in own)
                page = page.Replace(word, "", StringComparison.OrdinalIgnoreCase);

            Words().Matches(page).Select(word => word.Value).Distinct().ShouldBeEmpty(submission.Outcome.ToString());
        }
    }

    private static Submission Refused() => DecideIntake.Refuse(Arrival(), Form.Id, FormFields.None, Judged(
        ("memberState", "Germany"), ("transmissionDate", "31.2.2026"), ("contactEmail", "office(at)ministry.example"), ("originalLanguage", "Klingon"), ("madePublicOn", "1.3.26"),
        ("restrictedFields", "99"), ("amends", "MIM-1")));

    private static Submission Accepted() => DecideIntake.Accept(
        Arrival(), Form.Id,
        new Judgement(
            new FormFields([KeyValuePair.Create<string, FieldValue>("memberState", new FieldValue.One("PL")), KeyValuePair.Create<string, FieldValue>("madePublicOn", new FieldValue.One("2026-03-01"))]),
            [.. Judged(("memberState", "Poland"), ("madePublicOn", "1 March 2026")).Where(finding => finding.Severity != Severity.Error)]),
        new Reference(Poland, 2026, 7), late: true, [new(Domain.Owing.Steps.MailQueue, Domain.Owing.Steps.MailQueue, Domain.Owing.Steps.Communication, "DE:1")], []);

    private static Submission Wrong() => DecideIntake.Refuse(Arrival(), null, FormFields.None, [new Finding(
        WrongFolder.NoForms, Severity.Error, null, Place.WholeFile, null, $"The file lies in a folder in which the hub expects no forms.", $"Drop it in {"MIM"}.")]);

    private static Submission Attached() => DecideIntake.Attach(Arrival(), "MIM-PL-2026-0007");

    private static Submission Archive() => DecideIntake.Open(Arrival(), ["formularz.docx", "example"]);

    private static Arrival Arrival() => new("PL", "formularz.docx", "v1", new string('1', 64), At);

    private static IReadOnlyList<Finding> Judged(params (string Id, string Text)[] fields) => JudgeReportForm.Judge(
        Form, new FormReading(Form.Id, [.. fields.Select((field, row) => new ReadField(field.Id, [field.Text], Place.Cell(1, row + 2, 2)))], []),
        new JudgementContext(Poland, At, new HashSet<Reference>(), HasContactPoint: false, new HashSet<string>())).Findings;

    private static string Shown(Submission submission)
    {
        var page = SampleReceipts.Page(new Settings { DataFolder = "data" }).Write(submission, $"Open your form with our comments");
        return page[page.IndexOf("<main>", StringComparison.Ordinal)..];
    }

    private static string Strange(string text) => Outside().Replace(text, letters => string.Concat(letters.Value.Select(letter => (char)(letter - '!' + '！'))));

    // Letters that are not in a hole.
    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Outside();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    // Quotations of what people wrote, names of files and codes.
    [GeneratedRegex("<(q|code|a)[ >].*?</\\1>")]
    private static partial Regex Marked();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Words();
}
