using System.Collections.Frozen;
using System.Xml;
using Names = MimFunctions.Forms.Reading.OpenDocument.OpenDocumentNames;

namespace MimFunctions.Forms.Reading.OpenDocument;

/// <content>What each element of OpenDocument means for the text of a form; elements that are not listed are transparent.</content>
internal sealed partial class OpenDocumentBodyReader
{
    private static readonly FrozenDictionary<(string Space, string Name), Action<OpenDocumentBodyReader>> Starts =
        new Dictionary<(string, string), Action<OpenDocumentBodyReader>>
        {
            [(Names.Style, "style")] = r => r.styleName = r.Value("name"),
            [(Names.Style, "text-properties")] = r => r.HideStyle(),
            [(Names.Text, "tracked-changes")] = r => r.ReadChanges(),
            [(Names.Text, "p")] = r => r.BeginParagraph(),
            [(Names.Text, "h")] = r => r.BeginParagraph(),
            [(Names.Text, "span")] = r => r.HideIf(r.hiddenStyles.Contains(r.Value("style-name"))),
            [(Names.Text, "section")] = r => r.HideIf(r.Value("display") == "none"),
            [(Names.Text, "hidden-text")] = r => r.HideIf(true),
            [(Names.Text, "s")] = r => r.Append(new(' ', r.Number("c", 10_000))),
            [(Names.Text, "tab")] = r => r.Append("\t"),
            [(Names.Text, "line-break")] = r => r.Append("\n"),
            [(Names.Text, "change-start")] = r => r.NoteChange(),
            [(Names.Text, "change")] = r => r.NoteChange(),
            [(Names.Text, "section-source")] = r => r.NoteLink(),
            [(Names.Table, "table")] = r => r.BeginTable(),
            [(Names.Table, "table-row")] = r => r.document.BeginRow(),
            [(Names.Table, "table-cell")] = r => r.BeginCell(),
            [(Names.Table, "covered-table-cell")] = r => r.CoverCell(),
            [(Names.Draw, "image")] = r => r.NoteLink(),
            [(Names.Draw, "floating-frame")] = r => r.NoteLink(),
            [(Names.Draw, "control")] = r => r.Append(r.formControls.GetValueOrDefault(r.Value("control"))?.Shows ?? ""),
            [(Names.Draw, "object")] = r => throw r.Embeds(),
            [(Names.Draw, "object-ole")] = r => throw r.Embeds(),
            [(Names.Draw, "plugin")] = r => throw r.Embeds(),
            [(Names.Draw, "applet")] = r => throw r.Embeds(),
            [(Names.Script, "event-listener")] = r => throw FileRules.Macros.Refuse(r.part, "The file starts a macro when something happens in it."),
            [(Names.Form, "checkbox")] = r => r.Declare(r.Value("current-state") is { Length: > 0 } now ? now == "checked" : r.Value("state") == "checked"),
            [(Names.Form, "radio")] = r => r.Declare(r.Value("current-selected") is { Length: > 0 } now ? now == "true" : r.Value("selected") == "true"),
            [(Names.Form, "text")] = r => r.Declare(null),
            [(Names.Form, "date")] = r => r.Declare(null),
            [(Names.Form, "combobox")] = r => r.Declare(null),
            [(Names.LibreOffice, "content-control")] = r => r.BeginControl(),
            [(Names.Field, "fieldmark")] = r => (r.fieldType, r.fieldTicked) = (r.Value("type"), false),
            [(Names.Field, "fieldmark-start")] = r => (r.fieldType, r.fieldTicked) = (r.Value("type"), false),
            [(Names.Field, "param")] = r => r.fieldTicked |= r.Value("name").EndsWith("Checkbox_Checked", StringComparison.Ordinal) && r.Value("value") == "true",
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(string Space, string Name), Action<OpenDocumentBodyReader>> Ends =
        new Dictionary<(string, string), Action<OpenDocumentBodyReader>>
        {
            [(Names.Text, "p")] = r => r.EndParagraph(),
            [(Names.Text, "h")] = r => r.EndParagraph(),
            [(Names.Table, "table")] = r => r.EndTable(),
            [(Names.Table, "table-row")] = r => r.document.EndRow(),
            [(Names.Table, "table-cell")] = r => r.document.EndCell(),
            [(Names.LibreOffice, "content-control")] = r => r.EndControl(),
            [(Names.Field, "fieldmark")] = r => r.EndField(),
        }.ToFrozenDictionary();

    // Comments, notes, phonetic guides, titles of pictures, rows of print headers: none of it is the sender's text in its place.
    private static readonly FrozenSet<(string, string)> Skipped = new[]
    {
        (Names.Office, "annotation"), (Names.Text, "note"), (Names.Text, "ruby-text"), (Names.Text, "tracked-changes"), (Names.Table, "covered-table-cell"),
        ("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "title"), ("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "desc"),
    }.ToFrozenSet();

    private void BeginParagraph()
    {
        document.BeginParagraph();
        (paragraphs, spaceBefore) = (paragraphs + 1, true);
    }

    private void EndParagraph()
    {
        document.EndParagraph();
        paragraphs--;
    }

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
    }

    private void HideStyle()
    {
        if (Value("display", Names.Text) == "none")
            hiddenStyles.Add(styleName);
    }

    private void HideIf(bool isHidden)
    {
        if (isHidden && hiddenFrom == int.MaxValue && !xml.IsEmptyElement)
            hiddenFrom = xml.Depth;
    }

    private void Declare(bool? ticked)
    {
        var control = new FormControl(ticked, Value("label"), Value("current-value") is { Length: > 0 } now ? now : Value("value"));
        formControls[Value("id")] = control;
        formControls[Value("id", "http://www.w3.org/XML/1998/namespace")] = control;
        formControls.Remove("");
    }

    private void BeginControl()
    {
        document.BeginControl(Value("tag") is { Length: > 0 } tag ? tag : Value("alias"));
        if (Value("checkbox") == "true")
        {
            Append(TextMarks.Box(Value("checked") == "true").ToString());
            inCheckBox = true;
        }
        inPlaceholder = !inCheckBox && Value("showing-place-holder") == "true";
    }

    private void EndControl()
    {
        document.EndControl();
        inCheckBox = inPlaceholder = false;
    }

    private void EndField()
    {
        if (fieldType.EndsWith("FORMCHECKBOX", StringComparison.Ordinal))
            Append(TextMarks.Box(fieldTicked).ToString());
    }

    /// <summary>Which changes are insertions and which deletions; the deleted text itself stands here and is passed over.</summary>
    private void ReadChanges()
    {
        using var changes = xml.ReadSubtree();
        var id = "";
        while (changes.Read())
            if (changes.NodeType == XmlNodeType.Element && changes.NamespaceURI == Names.Text)
                switch (changes.LocalName)
                {
                    case "changed-region":
                        id = changes.GetAttribute("id", Names.Text) ?? "";
                        break;
                    case "insertion":
                        insertions.Add(id);
                        break;
                    case "deletion":
                        deletions.Add(id);
                        break;
                }
    }

    private void NoteChange()
    {
        var id = Value("change-id");
        if (insertions.Contains(id))
            document.Note(FileRules.Inserted, "Text here is a tracked insertion that nobody accepted; it was read as part of the form.");
        else if (deletions.Contains(id))
            document.Note(FileRules.Deleted, "Text here is a tracked deletion that nobody accepted; it was not read.");
    }

    private void NoteLink()
    {
        var target = Value("href", Names.Link);
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("..", StringComparison.Ordinal))
            document.Note(FileRules.Linked, "A picture or section in the file lies elsewhere; the hub did not fetch it.");
    }

    private FileRefusedException Embeds() => FileRules.Embedded.Refuse(document.Here, "Another file or a control is embedded in the form.");
}
