using static MimFunctions.Tests.Mechanism.Forms.Reading.Nothing.Fate;
using static MimFunctions.Tests.Mechanism.Forms.Reading.Nothing.Spot;

namespace MimFunctions.Tests.Mechanism.Forms.Reading.Nothing;

/// <summary>Everything of WordprocessingML that we know words to stand in.</summary>
internal static class WordConstructs
{
    private const string T = "<w:r><w:t>{w}</w:t></w:r>";

    private static readonly Spot[] Anywhere = [Value, Body], Cells = [Value, Body, Label];

    public static IReadOnlyList<Construct> All { get; } =
    [
        new("paragraph", Seen, Anywhere, Paragraph(T)),
        new("pieces", Seen, Cells, "<w:p><w:r><w:t>{w}</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r></w:p>"),
        new("row broken by a page", Seen, [Row], "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p>" + T + "</w:p></w:tc></w:tr>"),
        new("row that begins further right", Seen, [Row], "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:p>" + T + "</w:p></w:tc></w:tr>"),
        new("row of another form", Seen, [Row], "<w:tr><w:tc><w:p><w:r><w:t>Budget line</w:t></w:r></w:p></w:tc><w:tc><w:p>" + T + "</w:p></w:tc></w:tr>"),
        new("row with a mere label", Seen, [Row], "<w:tr><w:tc><w:p>" + T + "</w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"),
        new("row of one cell", Seen, [Row], "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>" + T + "</w:p></w:tc></w:tr>"),
        new("third cell", Seen, [Row], "<w:tr><w:tc><w:p><w:r><w:t>Remarks</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p>" + T + "</w:p></w:tc></w:tr>"),
        new("field given again", Seen, [Row], "<w:tr><w:tc><w:p><w:r><w:t>Summary</w:t></w:r></w:p></w:tc><w:tc><w:p>" + T + "</w:p></w:tc></w:tr>"),
        new("text beside boxes", Seen, [Row], "<w:tr><w:tc><w:p><w:r><w:t>Area</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>☒ Asylum</w:t></w:r></w:p><w:p>" + T + "</w:p></w:tc></w:tr>"),
        new("text behind a ticked box", Seen, [Row], "<w:tr><w:tc><w:p><w:r><w:t>Area</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>☒ Other: {w}</w:t></w:r></w:p></w:tc></w:tr>"),
        new("text beside a picked date", Seen, [Row], "<w:tr><w:tc><w:p><w:r><w:t>In force from</w:t></w:r></w:p></w:tc><w:tc><w:p><w:sdt><w:sdtPr><w:date w:fullDate=\"2026-03-05T00:00:00Z\"/></w:sdtPr><w:sdtContent><w:r><w:t>5.3.2026</w:t></w:r></w:sdtContent></w:sdt>" + T + "</w:p></w:tc></w:tr>"),
        new("name of a link", Seen, [Row], "<w:tr><w:tc><w:p><w:r><w:t>Original text: link</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://a.example/x\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + T + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:tc></w:tr>"),
        new("nested table", Seen, Anywhere, "<w:tbl><w:tr><w:tc><w:p>" + T + "</w:p></w:tc><w:tc><w:p><w:r><w:t>y</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>"),
        new("text box", Seen, Cells, Paragraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p>" + T + "</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>" + T + "</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>")),
        new("old text box", Seen, Cells, Paragraph("<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>" + T + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>")),
        new("alternative without a first choice", Seen, Cells, Paragraph("<w:r><mc:AlternateContent><mc:Fallback><w:t>{w}</w:t></mc:Fallback></mc:AlternateContent></w:r>")),
        new("drawn letters", Seen, Cells, Paragraph("<w:r><w:pict><v:shape><v:textpath string=\"{w}\"/></v:shape></w:pict></w:r>")),
        new("words in a drawing", Seen, Cells, Paragraph("<w:r><w:drawing><a:p><a:r><a:t>{w}</a:t></a:r></a:p></w:drawing></w:r>")),
        new("equation", Seen, Cells, Paragraph("<m:oMath><m:f><m:num><m:r><m:t>{w}</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>")),
        new("picture with alternative text", Seen, Anywhere, Paragraph("<w:r><w:drawing><wp:inline><wp:docPr id=\"{n}\" name=\"p\" descr=\"{w}\"/><a:blip/></wp:inline></w:drawing></w:r>")),
        new("footnote", Seen, Anywhere, Paragraph("<w:r><w:footnoteReference w:id=\"{n}\"/></w:r>"), ("footnotes", "<w:footnote w:id=\"{n}\"><w:p>" + T + "</w:p></w:footnote>")),
        new("endnote", Seen, Anywhere, Paragraph("<w:r><w:endnoteReference w:id=\"{n}\"/></w:r>"), ("endnotes", "<w:endnote w:id=\"{n}\"><w:p>" + T + "</w:p></w:endnote>")),
        new("comment", Seen, Anywhere, Paragraph("<w:r><w:commentReference w:id=\"{n}\"/></w:r>"), ("comments", "<w:comment w:id=\"{n}\"><w:p>" + T + "</w:p></w:comment>")),
        new("field", Seen, Cells, Paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + T + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")),
        new("field that never ends", Seen, Anywhere, Paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>" + T)),
        new("simple field", Seen, Cells, Paragraph("<w:fldSimple w:instr=\"REF x\">" + T + "</w:fldSimple>")),
        new("legacy list", Seen, Anywhere, Paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"a\"/><w:listEntry w:val=\"{w}\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")),
        new("link", Seen, Cells, Paragraph("<w:hyperlink w:anchor=\"x\">" + T + "</w:hyperlink>")),
        new("control", Seen, Cells, Paragraph("<w:sdt><w:sdtPr><w:tag w:val=\"other\"/></w:sdtPr><w:sdtContent>" + T + "</w:sdtContent></w:sdt>")),
        new("control around a paragraph", Seen, Anywhere, "<w:sdt><w:sdtPr/><w:sdtContent><w:p>" + T + "</w:p></w:sdtContent></w:sdt>"),
        new("repeated section", Seen, Anywhere, "<w:sdt><w:sdtPr><w15:repeatingSection/></w:sdtPr><w:sdtContent><w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p>" + T + "</w:p></w:sdtContent></w:sdt></w:sdtContent></w:sdt>"),
        new("control that shows data", Seen, Anywhere, Paragraph("<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/d/i{n}\" w:storeItemID=\"{{A}}\"/></w:sdtPr><w:sdtContent><w:r><w:t>old</w:t></w:r></w:sdtContent></w:sdt>".Replace("{{A}}", "{5AB8B6E4-0000-4000-8000-000000000001}", StringComparison.Ordinal)), ("data", "<i{n}>{w}</i{n}>")),
        new("text marked as prompt", Seen, Anywhere, Paragraph("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>{w}</w:t></w:r></w:sdtContent></w:sdt>")),
        new("insertion", Seen, Cells, Paragraph("<w:ins w:id=\"{n}\" w:author=\"a\">" + T + "</w:ins>")),
        new("text moved here", Seen, Cells, Paragraph("<w:moveTo w:id=\"{n}\" w:author=\"a\">" + T + "</w:moveTo>")),
        new("bookmark", Seen, Cells, Paragraph("<w:bookmarkStart w:id=\"{n}\" w:name=\"b{n}\"/>" + T + "<w:bookmarkEnd w:id=\"{n}\"/>")),
        new("smart tag", Seen, Cells, Paragraph("<w:smartTag w:element=\"place\">" + T + "</w:smartTag>")),
        new("custom XML", Seen, Cells, Paragraph("<w:customXml w:element=\"x\">" + T + "</w:customXml>")),
        new("reading aid", Seen, Anywhere, Paragraph("<w:r><w:ruby><w:rt><w:r><w:t>{w}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b</w:t></w:r></w:rubyBase></w:ruby></w:r>")),
        new("frame", Seen, Anywhere, "<w:p><w:pPr><w:framePr w:w=\"1\"/></w:pPr>" + T + "</w:p>"),
        new("diagram", Seen, Anywhere, Paragraph("<w:r><w:drawing><dgm:relIds r:dm=\"dgm\"/></w:drawing></w:r>"), ("diagram", "<a:t>{w}</a:t>")),
        new("header", Seen, [Body], "<w:p/>", ("header", "<w:p>" + T + "</w:p>")),
        new("footer", Seen, [Body], "<w:p/>", ("footer", "<w:p>" + T + "</w:p>")),
        new("hidden text", Withdrawn, Cells, Paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>{w}</w:t></w:r>")),
        new("text of a hidden style", Withdrawn, Cells, Paragraph("<w:r><w:rPr><w:rStyle w:val=\"Hidden\"/></w:rPr><w:t>{w}</w:t></w:r>")),
        new("paragraph of a hidden style", Withdrawn, Anywhere, "<w:p><w:pPr><w:pStyle w:val=\"HiddenParagraph\"/></w:pPr>" + T + "</w:p>"),
        new("hidden row", Withdrawn, [Row], "<w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>Remarks</w:t></w:r></w:p></w:tc><w:tc><w:p>" + T + "</w:p></w:tc></w:tr>"),
        new("struck text", Withdrawn, [Value], Paragraph("<w:r><w:rPr><w:strike/></w:rPr><w:t>{w}</w:t></w:r>")),
        new("text struck twice", Withdrawn, [Value], Paragraph("<w:r><w:rPr><w:dstrike/></w:rPr><w:t>{w}</w:t></w:r>")),
        new("struck text of no field", Withdrawn, [Body], Paragraph("<w:r><w:rPr><w:strike/></w:rPr><w:t>{w}</w:t></w:r>")),
        new("deletion", Withdrawn, Cells, Paragraph("<w:del w:id=\"{n}\" w:author=\"a\"><w:r><w:delText>{w}</w:delText></w:r></w:del>")),
        new("text moved away", Withdrawn, Cells, Paragraph("<w:moveFrom w:id=\"{n}\" w:author=\"a\">" + T + "</w:moveFrom>")),
    ];

    private static string Paragraph(string content) => $"<w:p>{content}</w:p>";
}
