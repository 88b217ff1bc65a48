using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

/// <summary>The form as OpenDocument text says and reads the same as the Word form.</summary>
public sealed class OpenDocumentTemplateTests
{
    private static readonly FormAdvice Advice = new("drop/AT/measures", "help@hub.example");

    public static TheoryData<string> Forms => [.. FormLibrary.BuiltIn.Ids];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_empty_form_is_empty_in_both_formats_and_all_it_prints_is_known(string id)
    {
        var form = FormLibrary.BuiltIn[id];

        foreach (var file in new[] { OpenDocumentTemplate.Write(form, FormFields.None, Advice), FormTemplate.Write(form, FormFields.None, Advice) })
        {
            var reading = Read(file, form);
            reading.Fields.ShouldBeEmpty();
            reading.Findings.Select(f => $"{f.Rule} {f.Where.Text} {f.Message} {f.Said}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void What_is_filled_in_reads_back_the_same_from_both_formats()
    {
        var form = FormLibrary.BuiltIn.ReportForm;

        var word = Read(FormTemplate.Write(form, FormTemplateTests.Filled, Advice), form);
        var open = Read(OpenDocumentTemplate.Write(form, FormTemplateTests.Filled, Advice), form);

        open.Fields.Select(f => $"{f.Id} = {f.Text}").ShouldBe(word.Fields.Select(f => $"{f.Id} = {f.Text}"));
        open.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_form_is_written_with_the_same_bytes()
    {
        var form = FormLibrary.BuiltIn.ReportForm;

        OpenDocumentTemplate.Write(form, FormTemplateTests.Filled, Advice).ShouldBe(OpenDocumentTemplate.Write(form, FormTemplateTests.Filled, Advice));
    }

    private static FormReading Read(byte[] file, FormDefinition form) => FormFile.Read(file, "form", [form]).ShouldBeOfType<FormFileReading.Read>().Reading;
}
