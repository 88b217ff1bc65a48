using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Mechanism.Forms.Reading.Recognition;
using static MimFunctions.Tests.Mechanism.Forms.Reading.ZipMaker;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Recognising the form in documents that somebody retyped.</summary>
public sealed class RecognitionTests
{
    private static readonly FormLabels Labels = FormLabels.Of(Corpus.Form);

    [Theory]
    [InlineData("Made public on", "madePublicOn")]
    [InlineData("  MADE  PUBLIC ON : ", "madePublicOn")]
    [InlineData("7a. Made public on", "madePublicOn")]
    [InlineData("No 7a Made public on", "madePublicOn")]
    [InlineData("(7a) made-public-on", "madePublicOn")]
    [InlineData("Nr. 7 Date made public", "madePublicOn")]
    [InlineData("3c Contact point: e-mail", "contactEmail")]
    [InlineData("E-Mail:", "contactEmail")]
    [InlineData("Rémarks", "remarks")]
    [InlineData("Re\u0301marks", "remarks")]
    [InlineData("Made public", null)]
    [InlineData("7a", null)]
    [InlineData("", null)]
    public void A_label_is_known_whatever_its_case_spacing_number_and_punctuation(string text, string? field) =>
        Labels.ByLabel(text)?.Id.ShouldBe(field);

    [Fact]
    public void Every_label_of_the_form_names_its_own_field_with_and_without_its_number()
    {
        foreach (var field in Corpus.Form.Fields)
            foreach (var label in field.OtherLabels.Prepend(field.Label))
                foreach (var text in new[] { label, $"{field.Number} {label}", $"{field.Number}. {label.ToUpperInvariant()}:" })
                    Labels.ByLabel(text).ShouldNotBeNull(text).Id.ShouldBe(field.Id, text);
    }

    [Fact]
    public void A_form_laid_out_anyhow_reads_the_same()
    {
        // Given any values for any of the text fields, under labels written anyhow, in any of the layouts
        var letters = Gen.Elements("a", "Ж", "ß", "é", "e\u0301", "ő", "7", " ", ".", ":", ",", "\n", "&amp;", "=", "Summary", "Area", "x", "☐");
        var text = Gen.ListOf(letters, 12).Select(parts => string.Concat(parts));
        var layouts = from values in Gen.ListOf(text, TextFields.Length)
                      from layout in Gen.Elements("left", "above", "numbered", "wide")
                      from order in Gen.Shuffle(Enumerable.Range(0, TextFields.Length))
                          // In one column of labels and values nobody can tell a value that reads like a label.
                      select (Values: values.Select(v => layout == "above" ? v.Replace("Summary", "s").Replace("Area", "a") : v).ToArray(), Layout: layout, Order: order.ToArray());

        Prop.ForAll(layouts.ToArbitrary(), form =>
        {
            // When the form is read
            var rows = form.Order.Select(i => Rows(form.Layout, TextFields[i], form.Values[i])).ToArray();
            var reading = Read(Docx(Table(rows), FormId));

            // Then every value is where it belongs
            foreach (var (field, value) in TextFields.Zip(form.Values))
                (reading.Field(field.Id)?.Text ?? "").ShouldBe(Expected(value), $"{form.Layout} {field.Id}");
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_field_given_twice_with_different_content_is_said_and_the_first_one_counts()
    {
        var reading = Read(Docx(Table(Row("Remarks", ""), Row("13 Remarks", "first"), Row("REMARKS", "second"), Row("Remarks:", "first")), FormId));

        reading.Field("remarks")!.Text.ShouldBe("first");
        reading.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Rule.ShouldBe("MIM-FILE-24"), f => f.Said.ShouldBe("second"), f => f.Where.Row.ShouldBe(3), f => f.Field.ShouldBe("remarks"));
    }

    [Fact]
    public void A_row_that_is_no_field_of_the_form_is_said()
    {
        var reading = Read(Docx(Table(Row("Field", "Entry"), Row("Remarks", "x"), Row("Budget line", "12 000"), Row("Empty", "")), FormId));

        // A row without an entry is said too, but there is nothing to do about it.
        reading.Findings.Where(f => f.Severity != Severity.Info).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(f => f.Rule.ShouldBe("MIM-FILE-25"), f => f.Where.Row.ShouldBe(3), f => f.Said.ShouldBe("Budget line | 12 000"));
        reading.Findings.ShouldContain(f => f.Severity == Severity.Info && f.Said == "Empty");
    }

    [Fact]
    public void A_document_with_a_third_of_the_labels_is_the_form_even_without_its_id()
    {
        string[] Rows(int count) => [.. Corpus.Form.Fields.Take(count).Select(f => Row(f.Label, "x"))];

        FormFile.Read(Docx(Table(Rows(8))), "f", [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>();
        FormFile.Read(Docx(Table(Rows(7))), "f", [Corpus.Form]).ShouldBeOfType<FormFileReading.NotTheForm>()
            .ShouldSatisfyAllConditions(f => f.Why.Message.ShouldContain("7 of the 23"), f => f.Recognised.Fields.Count.ShouldBe(7));
        FormFile.Read(Docx($"<w:p><w:r><w:t>{Corpus.Form.Title}</w:t></w:r></w:p>" + Table(Rows(1))), "f", [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>();
    }

    [Fact]
    public void A_letter_is_not_the_form_and_a_form_of_another_kind_is_named()
    {
        FormFile.Read(Docx("<w:p><w:r><w:t>Dear colleagues</w:t></w:r></w:p>"), "f", [Corpus.Form]).ShouldBeOfType<FormFileReading.NotTheForm>().Why.Rule.ShouldBe("MIM-FILE-13");
        var other = (FormId.Name, FormId.Text.Replace("mim-1", "ilo-1", StringComparison.Ordinal));
        FormFile.Read(Docx(Table(Row("Remarks", "x")), other), "f", [Corpus.Form]).ShouldBeOfType<FormFileReading.NotTheForm>().Why.Rule.ShouldBe("MIM-FILE-14");
    }

    [Fact]
    public void Places_are_counted_as_a_person_counts_them()
    {
        // Given a paragraph, a table, another paragraph with a field, and a table whose second cell holds the field's row
        var body = "<w:p/>" + Table(Row("Member State", "AT")) + "<w:p><w:r><w:t>Remarks: x</w:t></w:r></w:p>" + Table(Row("a", "b"), Row("Why", "because"));

        var reading = Read(Docx(body, FormId));

        reading.Field("memberState")!.Where.ShouldBe(Place.Cell(1, 1, 2));
        reading.Field("remarks")!.Where.ShouldBe(Place.BodyParagraph(2));
        reading.Field("impactExplanation")!.Where.ShouldBe(Place.Cell(2, 2, 2));
    }

    private static FieldDefinition[] TextFields { get; } = [.. Corpus.Form.Fields.Where(f => f.Kind is FieldKind.Text or FieldKind.LongText or FieldKind.Date)];

    private static (string Name, string Text) FormId { get; } =
        ("docProps/custom.xml", """<Properties xmlns:vt="urn:v"><property name="FormId"><vt:lpwstr>mim-1</vt:lpwstr></property></Properties>""");

    private static string Rows(string layout, FieldDefinition field, string value)
    {
        var content = string.Concat(value.Split('\n').Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{line}</w:t></w:r></w:p>"));
        return layout switch
        {
            "left" => Row(field.Label, content),
            "numbered" => Row(field.Number, field.Label + ":", content),
            "wide" => Row($"{field.Number}. {field.Label.ToUpperInvariant()}", content, ""),
            _ => Row(field.Label) + Row(content),
        };
    }

    private static string Expected(string value) => NormalText.Of(value.Replace("&amp;", "&", StringComparison.Ordinal));

    private static FormReading Read(byte[] file) => FormFile.Read(file, "f.docx", [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>().Reading;
}
