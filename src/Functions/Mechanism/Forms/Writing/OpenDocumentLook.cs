using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Word;
using static MimFunctions.Mechanism.Forms.Writing.OpenDocumentTemplate;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>The look of a form in OpenDocument: the colours and sizes of <see cref="FormStyles"/>.</summary>
internal static class OpenDocumentLook
{
    private const string Base = "urn:oasis:names:tc:opendocument:xmlns:";

    /// <summary>The names that all parts use.</summary>
    public const string Names = $"""
        xmlns:office="{Base}office:1.0" xmlns:text="{Base}text:1.0" xmlns:table="{Base}table:1.0" xmlns:style="{Base}style:1.0" xmlns:fo="{Base}xsl-fo-compatible:1.0"
        xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" office:version="1.3"
        """;

    /// <summary>Styles of the text, page and footer.</summary>
    public static string Styles(FormDefinition form) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-styles {Names}><office:styles>
        <style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0cm"/><style:text-properties fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="10.5pt" fo:language="{form.Language}" fo:country="{FormLanguage.Tag(form.Language)[^2..]}"/></style:default-style>
        {Paragraph(FormStyles.Title, "17pt", FormStyles.Ink, true)}{Paragraph(FormStyles.Notice, "10pt", "7A3E00", true)}{Paragraph(FormStyles.Instruction, "10pt", "4A4F57", false)}
        {Paragraph(FormStyles.Head, "9.5pt", "FFFFFF", true)}{Paragraph(FormStyles.Label, "10.5pt", "1F2937", true)}{Paragraph(FormStyles.Hint, "8.5pt", "4A4F57", false)}{Paragraph(FormStyles.Value, "10.5pt", "000000", false)}
        {About(FormStyles.AboutHead, "10.5pt", FormStyles.Ink, "bold")}{About(FormStyles.About, "10pt", "1F2937", "normal")}
        <style:style style:name="{FormStyles.Number}" style:family="text"><style:text-properties fo:color="#{FormStyles.Ink}" fo:font-weight="bold"/></style:style>
        <style:style style:name="{FormStyles.Placeholder}" style:family="text"><style:text-properties fo:color="#5A616B" fo:font-style="italic"/></style:style>
        <style:style style:name="{FormStyles.Mandatory}" style:family="text"><style:text-properties fo:color="#8C1D18"/></style:style>
        </office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.4cm" fo:margin-bottom="1.4cm" fo:margin-left="1.6cm" fo:margin-right="1.6cm"/><style:footer-style/></style:page-layout></office:automatic-styles>
        <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="{FormStyles.Hint}">{Escaped(FormPrint.Standing(form))} {Escaped(form.Notice)}. {Escaped(FormPrint.Words(form).Page)} <text:page-number text:select-page="current">1</text:page-number>{(form.Language == "en" ? " of " : " / ")}<text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>
        """;

    /// <summary>Styles of the table.</summary>
    public static string TableStyles => $"""
        <office:automatic-styles>
        <style:style style:name="Form" style:family="table"><style:table-properties style:width="17.8cm" table:align="left"/></style:style>
        <style:style style:name="Labels" style:family="table-column"><style:table-column-properties style:column-width="6.5cm"/></style:style>
        <style:style style:name="Values" style:family="table-column"><style:table-column-properties style:column-width="11.3cm"/></style:style>
        {Cell("HeadCell", FormStyles.Ink)}{Cell("LabelCell", FormStyles.Tint)}{Cell("ValueCell", null)}
        </office:automatic-styles>
        """;

    private static string Cell(string name, string? ground) => $"""
        <style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" fo:border="0.5pt solid #{FormStyles.Rule}"{(ground is null ? "" : $" fo:background-color=\"#{ground}\"")}/></style:style>
        """;

    private static string About(string name, string size, string colour, string weight) => $"""
        <style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.03cm" fo:margin-bottom="0.03cm" fo:margin-left="0.4cm" fo:padding-left="0.25cm" fo:border-left="3pt solid #{FormStyles.Ink}" fo:background-color="#{FormStyles.Tint}"/><style:text-properties fo:font-size="{size}" fo:color="#{colour}" fo:font-weight="{weight}"/></style:style>
        """;

    private static string Paragraph(string name, string size, string colour, bool isBold) => $"""
        <style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.05cm"/><style:text-properties fo:font-size="{size}" fo:color="#{colour}"{(isBold ? " fo:font-weight=\"bold\"" : "")}/></style:style>
        """;
}
