using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

/// <summary>A Word file as text for snapshots: paragraphs, rows of cells, content controls in braces with their tags, comments at the end.</summary>
internal static class WordText
{
    public static string Of(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var text = new StringBuilder();
        foreach (var block in document.MainDocumentPart!.Document.Body!.Elements())
            text.Append(Block(block));
        foreach (var comment in document.MainDocumentPart.WordprocessingCommentsPart?.Comments.Elements<Comment>() ?? [])
            text.Append(CultureInfo.InvariantCulture, $"\ncomment {comment.Id} by {comment.Author} ({comment.Initials}) on {comment.Date?.InnerText}\n{Blocks(comment)}");
        return text.ToString();
    }

    public static List<string> Errors(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    private static string Block(OpenXmlElement element) => element switch
    {
        Table table => string.Concat(table.Elements<TableRow>().Select(row =>
            "\n" + string.Join("\n    | ", row.Elements<TableCell>().Select(cell => Blocks(cell).TrimEnd().Replace("\n", "\n    | "))) + "\n")),
        Paragraph paragraph => string.Concat(paragraph.Elements().Select(Inline)) + "\n",
        SdtBlock control => $"{{{Tag(control)}\n{Blocks(control.SdtContentBlock!)}}}\n",
        _ => "",
    };

    private static string Blocks(OpenXmlElement parent) => string.Concat(parent.Elements().Select(Block));

    private static string Inline(OpenXmlElement element) => element switch
    {
        Run run => string.Concat(run.Elements().Select(part => part switch
        {
            Text t => t.Text,
            Break => "⏎",
            CommentReference reference => $"«{reference.Id}»",
            _ => "",
        })),
        SdtRun control => $"{{{Tag(control)}: {string.Concat(control.SdtContentRun!.Elements().Select(Inline))}}}",
        CommentRangeStart start => $"[{start.Id}>",
        CommentRangeEnd end => $"<{end.Id}]",
        _ => "",
    };

    private static string Tag(SdtElement control) =>
        control.SdtProperties!.GetFirstChild<Tag>()?.Val + (control.SdtProperties.GetFirstChild<ShowingPlaceholder>() is null ? "" : "?");
}
