using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>However much a form holds, what is kept of it is bounded, and the sender hears why.</summary>
public sealed class FormLimitsTests
{
    [Theory]
    [InlineData(FormLimits.LongestField, null)]
    [InlineData(FormLimits.LongestField + 1, "MIM-FILE-17")]
    public void A_field_is_kept_up_to_its_limit(int length, string? rule)
    {
        var form = SampleForms.Json("AT", "Act");
        form["summary"] = new string('é', length);

        var reading = Read(SampleForms.File(form), "form.json");

        reading.Field("summary")!.Text.Length.ShouldBe(FormLimits.LongestField);
        reading.Findings.Select(f => f.Rule).ShouldBe(rule is null ? [] : [rule]);
    }

    [Fact]
    public void All_fields_together_are_kept_up_to_a_limit()
    {
        var form = SampleForms.Json("AT", "Act");
        foreach (var field in new[] { "summary", "summaryEnglish", "contactName" })
            form[field] = new string('x', FormLimits.LongestField);

        var reading = Read(SampleForms.File(form), "form.json");

        reading.Fields.Sum(field => field.Text.Length).ShouldBeInRange(FormLimits.LongestForm - 100, FormLimits.LongestForm);
        reading.Findings.Select(f => f.Rule).ShouldContain("MIM-FILE-18");
    }

    [Fact]
    public void A_table_is_cut_between_rows()
    {
        var rows = Enumerable.Range(0, 60).Select(_ => new ReadRow([new ReadCell("a", new string('x', 1000), Place.WholeFile)])).ToList();
        var held = (FormFileReading.Read)FormLimits.Hold(new FormFileReading.Read(
            new FormReading("f", [ReadField.Table("t", rows, Place.WholeFile)], []), FileFormat.Json));

        held.Reading.Fields.ShouldHaveSingleItem().Rows!.Count.ShouldBe(50);
        held.Reading.Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-FILE-17");
    }

    [Theory]
    [InlineData("form.json", "{\"form\":\"mim-1\",\"summary\":\"", "\"}")]
    [InlineData("form.xml", "<reportForm form=\"mim-1\"><summary>", "</summary></reportForm>")]
    public void A_form_of_data_of_many_megabytes_is_refused_before_it_is_parsed(string name, string before, string after)
    {
        var file = Encoding.UTF8.GetBytes(before + new string('x', 40_000_000) + after);
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        var bad = FormFile.Read(file, name, [Corpus.Form]).ShouldBeOfType<FormFileReading.Unreadable>();

        bad.Why.Rule.ShouldBe("MIM-FILE-02");
        (GC.GetAllocatedBytesForCurrentThread() - allocated).ShouldBeLessThan(100_000);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    public void A_document_with_a_field_of_too_many_letters_is_refused_with_the_reason(string kind)
    {
        var file = WithLongText(Corpus.Bytes(kind == "docx" ? "python-docx.docx" : "pandoc-table.odt"), kind == "docx" ? "word/document.xml" : "content.xml");

        var reading = FormFile.Read(file, $"form.{kind}", [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>().Reading;

        reading.Findings.Select(f => f.Rule).ShouldContain("MIM-FILE-17");
        reading.Fields.ShouldAllBe(field => field.Text.Length <= FormLimits.LongestField);
    }

    [Fact]
    public void A_name_as_long_as_the_file_is_not_kept()
    {
        var form = SampleForms.Json("AT", "Act");
        form[new string('n', 1_000_000)] = "x";

        var finding = Read(SampleForms.File(form), "form.json").Findings.ShouldHaveSingleItem();

        finding.Where.Text.Length.ShouldBeLessThanOrEqualTo(100);
    }

    [Fact]
    public void Pieces_of_text_between_a_hundred_thousand_comments_are_read_at_once()
    {
        var file = Encoding.UTF8.GetBytes(
            $"<reportForm form=\"mim-1\"><summary>{string.Concat(Enumerable.Repeat("abcdefgh<!---->", 100_000))}</summary></reportForm>");
        var watch = Stopwatch.StartNew();
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        Read(file, "form.xml").Field("summary")!.Text.Length.ShouldBe(FormLimits.LongestField);

        (GC.GetAllocatedBytesForCurrentThread() - allocated).ShouldBeLessThan(50_000_000, $"{watch.Elapsed}");
    }

    [Fact]
    public void Of_many_findings_the_gravest_are_given_and_the_last_says_how_many_there_were()
    {
        var findings = Enumerable.Range(0, 250)
            .Select(n => new Finding($"R{n}", n == 249 ? Severity.Error : Severity.Warning, null, Place.WholeFile, null, $"Message", $"Fix")).ToList();

        var gravest = FormLimits.Gravest(findings);

        gravest.Count.ShouldBe(FormLimits.MostFindings);
        gravest.Select(f => f.Rule).ShouldBe([.. Enumerable.Range(0, 98).Select(n => $"R{n}"), "R249", "MIM-FILE-38"]);
        gravest[^1].Message.ShouldContain("250 remarks");
    }

    private static FormReading Read(byte[] file, string name) =>
        FormFile.Read(file, name, [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>().Reading;

    /// <summary>The document with a long text after its English title.</summary>
    private static byte[] WithLongText(byte[] document, string part)
    {
        var known = (string)JsonNode.Parse(Corpus.Bytes("form.json"))!["titleEnglish"]!;
        var bytes = new MemoryStream();
        bytes.Write(document);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(zip.GetEntry(part)!.Open()))
                text = reader.ReadToEnd();
            text.ShouldContain(known);
            zip.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(text.Replace(known, known + string.Concat(Enumerable.Repeat(" word", 20_000)), StringComparison.Ordinal));
        }

        return bytes.ToArray();
    }
}
