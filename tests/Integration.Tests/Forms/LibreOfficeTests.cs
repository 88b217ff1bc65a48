using System.Xml.Linq;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Integration.Tests.Forms;

/// <summary>What the hub writes opens in LibreOffice as it was meant.</summary>
public sealed class LibreOfficeTests
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly FormDefinition Form = FormLibrary.BuiltIn.ReportForm;

    private static readonly FormFields Filled = new(
    [
        KeyValuePair.Create<string, FieldValue>("memberState", new FieldValue.One("EL")),
        KeyValuePair.Create<string, FieldValue>("titleOriginal", new FieldValue.One("Εθνική στρατηγική")),
        KeyValuePair.Create<string, FieldValue>("measureType", new FieldValue.One("draftLegislation")),
        KeyValuePair.Create<string, FieldValue>("madePublicOn", new FieldValue.One("2026-11-22")),
    ]);

    private static readonly Lazy<Task<string[]>> Printed = new(() => LibreOffice.PrintedTexts(FormTemplate.Write(Form, FormFields.None), FormTemplate.Write(Form, Filled)));

    [LibreOfficeFact]
    public async Task An_empty_form_shows_every_label_and_every_box()
    {
        var text = Words((await Printed.Value)[0]);

        text.ShouldContain(Form.Notice);
        foreach (var option in Form.Fields.SelectMany(field => field.Options))
            text.ShouldContain($"☐ {option.Label}");
        foreach (var word in Form.Fields.SelectMany(field => field.Label.Split(' ')))
            text.ShouldContain(word);
    }

    [LibreOfficeFact]
    public async Task A_filled_in_form_shows_what_was_filled_in()
    {
        var text = Words((await Printed.Value)[1]);

        text.ShouldContain("Greece");
        text.ShouldContain("Εθνική στρατηγική");
        text.ShouldContain("☒ Draft legislation");
        text.ShouldContain("22 November 2026");
    }

    [LibreOfficeFact]
    public async Task A_returned_form_has_its_comments_in_the_cells_they_are_about()
    {
        var missing = new Finding("MIM-FORM-29", Severity.Error, "summary", Place.WholeFile, null, $"There is no summary of the measure.", $"Fill in field 8a.");
        var returned = ReturnedForm.Annotate(FormTemplate.Write(Form, Filled), Form, [missing], DateTimeOffset.UnixEpoch).ShouldNotBeNull();

        var comments = (await LibreOffice.Understood(returned)).Descendants(Office + "annotation").ToList();

        comments.Count.ShouldBe(2);
        comments[0].Value.ShouldContain("1 thing to mend");
        comments[1].Value.ShouldContain("There is no summary of the measure.");
        comments[1].Ancestors(Table + "table-row").First().Value.ShouldContain("8a Summary");
    }

    [LibreOfficeFact]
    public async Task A_reply_that_LibreOffice_saved_reads_the_same()
    {
        var form = FormLibrary.BuiltIn["mim-answer-1"];
        var fields = new FormFields(
        [
            KeyValuePair.Create<string, FieldValue>("memberState", new FieldValue.One("DE")),
            KeyValuePair.Create<string, FieldValue>("request", new FieldValue.One("REQ-AT-2026-0001")),
            KeyValuePair.Create<string, FieldValue>("reply", new FieldValue.One("decline")),
            KeyValuePair.Create<string, FieldValue>("attachments", new FieldValue.Many(["Tabellen 2026.pdf", "νόμος.docx"])),
            KeyValuePair.Create<string, FieldValue>("ground", new FieldValue.One("confidential")),
            KeyValuePair.Create<string, FieldValue>("explanation", new FieldValue.One("Zwei Zeilen.\nZweite.")),
        ]);
        var word = FormTemplate.Write(form, fields);

        var saved = FormFile.Read(await LibreOffice.SavedAsOpenDocument(word), "reply.odt", [form]).ShouldBeOfType<FormFileReading.Read>();

        saved.Format.ShouldBe(FileFormat.OpenDocument);
        saved.Reading.Fields.Select(f => $"{f.Id} = {string.Join(" + ", f.Values)}").ShouldBe(
            FormFile.Read(word, "reply.docx", [form]).ShouldBeOfType<FormFileReading.Read>().Reading.Fields.Select(f => $"{f.Id} = {string.Join(" + ", f.Values)}"));
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
