using static MimFunctions.Tests.Mechanism.Forms.Reading.Nothing.Fate;
using static MimFunctions.Tests.Mechanism.Forms.Reading.Nothing.Spot;

namespace MimFunctions.Tests.Mechanism.Forms.Reading.Nothing;

/// <summary>Everything of OpenDocument that we know words to stand in.</summary>
internal static class OpenDocumentConstructs
{
    private static readonly Spot[] Anywhere = [Value, Body], Cells = [Value, Body, Label];

    public static IReadOnlyList<Construct> All { get; } =
    [
        new("paragraph", Seen, Anywhere, "<text:p>{w}</text:p>"),
        new("heading", Seen, Anywhere, "<text:h>{w}</text:h>"),
        new("pieces", Seen, Cells, "<text:p>{w}<text:span text:style-name=\"Bold\">x</text:span></text:p>"),
        new("row broken by a page", Seen, [Row], Rows("", "<text:p>{w}</text:p>")),
        new("row of another form", Seen, [Row], Rows("<text:p>Budget line</text:p>", "<text:p>{w}</text:p>")),
        new("row with a mere label", Seen, [Row], Rows("<text:p>{w}</text:p>", "")),
        new("row of one cell", Seen, [Row], "<table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>{w}</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"),
        new("third cell", Seen, [Row], Rows("<text:p>Remarks</text:p>", "", "<text:p>{w}</text:p>")),
        new("field given again", Seen, [Row], Rows("<text:p>Summary</text:p>", "<text:p>{w}</text:p>")),
        new("text beside boxes", Seen, [Row], Rows("<text:p>Area</text:p>", "<text:p>☒ Asylum</text:p><text:p>{w}</text:p>")),
        new("text beside a told date", Seen, [Row], "<table:table-row><table:table-cell><text:p>In force from</text:p></table:table-cell><table:table-cell><text:p><text:date text:date-value=\"2026-03-05\">05.03.26</text:date> {w}</text:p></table:table-cell></table:table-row>"),
        new("name of a link", Seen, [Row], Rows("<text:p>Original text: link</text:p>", "<text:p><text:a xlink:href=\"https://a.example/x\">{w}</text:a></text:p>")),
        new("nested table", Seen, Anywhere, "<table:table><table:table-row><table:table-cell><text:p>{w}</text:p></table:table-cell><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>"),
        new("text box", Seen, Cells, "<text:p><draw:frame><draw:text-box><text:p>{w}</text:p></draw:text-box></draw:frame></text:p>"),
        new("shape with text", Seen, Cells, "<text:p><draw:custom-shape><text:p>{w}</text:p></draw:custom-shape></text:p>"),
        new("list", Seen, Anywhere, "<text:list><text:list-item><text:p>{w}</text:p></text:list-item></text:list>"),
        new("section", Seen, Anywhere, "<text:section><text:p>{w}</text:p></text:section>"),
        new("footnote", Seen, Anywhere, "<text:p><text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>{w}</text:p></text:note-body></text:note></text:p>"),
        new("comment", Seen, Anywhere, "<text:p><office:annotation><dc:creator>a</dc:creator><text:p>{w}</text:p></office:annotation></text:p>"),
        new("text control", Seen, Anywhere, "<text:p><draw:control draw:control=\"c{n}\"/></text:p>", ("forms", "<form:text form:id=\"c{n}\" form:current-value=\"{w}\"/>")),
        new("text control of several lines", Seen, Anywhere, "<text:p><draw:control draw:control=\"c{n}\"/></text:p>", ("forms", "<form:textarea form:id=\"c{n}\"><text:p>{w}</text:p></form:textarea>")),
        new("list control", Seen, Anywhere, "<text:p><draw:control draw:control=\"c{n}\"/></text:p>", ("forms", "<form:listbox form:id=\"c{n}\"><form:option form:label=\"a\"/><form:option form:label=\"{w}\" form:current-selected=\"true\"/></form:listbox>")),
        new("combined control", Seen, Anywhere, "<text:p><draw:control draw:control=\"c{n}\"/></text:p>", ("forms", "<form:combobox form:id=\"c{n}\" form:current-value=\"{w}\"><form:item form:label=\"a\"/></form:combobox>")),
        new("formatted control", Seen, Anywhere, "<text:p><draw:control draw:control=\"c{n}\"/></text:p>", ("forms", "<form:formatted-text form:id=\"c{n}\" form:current-value=\"{w}\"/>")),
        new("printed control", Seen, Anywhere, "<text:p><draw:control draw:control=\"c{n}\"/></text:p>", ("forms", "<form:fixed-text form:id=\"c{n}\" form:label=\"{w}\"/>")),
        new("list of Word", Seen, Anywhere, "<text:p><field:fieldmark field:type=\"ecma.office-open-xml.field.FORMDROPDOWN\"><field:param field:name=\"Dropdown_ListEntry\" field:value=\"a\"/><field:param field:name=\"Dropdown_ListEntry\" field:value=\"{w}\"/><field:param field:name=\"Dropdown_Selected\" field:value=\"1\"/></field:fieldmark></text:p>"),
        new("content control", Seen, Cells, "<text:p><loext:content-control>{w}</loext:content-control></text:p>"),
        new("text marked as prompt", Seen, Anywhere, "<text:p><loext:content-control loext:showing-place-holder=\"true\">{w}</loext:content-control></text:p>"),
        new("prompt of LibreOffice", Seen, Anywhere, "<text:p><text:placeholder text:placeholder-type=\"text\">{w}</text:placeholder></text:p>"),
        new("link", Seen, Cells, "<text:p><text:a xlink:href=\"#x\">{w}</text:a></text:p>"),
        new("bookmark", Seen, Cells, "<text:p><text:bookmark-start text:name=\"b\"/>{w}<text:bookmark-end text:name=\"b\"/></text:p>"),
        new("user field", Seen, Cells, "<text:p><text:user-field-get text:name=\"u\">{w}</text:user-field-get></text:p>"),
        new("conditional text", Seen, Cells, "<text:p><text:conditional-text text:condition=\"x\">{w}</text:conditional-text></text:p>"),
        new("input list", Seen, Cells, "<text:p><text:drop-down text:name=\"d\"><text:label text:value=\"a\"/>{w}</text:drop-down></text:p>"),
        new("reading aid", Seen, Anywhere, "<text:p><text:ruby><text:ruby-base>b</text:ruby-base><text:ruby-text>{w}</text:ruby-text></text:ruby></text:p>"),
        new("picture with alternative text", Seen, Anywhere, "<text:p><draw:frame><draw:image xlink:href=\"Pictures/1.png\"/><svg:desc>{w}</svg:desc></draw:frame></text:p>"),
        new("insertion", Seen, Cells, "<text:p><text:change-start text:change-id=\"ins\"/>{w}<text:change-end text:change-id=\"ins\"/></text:p>"),
        new("shown field of a hidden text", Seen, Cells, "<text:p><text:hidden-text text:is-hidden=\"false\">{w}</text:hidden-text></text:p>"),
        new("header", Seen, [Body], "<text:p/>", ("header", "<text:p>{w}</text:p>")),
        new("footer", Seen, [Body], "<text:p/>", ("footer", "<text:p>{w}</text:p>")),
        new("hidden text", Withdrawn, Cells, "<text:p><text:span text:style-name=\"Hidden\">{w}</text:span></text:p>"),
        new("hidden paragraph style", Withdrawn, Anywhere, "<text:p text:style-name=\"HiddenBelow\">{w}</text:p>"),
        new("hidden paragraph", Withdrawn, Anywhere, "<text:p>{w}<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>"),
        new("hidden section", Withdrawn, Anywhere, "<text:section text:display=\"none\"><text:p>{w}</text:p></text:section>"),
        new("hidden row", Withdrawn, [Row], Rows("<text:p>Remarks</text:p>", "<text:p>{w}</text:p>").Replace("<table:table-row>", "<table:table-row table:visibility=\"collapse\">", StringComparison.Ordinal)),
        new("merged away", Withdrawn, [Row], "<table:table-row><table:table-cell table:number-columns-spanned=\"2\"/><table:covered-table-cell><text:p>{w}</text:p></table:covered-table-cell></table:table-row>"),
        new("struck text", Withdrawn, [Value], "<text:p><text:span text:style-name=\"Struck\">{w}</text:span></text:p>"),
        new("struck text of no field", Withdrawn, [Body], "<text:p><text:span text:style-name=\"Struck\">{w}</text:span></text:p>"),
        new("deletion", Withdrawn, Anywhere, "<text:p><text:change text:change-id=\"d{n}\"/></text:p>", ("changes", "<text:changed-region text:id=\"d{n}\"><text:deletion><office:change-info><dc:creator>a</dc:creator></office:change-info><text:p>{w}</text:p></text:deletion></text:changed-region>")),
    ];

    private static string Rows(params string[] cells) => $"<table:table-row>{string.Concat(cells.Select(cell => $"<table:table-cell>{cell}</table:table-cell>"))}</table:table-row>";
}
