using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

/// <summary>The comments of a Word file with the text that stands where each is anchored: of the table row, or of the paragraph outside tables.</summary>
internal static class CommentedPlaces
{
    public static IReadOnlyList<(string Id, string Text, string Place)> Of(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;
        return [.. document.MainDocumentPart.WordprocessingCommentsPart!.Comments.Elements<Comment>()
            .Select(comment => (comment.Id!.Value!, comment.InnerText, Place(body, comment.Id.Value!)))];
    }

    private static string Place(Body body, string id)
    {
        var start = body.Descendants<CommentRangeStart>().Single(s => s.Id == id);
        body.Descendants<CommentRangeEnd>().Single(e => e.Id == id).Parent.ShouldBe(start.Parent);
        var mark = body.Descendants<CommentReference>().Single(r => r.Id == id);
        OpenXmlElement? row = mark.Ancestors<TableRow>().FirstOrDefault();
        return (row ?? mark.Ancestors<Paragraph>().First()).InnerText.Normalize(NormalizationForm.FormC);
    }
}
