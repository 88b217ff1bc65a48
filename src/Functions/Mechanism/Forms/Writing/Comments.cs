using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>Adds comments to a document; those that are there keep their ids.</summary>
internal sealed class Comments
{
    private const string Author = "MIM hub", Initials = "MIM";

    private readonly DocumentFormat.OpenXml.Wordprocessing.Comments comments;
    private readonly DateTimeOffset at;
    private int next;

    public Comments(MainDocumentPart main, DateTimeOffset at)
    {
        this.at = at;
        var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>(FreeId(main));
        comments = part.Comments ??= new DocumentFormat.OpenXml.Wordprocessing.Comments();
        next = Ids(main).DefaultIfEmpty(-1).Max() + 1;
    }

    /// <summary>Adds a comment over the whole of a paragraph.</summary>
    public void Add(Paragraph paragraph, IReadOnlyList<string> lines)
    {
        var id = next++.ToString(CultureInfo.InvariantCulture);
        comments.Append(new Comment(lines.Select(line => new Paragraph(new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve }))))
        {
            Id = id,
            Author = Author,
            Initials = Initials,
            Date = at.UtcDateTime,
        });
        var start = new CommentRangeStart { Id = id };
        if (paragraph.ParagraphProperties is { } properties)
            properties.InsertAfterSelf(start);
        else
            paragraph.PrependChild(start);
        paragraph.Append(new CommentRangeEnd { Id = id }, new Run(new CommentReference { Id = id }));
    }

    /// <summary>Ids that comments have or that the text refers to, in any story.</summary>
    private static IEnumerable<int> Ids(MainDocumentPart main) =>
        (main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Select(c => c.Id?.Value) ?? [])
        .Concat(main.Document.Descendants<CommentReference>().Select(c => c.Id?.Value))
        .Select(id => int.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : -1);

    private static string FreeId(MainDocumentPart main) =>
        Enumerable.Range(1, int.MaxValue).Select(n => string.Create(CultureInfo.InvariantCulture, $"mimComments{n}"))
            .First(id => main.Parts.All(part => part.RelationshipId != id)
                && main.ExternalRelationships.All(r => r.Id != id) && main.HyperlinkRelationships.All(r => r.Id != id));
}
