using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Tests.Mechanism.Forms.Reading;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

/// <summary>W-17: what a form prints of its case is seen by whoever fills it in, and taken for content by nobody.</summary>
public sealed class FormAboutTests
{
    private static readonly FormDefinition Form = FormLibrary.BuiltIn["mim-answer-1"];

    private static readonly FormFields Known = new([KeyValuePair.Create<string, FieldValue>("request", new FieldValue.One("REQ-AT-2026-0001"))]);

    // Labels of the form stand in the question itself: none of them may be read as one.
    private static readonly FormAbout About = new("The request replied to (printed by the hub, not to be filled in)",
    [
        new("Request", "REQ-AT-2026-0001, put by Austria on 3 March 2026"),
        new("Answer due", "3 April 2026"),
        new("Question", "How many places are there?\nAnswer: please by region.\nForwarded to\n\nRemarks: none"),
    ]);

    private static readonly FormAdvice Advice = new("drop/DE/answers", "help@hub.example") { About = About };

    public static TheoryData<string> Formats => ["form.docx", "form.odt"];

    [Fact]
    public void A_person_sees_question_and_due_date_above_the_fields() => Snapshot.Match(WordText.Of(FormTemplate.Write(Form, Known, Advice)));

    [Fact]
    public void Word_takes_the_form_as_valid() => WordText.Errors(FormTemplate.Write(Form, Known, Advice)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_was_printed_is_neither_a_value_nor_a_finding(string format)
    {
        var reading = Read(Write(format));

        reading.Fields.Select(field => $"{field.Id} = {field.Text}").ShouldBe(["request = REQ-AT-2026-0001"]);
        reading.Findings.Select(finding => $"{finding.Message} {finding.Said}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("form.docx", "word/document.xml")]
    [InlineData("form.odt", "content.xml")]
    public void What_was_written_over_it_is_told(string format, string part)
    {
        var changed = Encoding.UTF8.GetString(ZipMaker.Part(Write(format), part)).Replace("by region", "by sex and age", StringComparison.Ordinal);

        var reading = Read(ZipMaker.WithPart(Write(format), part, Encoding.UTF8.GetBytes(changed)));

        (reading.Fields.Select(field => field.Text).Concat(reading.Findings.Select(finding => finding.Said))).ShouldContain(text => text!.Contains("please by sex and age", StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_of_the_hub_is_known_by_its_id_even_under_another_title()
    {
        var file = FormTemplate.Write(Form with { Title = "Antwort", Notice = "" }, FormFields.None);

        FormFile.Read(file, "form.docx", [FormLibrary.BuiltIn.ReportForm]).ShouldBeOfType<FormFileReading.NotTheForm>().Why.Rule.ShouldBe("MIM-FILE-14");
    }

    [Fact]
    public void Many_paragraphs_need_more_than_one_property_of_255_characters()
    {
        var lengthy = Advice with { About = About with { Lines = [new("Question", string.Join('\n', Enumerable.Range(1, 120).Select(n => $"Answer {n}: part {n} of the question?")))] } };

        var reading = Read(FormTemplate.Write(Form, Known, lengthy));

        reading.Findings.ShouldBeEmpty();
        PrintedText.Properties(lengthy.About!.Printed).ShouldAllBe(property => property.Value.Length <= 255);
    }

    [Fact]
    public void Several_spaces_in_a_row_survive_the_OpenDocument_form()
    {
        var form = FormLibrary.BuiltIn.ReportForm;
        var fields = new FormFields([KeyValuePair.Create<string, FieldValue>("remarks", new FieldValue.One("one  two   three"))]);

        FormFile.Read(OpenDocumentTemplate.Write(form, fields, null), "form.odt", [form]).ShouldBeOfType<FormFileReading.Read>().Reading.Field("remarks")!.Text.ShouldBe("one  two   three");
    }

    private static byte[] Write(string format) => format.EndsWith(".odt", StringComparison.Ordinal) ? OpenDocumentTemplate.Write(Form, Known, Advice) : FormTemplate.Write(Form, Known, Advice);

    private static FormReading Read(byte[] file) => FormFile.Read(file, "form", [Form]).ShouldBeOfType<FormFileReading.Read>().Reading;
}
