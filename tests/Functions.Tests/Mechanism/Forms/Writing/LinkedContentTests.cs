using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Tests.Mechanism.Forms.Reading;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

/// <summary>Whoever opens a copy that the hub hands on must not call anyone by that.</summary>
public sealed class LinkedContentTests : IDisposable
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly FormDefinition Form = FormLibrary.BuiltIn.ReportForm;

    private readonly byte[] original = WithLinks(Corpus.Bytes("template.docx"));
    private readonly WordprocessingDocument copy;

    public LinkedContentTests()
    {
        var bytes = ReturnedForm.Annotate(original, Form, [], DateTimeOffset.UnixEpoch).ShouldNotBeNull();
        Copy = bytes;
        copy = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
    }

    private byte[] Copy { get; }

    private Body Body => copy.MainDocumentPart!.Document.Body!;

    public void Dispose() => copy.Dispose();

    [Fact]
    public void No_address_that_a_program_would_fetch_from_is_left_in_any_part()
    {
        Texts(original).ShouldContain(part => part.Contains("fetched.example", StringComparison.Ordinal));

        Texts(Copy).ShouldNotContain(part => part.Contains("fetched.example", StringComparison.Ordinal));
    }

    [Fact]
    public void A_linked_template_and_a_linked_picture_are_gone_as_a_whole()
    {
        copy.MainDocumentPart!.DocumentSettingsPart!.Settings.Elements<AttachedTemplate>().ShouldBeEmpty();
        Body.Descendants<Drawing>().ShouldBeEmpty();
        copy.GetAllParts().SelectMany(part => part.ExternalRelationships).ShouldBeEmpty();
    }

    [Fact]
    public void A_field_that_would_fetch_keeps_its_result_and_loses_its_instruction()
    {
        Body.InnerText.ShouldContain("result of a long field");
        Body.InnerText.ShouldContain("result of a short field");
        Body.Descendants<SimpleField>().ShouldHaveSingleItem().Instruction!.Value.ShouldBe(" PAGE ");
        Body.Descendants<FieldCode>().Select(code => code.Text).ShouldAllBe(code => code == "");
    }

    [Fact]
    public void A_link_that_a_person_clicks_stays()
    {
        var link = copy.MainDocumentPart!.HyperlinkRelationships.ShouldHaveSingleItem();

        link.Uri.ShouldBe(new Uri("https://law.example/2026/1"));
        Body.Descendants<Hyperlink>().ShouldHaveSingleItem().Id!.Value.ShouldBe(link.Id);
    }

    [Fact]
    public void The_copy_is_valid_and_reads_as_the_same_form()
    {
        WordText.Errors(Copy).Except(WordText.Errors(original)).ShouldBeEmpty();
        Corpus.Print(FormFile.Read(Copy, "form.docx", [Form])).ShouldBe(Corpus.Print(FormFile.Read(original, "form.docx", [Form])));
    }

    private static byte[] WithLinks(byte[] form)
    {
        using var stream = new MemoryStream();
        stream.Write(form);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            main.DocumentSettingsPart!.AddExternalRelationship($"{Office}/attachedTemplate", new Uri("https://fetched.example/t.dotm"), "template");
            main.DocumentSettingsPart.Settings.PrependChild(new AttachedTemplate { Id = "template" });
            main.AddExternalRelationship($"{Office}/image", new Uri("https://fetched.example/i.png"), "image");
            main.AddHyperlinkRelationship(new Uri("https://law.example/2026/1"), isExternal: true, "law");
            main.Document.Body!.PrependChild(new Paragraph(
                new Run(new Drawing(Picture("image"))),
                new Hyperlink(new Run(new Text("the law"))) { Id = "law" },
                new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
                new SimpleField(new Run(new Text("result of a short field"))) { Instruction = " INCLUDETEXT \"https://fetched.example/text.docx\" " },
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                new Run(new FieldCode(" INCLUDE")),
                new Run(new FieldCode("PICTURE \"https://fetched.example/p.png\" ")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
                new Run(new Text("result of a long field")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.End })));
        }

        return stream.ToArray();
    }

    /// <summary>A picture as Word links it.</summary>
    private static DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline Picture(string link) => new($"""
        <wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
        <wp:extent cx="100" cy="100"/><wp:docPr id="1" name="p"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
        <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr>
        <pic:blipFill><a:blip xmlns:r="{Office}" r:link="{link}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
        <pic:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>
        """);

    private static List<string> Texts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        })];
    }
}
