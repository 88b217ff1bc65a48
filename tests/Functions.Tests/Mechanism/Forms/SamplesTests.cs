using System.Runtime.CompilerServices;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms;

/// <summary>The sample forms show what <c>samples/README.md</c> says of them.</summary>
public sealed class SamplesTests
{
    private static readonly FormDefinition Form = FormLibrary.BuiltIn.ReportForm;
    private static readonly DateTimeOffset At = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

    private static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../../samples"));

    [Theory]
    [InlineData("AT/measures/ausreise-entwurf.docx", "")]
    [InlineData("AT/measures/ausreise-entwurf_kopie.docx", "")]
    [InlineData("BG/measures/наредба-настаняване.docx", "")]
    [InlineData("DE/measures/sprachnachweis.docx", "MIM-FORM-03 MIM-FORM-12 MIM-FORM-16 MIM-FORM-22 MIM-FORM-25 MIM-FORM-31 FORM-03")]
    [InlineData("EL/measures/stratigiki-entaxis.docx", "")]
    [InlineData("ES/measures/cita-previa.docx", "MIM-FILE-08")]
    [InlineData("FR/measures/carte-talent.odt", "")]
    [InlineData("IE/measures/press-notice.pdf", "MIM-FILE-03")]
    [InlineData("IT/measures/sentenza-trattenimento.docx", "")]
    [InlineData("NL/measures/kennismigranten.json", "")]
    [InlineData("PL/measures/wniosek-pobyt.docx", "MIM-FORM-31 MIM-FORM-37")]
    [InlineData("PT/measures/formulario.docx", "")]
    [InlineData("PT/measures/portaria-regresso.pdf", "MIM-FILE-03")]
    [InlineData("SE/measures/utlanningslagen.xml", "")]
    public void A_sample_meets_just_the_objections_that_it_is_there_to_show(string file, string objections)
    {
        var state = MemberState.FromCode(file[..2])!;

        var findings = FormFile.Read(File.ReadAllBytes(Path.Combine(Folder, file)), Path.GetFileName(file), [Form]) switch
        {
            FormFileReading.Read read => JudgeReportForm.Judge(Form, read.Reading, new(state, At, new HashSet<Reference>(), true, new HashSet<string>())).Findings,
            FormFileReading.Unreadable unreadable => [unreadable.Why],
            var other => throw new InvalidOperationException($"{file}: {other}"),
        };

        string.Join(' ', findings.Where(f => f.Severity != Severity.Info).Select(f => f.Rule)).ShouldBe(objections);
    }

    [Theory]
    [InlineData("AT/requests/anfrage-unterbringung.docx")]
    [InlineData("IT/requests/domanda-salari.json")]
    public void A_sample_request_can_be_asked(string file)
    {
        var form = FormLibrary.BuiltIn["mim-request-1"];
        var context = new RequestFormContext(MemberState.FromCode(file[..2])!, At, true, "d1", OpenToRequests: true, HolidayLists.None);

        JudgeRequestForm.Judge(form, Read(file, form), context).Findings.Select(f => f.Severity).ShouldAllBe(severity => severity == Severity.Info);
    }

    [Theory]
    [InlineData("PL/answers/odpowiedz.json", "tabela-miejsca.pdf")]
    [InlineData("DE/answers/terminvorschlag.json")]
    [InlineData("NL/answers/antwoord.json")]
    public void A_sample_reply_has_no_fault(string file, params string[] beside)
    {
        var (form, state) = (FormLibrary.BuiltIn["mim-answer-1"], MemberState.FromCode(file[..2])!);
        var reading = Read(file, form);
        var reference = RequestReference.Parse(reading.Field("request")!.Text)!;
        var request = Ask.Decide(
            reference, new AskInput(reference.Asker, "form:d1", new RequestSubject.OtherInformation(), new Question("Title", "Question?"), [state]),
            new AskContext(null, HolidayLists.None, At));

        JudgeAnswerForm.Judge(form, reading, new(state, At, true, beside.ToHashSet(), "d2", request)).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("AT/liaison/bericht-marokko.docx", "ilo-1", 27, "1 240, 980, 310, 145", "")]
    [InlineData("FR/liaison/rapport-tanger.json", "ilo-2", 16, "420, 65", "")]
    [InlineData("DE/liaison/bericht-istanbul.odt", "ilo-1", 24, "2.150, 1.310, 760", "")]
    [InlineData("EL/liaison/ekthesi-smyrni.docx", "ilo-1", 13, "640, ~300, 275", "MIM-FILE-28 table 2 row 1 column 5")]
    [InlineData("AT/liaison/entsendung-rabat.docx", "ilo-secondment-1", 13, "", "")]
    [InlineData("FR/liaison/detachement-ankara.json", "ilo-secondment-1", 8, "", "")]
    public void A_sample_of_the_liaison_officers_is_read_with_its_figures(string file, string form, int fields, string persons, string objections)
    {
        var reading = Read(file, FormLibrary.BuiltIn[form]);

        reading.Fields.Count.ShouldBe(fields);
        string.Join(", ", reading.Field(LiaisonFields.Flows)?.Rows?.Select(row => row.Cell(LiaisonFields.Persons)!.Text) ?? []).ShouldBe(persons);
        string.Join(' ', reading.Findings.Where(f => f.Severity != Severity.Info).Select(f => $"{f.Rule} {f.Where.Text}")).ShouldBe(objections);
    }

    [Theory]
    [InlineData("AT/liaison/bericht-marokko.docx", "ILO-FORM-22")]
    [InlineData("FR/liaison/rapport-tanger.json", "ILO-FORM-16")]
    [InlineData("DE/liaison/bericht-istanbul.odt", "ILO-FORM-22 ILO-FORM-16")]
    [InlineData("EL/liaison/ekthesi-smyrni.docx", "MIM-FILE-28 ILO-FORM-22 ILO-FORM-17 ILO-FORM-16")]
    public void A_sample_report_meets_just_the_objections_that_it_is_there_to_show(string file, string objections)
    {
        var form = FormLibrary.BuiltIn[file.StartsWith("FR", StringComparison.Ordinal) ? LiaisonFields.FormOf2019 : LiaisonFields.FormOf2004];

        var judged = JudgeLiaisonReport.Judge(form, Read(file, form), new FormContext(MemberState.FromCode(file[..2])!, At, true, new HashSet<string>()));

        string.Join(' ', judged.Findings.Where(f => f.Severity != Severity.Info).Select(f => f.Rule)).ShouldBe(objections);
    }

    [Theory]
    [InlineData("AT/liaison/entsendung-rabat.docx")]
    [InlineData("FR/liaison/detachement-ankara.json")]
    public void A_sample_notice_has_no_fault(string file)
    {
        var form = FormLibrary.BuiltIn["ilo-secondment-1"];

        JudgeSecondment.Judge(form, Read(file, form), new SecondmentContext(MemberState.FromCode(file[..2])!, At, true, false))
            .Findings.ShouldAllBe(f => f.Severity == Severity.Info);
    }

    private static FormReading Read(string file, FormDefinition form) => FormFile.Read(File.ReadAllBytes(Path.Combine(Folder, file)), Path.GetFileName(file), [form])
        .ShouldBeOfType<FormFileReading.Read>().Reading;

    [Fact]
    public void Every_sample_is_tried()
    {
        var tried = GetType().GetMethod(nameof(A_sample_meets_just_the_objections_that_it_is_there_to_show))!.GetCustomAttributesData()
            .Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[0].Value!);

        System.IO.Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "measures")
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .ShouldBe(tried, ignoreOrder: true);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
