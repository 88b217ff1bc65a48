using System.Text;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Tests.Mechanism.Forms.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>Where a marking may stand in the files that states pass on (F-5): at the head of a page of a PDF, of a printed sheet, on a slide.</summary>
public sealed class MarkedFilesTests
{
    [Theory]
    [InlineData("RESTREINT UE/EU RESTRICTED", true)]
    [InlineData("CONFIDENTIEL UE/EU CONFIDENTIAL", true)]
    [InlineData("VS-NfD", true)]
    [InlineData("LIMITE", false)]
    [InlineData("On documents marked RESTREINT UE/EU RESTRICTED", false)]
    public void F_5_a_PDF_is_marked_by_a_line_of_a_page(string line, bool isMarked) => ClassifiedFile.Marks(Pdf(line)).ShouldBe(isMarked);

    [Fact]
    public void F_5_a_PDF_of_an_office_program_is_marked_by_what_stands_on_one_line_of_letters() =>
        ClassifiedFile.Marks(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(Here())!, "marked-by-libreoffice.pdf"))).ShouldBeTrue();

    [Fact]
    public void F_5_what_stands_at_the_other_end_of_the_line_hides_no_marking() => ClassifiedFile.Marks(Pdf("RESTREINT UE/EU RESTRICTED", "1/12")).ShouldBeTrue();

    [Fact]
    public void F_5_a_PDF_is_marked_by_its_properties() => ClassifiedFile.Marks(Pdf("A plan", subject: "GEHEIM")).ShouldBeTrue();

    [Theory]
    [InlineData("%PDF-1.7 figures")]
    [InlineData("%PDF-1.7\n1 0 obj << /Length 9 >> stream\nendstream\ntrailer << /Root 7 0 R /Prev 12 >>\nstartxref\n9\n%%EOF")]
    public void A_broken_PDF_is_looked_at_like_a_scan(string pdf) => ClassifiedFile.Marks(Encoding.ASCII.GetBytes(pdf)).ShouldBeFalse();

    /// <summary>Each would take gigabytes: what one page unfolds to, what is drawn again and again, letters that nobody packed, pieces of a page named again and again.</summary>
    [Theory]
    [InlineData(1, 300_000_000, 1, false)]
    [InlineData(40_000, 60_000, 1, false)]
    [InlineData(1, 3_000_000, 1, true)]
    [InlineData(1, 60_000, 2_000, true)]
    public void A_PDF_that_unfolds_to_more_than_is_looked_at_is_like_a_scan_and_takes_little_memory(int drawn, int length, int pieces, bool isPlain)
    {
        var pdf = HostilePdf.Write(drawn, length, pieces, isPlain);
        var before = GC.GetAllocatedBytesForCurrentThread();

        ClassifiedFile.Marks(pdf).ShouldBeFalse();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(250_000_000);
    }

    [Fact]
    public void F_5_what_was_unfolded_before_room_ran_out_is_still_looked_at() => ClassifiedFile.Marks(HostilePdf.Write(20, 5_000, 1, isPlain: false, "VS-NfD")).ShouldBeTrue();

    [Theory]
    [InlineData("xl/sharedStrings.xml", "<sst><si><t>GEHEIM</t></si></sst>", true)]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet><headerFooter><oddHeader>&amp;L&amp;8Ministry&amp;C&amp;\"Arial,Bold\"&amp;12RESTREINT UE/EU RESTRICTED&amp;R&amp;P</oddHeader></headerFooter></worksheet>", true)]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet><headerFooter><oddHeader>&amp;CFigures&amp;R&amp;P</oddHeader></headerFooter></worksheet>", false)]
    [InlineData("ppt/slides/slide1.xml", "<p:sld xmlns:p=\"urn:p\" xmlns:a=\"urn:a\"><a:p><a:r><a:t>GEH</a:t></a:r><a:r><a:t>EIM</a:t></a:r></a:p></p:sld>", true)]
    [InlineData("ppt/slideMasters/slideMaster1.xml", "<p:sldMaster xmlns:p=\"urn:p\" xmlns:a=\"urn:a\"><a:p><a:r><a:t>VS-NfD</a:t></a:r></a:p></p:sldMaster>", true)]
    [InlineData("ppt/slides/slide1.xml", "<p:sld xmlns:p=\"urn:p\" xmlns:a=\"urn:a\"><a:p><a:r><a:t>Figures</a:t></a:r></a:p></p:sld>", false)]
    public void F_5_workbooks_and_presentations_are_marked_too(string part, string xml, bool isMarked) => ClassifiedFile.Marks(ZipMaker.Zip((part, Encoding.UTF8.GetBytes(xml)))).ShouldBe(isMarked);

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;

    /// <summary>A page with a line at its head, and perhaps something at the other end of that line.</summary>
    internal static byte[] Pdf(string head, string? right = null, string? subject = null)
    {
        using var pdf = new PdfDocumentBuilder();
        pdf.DocumentInformation.Subject = subject;
        var font = pdf.AddStandard14Font(Standard14Font.Helvetica);
        var page = pdf.AddPage(PageSize.A4);
        page.AddText(head, 10, new PdfPoint(60, 800), font);
        if (right is not null)
            page.AddText(right, 10, new PdfPoint(500, 800), font);
        page.AddText("The text of the plan.", 10, new PdfPoint(60, 700), font);
        return pdf.Build();
    }
}
