using System.Diagnostics;
using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>docs/rules.md, fault F5 to F8: each hostile or broken kind is refused with its own rule, a part where there is one, and a fix.</summary>
public sealed class HostileFileTests(ITestOutputHelper output)
{
    private const string Body = "<w:p><w:r><w:t>Member State: AT</w:t></w:r></w:p>";

    private static readonly byte[] Healthy = ZipMaker.Docx(Body);

    private static readonly Dictionary<string, (byte[] File, string Rule, string Says)> Kinds = new()
    {
        ["empty"] = ([], "01", "empty"),
        ["blank"] = (" \r\n\0\0"u8.ToArray(), "01", "empty"),
        ["pdf"] = ("%PDF-1.7 ..."u8.ToArray(), "03", "PDF"),
        ["rtf"] = ("{\\rtf1 Member State}"u8.ToArray(), "03", "RTF"),
        ["picture"] = ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "03", "PNG"),
        ["text"] = ("Member State: AT"u8.ToArray(), "03", "plain text"),
        ["random bytes"] = ([3, 1, 4, 1, 5, 9, 2, 6, 0, 5, 3], "03", "unknown kind"),
        ["web page"] = ("<!DOCTYPE html><html></html>"u8.ToArray(), "03", "web page"),
        ["old Word"] = (Ole("WordDocument"), "03", ".doc"),
        ["old Excel"] = (Ole("Workbook"), "03", ".xls"),
        ["locked Word"] = (Ole("EncryptedPackage"), "04", "password"),
        ["workbook"] = (ZipMaker.Docx(Body, ("[Content_Types].xml", """<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""")), "03", "Excel"),
        ["other archive"] = (ZipMaker.Zip(("a.txt", [1])), "03", "neither a Word nor an OpenDocument"),
        ["OpenDocument sheet"] = (ZipMaker.Odt("", ("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "03", "not a text"),
        ["too large"] = (new byte[FormFile.LargestFile + 1], "02", "67 MB"),
        ["truncated"] = (Healthy[..^30], "05", "without an end"),
        ["half"] = (Healthy[..(Healthy.Length / 2)], "05", "without an end"),
        ["something added"] = ([.. Healthy, 1, 2, 3], "05", "something was added"),
        ["bad checksum"] = (ZipMaker.PatchDirectory(Healthy, 16, 0xDEADBEEF), "05", "checksum"),
        ["declares less than it holds"] = (ZipMaker.PatchDirectory(Healthy, 24, 5), "06", "more than the 5 bytes"),
        ["declares more than it holds"] = (ZipMaker.PatchDirectory(Healthy, 24, 90_000), "05", "checksum"),
        ["ZIP64 lie"] = (ZipMaker.PatchDirectory(Healthy, 24, uint.MaxValue), "06", "larger than 4 GB"),
        ["encrypted entries"] = (ZipMaker.PatchHeaders(ZipMaker.PatchDirectory(Healthy, 8, 1, 2), 6, 1, 2), "04", "password"),
        ["odd packing"] = (ZipMaker.PatchHeaders(ZipMaker.PatchDirectory(Healthy, 10, 12, 2), 8, 12, 2), "05", "method 12"),
        ["two minds"] = (ZipMaker.PatchHeaders(Healthy, 8, 12, 2), "05", "something else"),
        ["shared bytes"] = (Overlapping(), "06", "shares its bytes"),
        ["one header for all"] = (ZipMaker.PatchDirectory(ZipMaker.Zip(("a", [1]), ("b", [2])), 42, 0), "05", "something else"),
        ["same name twice"] = (ZipMaker.Zip(("[Content_Types].xml", [1]), ("word/document.xml", [1]), ("WORD/document.xml", [2])), "07", "same name"),
        ["path upwards"] = (ZipMaker.Zip(("[Content_Types].xml", [1]), ("../../etc/passwd", [1])), "07", "outside"),
        ["absolute path"] = (ZipMaker.Zip(("/etc/passwd", [1])), "07", "outside"),
        ["backslashes upwards"] = (ZipMaker.Zip((@"..\..\document.xml", [1])), "07", "outside"),
        ["backslash beside slash"] = (ZipMaker.Zip(("[Content_Types].xml", [1]), ("word/document.xml", [1]), (@"word\document.xml", [2])), "07", "same name"),
        ["drive"] = (ZipMaker.Zip(("C:/x", [1])), "07", "outside"),
        ["very many parts"] = (ZipMaker.Zip([.. Enumerable.Range(0, 2001).Select(i => (i.ToString("D4", null), Array.Empty<byte>()))]), "06", "2001 parts"),
        ["macros"] = (ZipMaker.Docx(Body, ("word/vbaProject.bin", "x")), "08", "macros"),
        ["macros by type"] = (ZipMaker.Docx(Body, ("[Content_Types].xml", """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macro&#69;nabled.main+xml"/></Types>""")), "08", "macros"),
        ["embedded object"] = (ZipMaker.Docx(Body, ("word/embeddings/oleObject1.bin", "x")), "09", "embedded"),
        ["ActiveX"] = (ZipMaker.Docx(Body, ("word/activeX/activeX1.xml", "<x/>")), "09", "embedded"),
        ["inserted document"] = (ZipMaker.Docx("<w:altChunk/>"), "09", "inserted"),
        ["OpenDocument macros"] = (ZipMaker.Odt("", ("Basic/Standard/Module1.xml", "<x/>")), "08", "macros"),
        ["OpenDocument event"] = (ZipMaker.Odt("<office:scripts><script:event-listener/></office:scripts>"), "08", "macro"),
        ["OpenDocument object"] = (ZipMaker.Odt("", ("Object 1/content.xml", "<x/>")), "09", "embedded"),
        ["OpenDocument locked"] = (ZipMaker.Odt("", ("META-INF/manifest.xml", "<m><f><encryption-data/></f></m>")), "04", "password"),
        ["DTD in Word"] = (ZipMaker.DocxOf($"""<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="{ZipMaker.Word}"><w:body>&x;</w:body></w:document>"""), "10", "word/document.xml"),
        ["DTD in relationships"] = (ZipMaker.Docx(Body, ("word/_rels/document.xml.rels", "<!DOCTYPE r><r/>")), "10", "word/_rels/document.xml.rels"),
        ["DTD in content types"] = (ZipMaker.Docx(Body, ("[Content_Types].xml", "<!DOCTYPE r><r/>")), "10", "[Content_Types].xml"),
        ["DTD in properties"] = (ZipMaker.Docx(Body, ("docProps/custom.xml", "<!DOCTYPE r><r/>")), "10", "docProps/custom.xml"),
        ["DTD in OpenDocument"] = (ZipMaker.Odt("", ("content.xml", "<!DOCTYPE r><r/>")), "10", "content.xml"),
        ["entity bomb"] = (Encoding.UTF8.GetBytes("""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><reportForm form="mim-1"><remarks>&b;</remarks></reportForm>"""), "10", "DTD"),
        ["deep XML"] = (ZipMaker.Docx(string.Concat(Enumerable.Repeat("<w:p>", 5000)) + string.Concat(Enumerable.Repeat("</w:p>", 5000))), "11", "levels deep"),
        ["broken XML"] = (ZipMaker.Docx("<w:p>"), "11", "broken"),
        ["another root"] = (ZipMaker.DocxOf("<document/>"), "11", "not the text of a Word document"),
        ["no main part"] = (ZipMaker.Docx(Body, ("_rels/.rels", "<Relationships/>")), "05", "main part"),
        ["deep JSON"] = (Encoding.UTF8.GetBytes("{\"form\":" + new string('[', 100_000)), "12", "JSON"),
        ["cut JSON"] = ("{\"form\":\"mim-1\",\"memb"u8.ToArray(), "12", "JSON"),
        ["cut JSON in UTF-16"] = ([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"form\":\"mim-1\",\"memb")], "12", "JSON"),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_or_broken_file_is_refused_with_a_reason_and_a_way_out(string kind)
    {
        // Given such a file
        var (file, rule, says) = Kinds[kind];

        // When it is read under an innocent name
        var why = FormFile.Read(file, "form.docx", [Corpus.Form]).ShouldBeOfType<FormFileReading.Unreadable>().Why;

        // Then it is refused for what it is
        $"{why.Rule} {why.Message}".ShouldBe($"MIM-FILE-{rule} {why.Message}");
        why.Message.ShouldContain(says);
        why.Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void A_bomb_costs_next_to_nothing()
    {
        // Given 200 MB of nothing in a Word file of a few hundred kilobytes
        var bomb = ZipMaker.Bomb("word/document.xml", megabytes: 200);
        FormFile.Read(bomb, "warm.docx", [Corpus.Form]);

        // When it is read
        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        var why = FormFile.Read(bomb, "bomb.docx", [Corpus.Form]).ShouldBeOfType<FormFileReading.Unreadable>().Why;
        var (allocated, time) = (GC.GetAllocatedBytesForCurrentThread() - before, watch.Elapsed);

        // Then it is refused before anything was unpacked
        output.WriteLine($"bomb of {bomb.Length:N0} bytes: {time.TotalMilliseconds:N2} ms, {allocated:N0} bytes allocated");
        why.Rule.ShouldBe("MIM-FILE-06");
        allocated.ShouldBeLessThan(10_000_000);
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_stopped_at_the_size_it_declared()
    {
        // Given a part that declares 1,000 bytes and unpacks to 200 MB
        var bomb = ZipMaker.PatchDirectory(ZipMaker.Bomb("[Content_Types].xml", megabytes: 200), 24, 1000);
        FormFile.Read(bomb, "warm.docx", [Corpus.Form]);

        // When it is read
        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        var why = FormFile.Read(bomb, "bomb.docx", [Corpus.Form]).ShouldBeOfType<FormFileReading.Unreadable>().Why;
        var (allocated, time) = (GC.GetAllocatedBytesForCurrentThread() - before, watch.Elapsed);

        // Then it was not unpacked further than that
        output.WriteLine($"lying bomb of {bomb.Length:N0} bytes: {time.TotalMilliseconds:N2} ms, {allocated:N0} bytes allocated");
        allocated.ShouldBeLessThan(10_000_000);
        why.Rule.ShouldBe("MIM-FILE-06");
    }

    private static byte[] Ole(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes(stream), .. new byte[64]];

    // The first entry claims the bytes of the second, its header included: so are quoted overlaps made.
    private static byte[] Overlapping() =>
        ZipMaker.PatchDirectory(ZipMaker.PatchDirectory(ZipMaker.Zip(("mimetype", new byte[10]), ("b", new byte[10])), 20, 40), 24, 40);
}
