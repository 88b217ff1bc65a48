using System.Text;
using MimFunctions.Mechanism.Intake;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>XML in which a marking of classified information may stand (F-5), looked through without a parser.</summary>
public sealed class MarkedXmlTests
{
    private const string Named = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    public static TheoryData<string> Marked =>
    [
        Named + "<w:p><w:r><w:t>RESTR</w:t></w:r><w:proofErr/><w:r><w:t>EINT UE/EU RESTRICTED</w:t></w:r></w:p>",
        "\uFEFF<a>\r\n <b>GEHEIM</b>\r\n</a>",
        "<w:p>Ministry<w:br/>GEHEIM<w:tab/>1/12</w:p>",
        "<text:p>VS &#x2013; Nur f&#252;r den Dienstgebrauch</text:p>",
        "<p title='1 > 0'>RESTREINT UE/EU&#32;RESTRICTED</p>",
        "<p>VS\u2013NfD</p>",
        "<h>GEHEIM</h>",
        "<oddHeader>&amp;L&amp;8Ministry&amp;C&amp;&quot;Arial,Bold&quot;&amp;12RESTREINT UE/EU RESTRICTED&amp;R&amp;P</oddHeader>",
        "<?mso-application progid='Word.Document'?><p>GEHEIM</p>",
    ];

    public static TheoryData<string> Unmarked =>
    [
        "<p>A plan</p>",
        "<p>GEHEIM is what such papers are called.</p>",
        "<p>Is it GEHEIM</p><p/><p>or not</p>",
        "<p title=\"GEHEIM\">A plan</p>",
        // Behind the beginning of a paragraph nothing of the one before it belongs to the line.
        "<p>GEHEIM<p/> 12</p>",
        $"<p>{new string('x', 2000)}GEHEIM</p>",
        "<p>a &lt; b &apos;c&apos; &#65;</p>",
    ];

    /// <summary>Other encodings, declarations and comments, watermarks, what is broken: a parser has the last word.</summary>
    public static TheoryData<string> Strange =>
    [
        "<?xml version=\"1.0\" encoding=\"hz-gb-2312\"?><p>GEHEIM</p>",
        "<!DOCTYPE p><p>GEHEIM</p>",
        "<p>GE<!-- -->HEIM</p>",
        "<p><![CDATA[GEHEIM]]></p>",
        "<v:textpath string=\"GEHEIM\"/>",
        "<p>&unknown;</p>",
        "<p>&#xD800;</p>",
        "<p>a & b</p>",
        "<p>GEHEIM</p",
        "<p title='GEHEIM</p>",
        "GEHEIM",
        "",
    ];

    [Theory]
    [MemberData(nameof(Marked))]
    public void F_5_a_line_that_is_a_marking_is_found(string xml) => MarkedXml.In(Encoding.UTF8.GetBytes(xml)).ShouldBe(true);

    [Theory]
    [MemberData(nameof(Unmarked))]
    public void F_5_a_line_that_is_none_is_not(string xml) => MarkedXml.In(Encoding.UTF8.GetBytes(xml)).ShouldBe(false);

    [Theory]
    [MemberData(nameof(Strange))]
    public void F_5_what_only_a_parser_can_tell_is_left_to_it(string xml) => MarkedXml.In(Encoding.UTF8.GetBytes(xml)).ShouldBeNull();

    [Theory]
    [InlineData(0xE4)]
    [InlineData(0)]
    public void F_5_letters_that_are_no_UTF_8_are_left_to_a_parser(byte letter) => MarkedXml.In([.. "<p>GEHEIM"u8, letter, .. "</p>"u8]).ShouldBeNull();
}
