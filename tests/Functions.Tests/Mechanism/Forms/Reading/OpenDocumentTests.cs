using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>What OpenDocument puts around text, one thing at a time.</summary>
public sealed class OpenDocumentTests
{
    [Theory]
    [InlineData("<text:p>  a <text:s text:c=\"2\"/>b\n   c<text:tab/>d<text:line-break/>e </text:p>", "a   b c d\ne")]
    [InlineData("<text:list><text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>", "one\ntwo")]
    [InlineData("<text:p><text:a xlink:href=\"https://evil\">shown</text:a></text:p>", "shown")]
    public void What_a_person_sees_is_what_is_read(string content, string expected)
    {
        var reading = Read(content);

        (reading.Field("remarks")?.Text ?? "").ShouldBe(expected);
        reading.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<text:p>a<office:annotation><text:p>comment</text:p></office:annotation>b</text:p>", "ab", "MIM-FILE-31 comment")]
    [InlineData("<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>foot</text:p></text:note-body></text:note>b</text:p>", "ab", "MIM-FILE-31 foot")]
    [InlineData("<text:p>x<text:ruby><text:ruby-base>b</text:ruby-base><text:ruby-text>guide</text:ruby-text></text:ruby></text:p>", "xb", "MIM-FILE-33 guide")]
    [InlineData("<text:p>x<loext:content-control loext:showing-place-holder=\"true\">Own prompt</loext:content-control></text:p>", "x", "MIM-FILE-27 Own prompt")]
    public void What_stands_beside_the_text_is_no_value_and_is_quoted(string content, string expected, string said)
    {
        var reading = Read(content);

        reading.Field("remarks")!.Text.ShouldBe(expected);
        reading.Findings.Select(f => $"{f.Rule} {f.Said}").ShouldBe([said]);
    }

    [Fact]
    public void Tracked_changes_and_hidden_text_are_said()
    {
        // Given an open insertion, an open deletion and hidden text
        var before = """
            <office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/></style:style></office:automatic-styles>
            <text:tracked-changes><text:changed-region text:id="c1"><text:insertion/></text:changed-region>
            <text:changed-region text:id="c2"><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
            """;

        var reading = Read("""<text:p>a<text:change-start text:change-id="c1"/>b<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/><text:span text:style-name="T1">hidden</text:span>c</text:p>""", before);

        // Then what is inserted counts, what is deleted or hidden does not, and each is said
        reading.Field("remarks")!.Text.ShouldBe("abc");
        reading.Findings.Select(f => f.Rule).ShouldBe(["MIM-FILE-21", "MIM-FILE-22", "MIM-FILE-23"]);
    }

    [Fact]
    public void Boxes_that_are_form_controls_are_read()
    {
        var before = """<form:checkbox form:id="k1" form:label="Asylum" form:current-state="checked"/><form:checkbox form:id="k2" form:label="Return" form:state="unchecked"/>""";

        Read("""<text:p><draw:control draw:control="k1"/></text:p><text:p><draw:control draw:control="k2"/></text:p>""", before, "Area")
            .Field("areas")!.Values.ShouldBe(["asylum"]);
    }

    [Fact]
    public void A_picture_that_lies_elsewhere_is_a_warning()
    {
        Read("<text:p>x<draw:image xlink:href=\"https://elsewhere.example/a.png\"/></text:p>").Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-FILE-20");
    }

    private static FormReading Read(string content, string before = "", string label = "Remarks")
    {
        var body = $"{before}<office:body><office:text><table:table><table:table-row><table:table-cell><text:p>{label}</text:p></table:table-cell><table:table-cell>{content}</table:table-cell></table:table-row></table:table></office:text></office:body>";
        var meta = """<m xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><meta:user-defined meta:name="FormId">mim-1</meta:user-defined></m>""";
        return FormFile.Read(ZipMaker.Odt(body, ("meta.xml", meta)), "f.odt", [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>().Reading;
    }
}
