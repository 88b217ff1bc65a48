using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using static MimFunctions.Tests.Mechanism.Forms.Reading.ZipMaker;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>What Word puts around text, one thing at a time (docs/rules.md, fault F8).</summary>
public sealed class WordReadingTests
{
    private const string Boxes = "<w:r><w:t>☐ Asylum</w:t><w:br/><w:t>☒ Return</w:t></w:r>";

    [Fact]
    public void Tracked_insertions_count_and_deletions_do_not_and_both_are_said()
    {
        // Given a remark in which a word was replaced, with the change still open
        var reading = Read("""<w:r><w:t xml:space="preserve">We </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>always</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> answer</w:t></w:r>""");

        // Then it reads as if the change were accepted, and the sender hears of it where it stands
        Value(reading).ShouldBe("We always answer");
        reading.Findings.Select(f => (f.Rule, f.Where.Row)).ShouldBe([("MIM-FILE-22", 2), ("MIM-FILE-21", 2)]);
        reading.Findings.ShouldAllBe(f => f.Severity == Severity.Warning);
    }

    [Fact]
    public void Moved_text_is_read_where_it_was_moved_to()
    {
        var reading = Read("<w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo>");

        Value(reading).ShouldBe("new");
        reading.Findings.Select(f => f.Rule).ShouldBe(["MIM-FILE-22", "MIM-FILE-21"]);
    }

    [Theory]
    [InlineData("2026-03-05T00:00:00Z", "3/5/2026", "2026-03-05")]
    [InlineData("2026-03-05T00:00:00Z", "Donnerstag, 5. März 2026", "2026-03-05")]
    [InlineData("2026-99-05T00:00:00Z", "5.3.2026", "5.3.2026")]
    [InlineData("not a date at all", "5.3.2026", "5.3.2026")]
    public void A_picked_date_goes_before_its_text_if_it_is_one(string picked, string shown, string read) =>
        Read($"""<w:sdt><w:sdtPr><w:date w:fullDate="{picked}"/></w:sdtPr><w:sdtContent><w:r><w:t>{shown}</w:t></w:r></w:sdtContent></w:sdt>""", "In force from")
            .Field("inForceOn")!.Text.ShouldBe(read);

    [Fact]
    public void A_reading_aid_is_no_value_and_is_quoted()
    {
        var reading = Read("<w:ruby><w:rt><w:r><w:t>guide</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby>");

        Value(reading).ShouldBe("base");
        reading.Findings.Select(f => f.Said).ShouldBe(["guide"]);
    }

    [Fact]
    public void Hidden_text_is_not_read_and_is_said()
    {
        var reading = Read("<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>open</w:t></w:r>");

        Value(reading).ShouldBe("open");
        reading.Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-FILE-23");
    }

    [Theory]
    [InlineData("""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://evil"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""", "x")]
    [InlineData("<w:hyperlink><w:r><w:t>https://a.example</w:t></w:r></w:hyperlink>", "https://a.example")]
    [InlineData("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>5.3.2026</w:t></w:r></w:fldSimple>", "5.3.2026")]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>", "a b\nc\nd")]
    [InlineData("<w:r><w:t>E</w:t><w:noBreakHyphen/><w:t>Mail</w:t><w:softHyphen/><w:t>box</w:t></w:r>", "E\u2011Mailbox")]
    [InlineData("<w:p><w:r><w:t>one</w:t></w:r></w:p><w:p/><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>two</w:t></w:r></w:p>", "one\n\ntwo")]
    [InlineData("<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>", "box")]
    [InlineData("<w:r><w:t>cafe\u0301</w:t></w:r>", "café")]
    [InlineData("<w:r><w:t>a<![CDATA[<b>]]>&amp;c</w:t></w:r>", "a<b>&c")]
    [InlineData("<w:r><w:t>\u200Fשלום\u200F</w:t></w:r>", "\u200Fשלום\u200F")]
    [InlineData("<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>chosen</w:t></w:r></w:sdtContent></w:sdt>", "chosen")]
    [InlineData("""<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="first"/><w:listEntry w:val="second"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""", "second")]
    public void What_a_person_sees_is_what_is_read(string content, string expected)
    {
        var reading = Read(content);

        Value(reading).ShouldBe(expected);
        reading.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Boxes)]
    [InlineData("<w:r><w:t>[ ] Asylum [x] Return</w:t></w:r>")]
    [InlineData("<w:r><w:t>Asylum ( ) Return (X)</w:t></w:r>")]
    [InlineData("<w:r><w:t>✓ Return</w:t></w:r>")]
    [InlineData("<w:r><w:t>X Return</w:t></w:r>")]
    [InlineData("<w:r><w:t>Return x</w:t></w:r>")]
    [InlineData("<w:r><w:t>Return</w:t></w:r>")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>Asylum</w:t><w:br/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>Return</w:t></w:r>")]
    [InlineData("<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>Return</w:t></w:r>")]
    public void A_ticked_box_is_read_however_it_is_drawn(string boxes)
    {
        // Given the areas with only "Return" ticked
        var reading = Read(boxes, label: "6. AREA :");

        // Then that is the area
        reading.Field("areas").ShouldNotBeNull().Values.ShouldBe(["return"]);
    }

    [Fact]
    public void A_ticked_text_that_is_no_option_stands_as_it_was_read()
    {
        Read("<w:r><w:t>☒ Fisheries ☒ Asylum</w:t></w:r>", label: "Areas").Field("areas").ShouldNotBeNull().Values.ShouldBe(["asylum", "Fisheries"]);
    }

    [Fact]
    public void Options_without_any_box_are_not_guessed()
    {
        // Given all areas as a list that lost its boxes
        var reading = Read("<w:r>" + string.Join("<w:br/>", Corpus.Form.Field("areas")!.Options.Select(o => $"<w:t>{o.Label}</w:t>")) + "</w:r>", label: "Area");

        // Then nothing is ticked, and the sender hears of it
        reading.Field("areas").ShouldBeNull();
        reading.Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-FILE-26");
    }

    [Fact]
    public void A_prompt_counts_as_empty_and_other_text_marked_as_one_is_said()
    {
        string Control(string text) => $"<w:sdt><w:sdtPr><w:tag w:val=\"remarks\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>";

        Read(Control("Click or tap here to enter text.")).ShouldSatisfyAllConditions(
            r => r.Field("remarks").ShouldBeNull(), r => r.Findings.ShouldBeEmpty());
        Read(Control("Typed by a script")).ShouldSatisfyAllConditions(
            r => r.Field("remarks").ShouldBeNull(), r => r.Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-FILE-27"));
    }

    [Fact]
    public void Text_typed_behind_a_content_control_is_not_lost()
    {
        var control = "<w:sdt><w:sdtPr><w:tag w:val=\"remarks\"/></w:sdtPr><w:sdtContent><w:r><w:t>first</w:t></w:r></w:sdtContent></w:sdt>";

        Value(Read($"<w:p>{control}</w:p><w:p><w:r><w:t>second</w:t></w:r></w:p>")).ShouldBe("first\nsecond");
    }

    [Theory]
    [InlineData("attachedTemplate", 1)]
    [InlineData("image", 1)]
    [InlineData("hyperlink", 0)]
    public void What_lies_elsewhere_is_a_warning_unless_it_is_a_hyperlink(string kind, int findings)
    {
        var links = $"""<Relationships><Relationship Id="r" Type="http://x/{kind}" Target="https://elsewhere.example/x" TargetMode="External"/></Relationships>""";

        var reading = Read("<w:r><w:t>x</w:t></w:r>", parts: ("word/_rels/document.xml.rels", links));

        reading.Findings.Count.ShouldBe(findings);
        reading.Findings.ShouldAllBe(f => f.Rule == "MIM-FILE-20" && f.Said == "https://elsewhere.example/x");
    }

    [Fact]
    public void Strict_files_are_read_too()
    {
        var strict = Docx(Form("<w:r><w:t>x</w:t></w:r>", "Remarks"));
        var document = System.Text.Encoding.UTF8.GetString(Part(strict, "word/document.xml")).Replace(Word, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);

        Value(Reading(DocxOf(document, FormId))).ShouldBe("x");
    }

    private static readonly (string, string) FormId = ("docProps/custom.xml",
        """<Properties xmlns:vt="urn:v"><property name="FormId"><vt:lpwstr>mim-1</vt:lpwstr></property></Properties>""");

    private static string Form(string content, string label) => Table(Row("Member State", "AT"), Row(label, content));

    private static FormReading Read(string content, string label = "Remarks", params (string, string)[] parts) =>
        Reading(Docx(Form(content, label), [FormId, .. parts]));

    private static FormReading Reading(byte[] file) => FormFile.Read(file, "f.docx", [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>().Reading;

    private static string Value(FormReading reading) => reading.Field("remarks").ShouldNotBeNull().Text;
}
