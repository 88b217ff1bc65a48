using System.Text;
using MimFunctions.Domain.Summaries.Translating;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries.Translating;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>XLIFF 2.1 as programs of translators write it.</summary>
public sealed class XliffTests
{
    private static readonly Language Polish = Language.Find("pl")!;

    [Fact]
    public void Every_letter_comes_back_also_those_that_XML_has_no_place_for()
    {
        SummaryText[] texts =
        [
            new("a.1.text", "", "Line one\nline two\r\n & <b> \u0001 😀 end\uFFFF", null, false), new("b.1.text", "b", "Słowa", "pl", true),
        ];

        var file = Xliff.Write("general-2026.v1", "d1", texts, Polish, new Dictionary<string, string> { ["a.1.text"] = "X\u0002", ["b.1.text"] = "not taken" });

        var read = Xliff.Read(new MemoryStream(file)).Read!;
        (read.Digest, read.To).ShouldBe(("d1", Polish));
        read.Units["a.1.text"].ShouldBe(new XliffUnit(texts[0].Text, "X\u0002"));
        read.Units["b.1.text"].ShouldBe(new XliffUnit("Słowa", null));
        Encoding.UTF8.GetString(file).ShouldContain("As a state wrote it, in Polish; it stays as it is.");
    }

    [Fact]
    public void A_text_that_a_program_parted_or_marked_is_read_as_one()
    {
        var read = Read("""
            <unit id="u"><segment id="1"><source>One. </source><target>Jeden. </target></segment><ignorable><source> </source></ignorable>
            <segment id="2"><source>Two <mrk id="m" type="term">terms</mrk>.</source><target>Dwa <mrk id="m" type="term">terminy</mrk>.</target></segment></unit>
            <unit id="v"><segment><source>Three</source></segment></unit>
            """).Read!;

        read.Units["u"].ShouldBe(new XliffUnit("One.  Two terms.", "Jeden.  Dwa terminy."));
        read.Units["v"].ShouldBe(new XliffUnit("Three", null));
    }

    [Theory]
    [InlineData("<unit id=\"u\"/><unit id=\"u\"/>", "A unit has no id, or two have the same.")]
    [InlineData("<unit/>", "A unit has no id, or two have the same.")]
    public void Units_are_told_apart(string units, string fault) => Read(units).Fault.ShouldBe(fault);

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>", "It is no XML: line 1 can not be read.")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>", "It is not XLIFF 2.0 or 2.1.")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"ru\"/>", "It is not a translation from en into a language of the Union.")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"pl\"><file id=\"f\"/></xliff>", "It is not a file that this hub handed out: it holds no digest of a version.")]
    public void What_is_none_of_ours_is_said_in_a_sentence(string text, string fault) => Xliff.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Fault.ShouldBe(fault);

    private static (XliffReading? Read, string? Fault) Read(string units) => Xliff.Read(new MemoryStream(Encoding.UTF8.GetBytes(
        $"""<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="pl"><file id="f"><notes><note category="digest">d</note></notes>{units}</file></xliff>""")));
}
