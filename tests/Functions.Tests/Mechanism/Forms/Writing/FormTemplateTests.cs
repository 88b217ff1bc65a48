using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

public class FormTemplateTests
{
    private static readonly FormDefinition Form = FormLibrary.BuiltIn.ReportForm;

    [Fact]
    public void The_empty_form_reads_as_a_form()
    {
        Snapshot.Match(WordText.Of(FormTemplate.Write(Form, FormFields.None)));
    }

    [Fact]
    public void Known_values_are_printed_for_people()
    {
        Snapshot.Match(WordText.Of(FormTemplate.Write(Form, Filled)));
    }

    [Fact]
    public void The_form_is_valid_for_Word_2019()
    {
        foreach (var fields in new[] { FormFields.None, Filled })
            WordText.Errors(FormTemplate.Write(Form, fields)).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_form_is_written_with_the_same_bytes()
    {
        FormTemplate.Write(Form, Filled).ShouldBe(FormTemplate.Write(Form, Filled));
    }

    internal static FormFields Filled { get; } = new(
    [
        KeyValuePair.Create<string, FieldValue>("memberState", new FieldValue.One("AT")),
        KeyValuePair.Create<string, FieldValue>("transmissionDate", new FieldValue.One("2026-03-05")),
        KeyValuePair.Create<string, FieldValue>("titleOriginal", new FieldValue.One("Fremdenrechtsänderungsgesetz 2026")),
        KeyValuePair.Create<string, FieldValue>("measureType", new FieldValue.One("draftLegislation")),
        KeyValuePair.Create<string, FieldValue>("areas", new FieldValue.Many(["asylum", "return"])),
        KeyValuePair.Create<string, FieldValue>("madePublicOn", new FieldValue.One("31.2.2026")),
        KeyValuePair.Create<string, FieldValue>("summary", new FieldValue.One("First line.\nSecond line.")),
        KeyValuePair.Create<string, FieldValue>("restrictedFields", new FieldValue.Many(["contactName", "summary"])),
    ]);
}
