using System.Text;
using System.Xml;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms.Reading.Recognition;
using Names = MimFunctions.Mechanism.Forms.Reading.OpenDocument.OpenDocumentNames;

namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <content>Paragraphs, lists, tables, headers and footers, and what stands beside the text.</content>
internal sealed partial class OpenDocumentBodyReader
{
    private void BeginParagraph()
    {
        document.BeginParagraph();
        paragraphs.Push(xml.Depth);
        spaceBefore = true;
        looks.Begin(xml.Depth, styles.Look(Value("style-name")));
        if (bullet is not null)
            Append(bullet);
        bullet = null;
    }

    private void EndParagraph()
    {
        document.EndParagraph();
        document.EndNote(FileRules.Hidden);
        paragraphs.TryPop(out _);
    }

    private void BeginList() =>
        lists.Push((Value("style-name") is { Length: > 0 } name ? name : lists.TryPeek(out var outer) ? outer.Name : "", xml.Depth));

    private void BeginTable()
    {
        document.BeginTable();
        columns.BeginTable();
    }

    private void EndTable()
    {
        document.EndTable();
        columns.EndTable();
    }

    private void BeginRow()
    {
        document.BeginRow();
        HideIf(Value("visibility") is "collapse" or "filter");
    }

    private void BeginCell()
    {
        document.BeginCell();
        var span = Number("number-columns-spanned", 1000);
        columns.Cover(span);
        if (document.Cell is { } cell)
            cell.Span = span;
    }

    private void CoverCell()
    {
        for (var i = Number("number-columns-repeated", 100); i > 0; i--)
        {
            if (columns.TakeCovered())
                continue;
            document.BeginCell();
            if (document.Cell is { } cell)
                cell.Continues = cell.RepeatsAbove = true;
            document.EndCell();
        }
        Aside(FileRules.Hidden, $"A cell here is merged with another, and what stood in it is not shown; it was not read.");
    }

    private void HideIf(bool isHidden)
    {
        if (isHidden && hiddenFrom == int.MaxValue && !xml.IsEmptyElement)
            hiddenFrom = xml.Depth;
    }

    private void HideText()
    {
        if (Value("is-hidden") == "false")
            return;
        HideIf(true);
        if (Value("string-value") is { Length: > 0 } text)
            document.Note(FileRules.Hidden, HiddenText, text);
    }

    /// <summary>Hides the whole paragraph in which the field stands, also what was read of it before.</summary>
    private void HideParagraph()
    {
        if (Value("is-hidden") == "false" || !paragraphs.TryPeek(out var depth))
            return;
        document.Note(FileRules.Hidden, HiddenText, document.TakeParagraph());
        hiddenFrom = Math.Min(hiddenFrom, depth);
    }

    /// <summary>A header or footer is a document of its own, in which everything stands in one place.</summary>
    private void BeginMargin(string name)
    {
        if (Value("display") != "false")
            document = new TextDocumentBuilder(new(name));
        else
            HideIf(true);
    }

    private void EndMargin()
    {
        if (document == main)
            return;
        main.Add(document.Build());
        document = main;
    }

    /// <summary>Tells of the element at which the reader stands instead of reading it.</summary>
    private void Aside(FileRule rule, Sentence message)
    {
        var text = ReadApart();
        if (NormalText.Of(text).Length == 0)
            return;
        document.Note(rule, message, text);
        document.EndNote(rule);
    }

    private void LeaveOutPrompt() => document.LeaveOut(ReadApart());

    /// <summary>All text of the element at which the reader stands, but the names and dates of comments and the numbers of notes.</summary>
    private string ReadApart()
    {
        var (depth, text, isEmpty) = (xml.Depth, new StringBuilder(), xml.IsEmptyElement);
        xml.Read();
        while (!isEmpty && !xml.EOF && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && (xml.NamespaceURI == Names.DublinCore || xml.LocalName is "note-citation" or "binary-data"))
            {
                xml.Skip();
                continue;
            }
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(xml.Value);
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "p" or "h" && text.Length > 0)
                text.Append('\n');
            xml.Read();
        }
        if (!isEmpty)
            xml.Read();
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Which changes are insertions and which deletions; the deleted text itself stands here.</summary>
    private void ReadChanges()
    {
        var (depth, id, isEmpty) = (xml.Depth, "", xml.IsEmptyElement);
        xml.Read();
        while (!isEmpty && !xml.EOF && xml.Depth > depth)
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != Names.Text)
                xml.Read();
            else if (xml.LocalName == "deletion")
                deletions[id] = ReadApart();
            else
            {
                if (xml.LocalName == "changed-region")
                    id = xml.GetAttribute("id", Names.Text) ?? xml.GetAttribute("id", Names.Xml) ?? "";
                else if (xml.LocalName == "insertion")
                    insertions.Add(id);
                xml.Read();
            }
        if (!isEmpty)
            xml.Read();
    }

    private void NoteChange()
    {
        var id = Value("change-id");
        if (insertions.Contains(id))
            document.Note(FileRules.Inserted, $"Text here is a tracked insertion that nobody accepted; it was read as part of the form.");
        else if (deletions.TryGetValue(id, out var deleted))
        {
            document.Note(FileRules.Deleted, $"Text here is a tracked deletion that nobody accepted; it was not read.", deleted);
            document.EndNote(FileRules.Deleted);
        }
    }

    private void NotePicture()
    {
        document.Picture();
        if (NoteLink() || document.Cell is null)
            return;
        document.Note(FileRules.Picture, $"A picture or drawing stands here; what it shows was not read.");
    }

    private bool NoteLink()
    {
        var target = Value("href", Names.Link);
        var isElsewhere = target.Contains("://", StringComparison.Ordinal) || target.StartsWith("..", StringComparison.Ordinal);
        if (isElsewhere)
            document.Note(FileRules.Linked, $"A picture or section in the file lies elsewhere; the hub did not fetch it.");
        return isElsewhere;
    }

    private FileRefusedException Embeds() => FileRules.Embedded.Refuse(document.Here, $"Another file or a control is embedded in the form.");
}
