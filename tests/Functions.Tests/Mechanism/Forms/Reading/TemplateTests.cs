using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Our own Word form. With UPDATE_CORPUS=1 it is put into the corpus, for LibreOffice and pandoc to convert (<c>Corpus/make/make.py</c>).</summary>
public sealed class TemplateTests
{
    [Fact]
    public void A_form_that_the_hub_filled_in_reads_as_what_was_filled_in()
    {
        // Given the content of the corpus
        var content = Corpus.Read("form.json").ShouldBeOfType<FormFileReading.Read>().Reading;

        // When it is printed as a Word form and read again
        var file = FormTemplate.Write(Corpus.Form, new FormFields(content.Fields.Select(f => KeyValuePair.Create(f.Id, Value(f)))));
        if (Environment.GetEnvironmentVariable("UPDATE_CORPUS") == "1")
            File.WriteAllBytes(Path.Combine(Corpus.Folder, "template.docx"), file);
        var reading = FormFile.Read(file, "form.docx", [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>().Reading;

        // Then nothing has changed; a language is printed by its name
        Corpus.Print(reading).ShouldBe(Corpus.Content.Replace("originalLanguage = de", "originalLanguage = German", StringComparison.Ordinal));
        reading.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_form_reads_as_an_empty_form()
    {
        var reading = FormFile.Read(FormTemplate.Write(Corpus.Form, FormFields.None), "form.docx", [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>().Reading;

        reading.Fields.ShouldBeEmpty();
        reading.Findings.ShouldBeEmpty();
    }

    private static FieldValue Value(ReadField field) =>
        field.Values.Count == 1 ? new FieldValue.One(field.Values[0]) : new FieldValue.Many(field.Values);
}
