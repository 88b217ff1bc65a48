using System.Xml;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms.Reading.Recognition;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>Reads the text of a part of a Word document in one forward pass. What each element means stands in the tables of the other files.</summary>
internal sealed partial class WordBodyReader(XmlReader xml, TextDocumentBuilder document, Place part, WordContext context, IReadOnlySet<int> unclosed)
{
    // The tables of elements reach these through an instance, which constructor parameters do not allow.
    private readonly XmlReader xml = xml;
    private readonly TextDocumentBuilder document = document;
    private readonly WordContext context = context;
    private readonly WordControls controls = new();
    private readonly WordFields fields = new(unclosed);
    private readonly Stack<string> links = [];
    private readonly Dictionary<string, string> margins = new(StringComparer.Ordinal);
    private string wordNamespace = "";
    private TextLook look, paragraphLook;
    private bool inText, choiceTaken;
    private int deleted, hiddenRows, rubies;

    /// <summary>Fields, counted from 0, that begin in this part and do not end.</summary>
    public IReadOnlySet<int> UnclosedFields => fields.NeverEnded;

    /// <summary>Headers and footers that the text refers to: the part, and what it is in words.</summary>
    public IReadOnlyDictionary<string, string> Margins => margins;

    /// <summary>Reads to the end of the part.</summary>
    /// <exception cref="FileRefusedException">It is not a Word document, or it pulls in other files.</exception>
    public void Read()
    {
        xml.MoveToContent();
        wordNamespace = xml.NamespaceURI;
        if (xml.LocalName is not ("document" or "hdr" or "ftr" or "wordDocument")
            || wordNamespace is not (WordNames.Transitional or WordNames.Strict or WordNames.Word2003))
            throw FileRules.BrokenXml.Refuse(part, $"{part.Text} is not the text of a Word document.");
        while (!xml.EOF)
            ReadNode();
    }

    private void ReadNode()
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                ReadElement();
                return;
            case XmlNodeType.EndElement when IsWord && Ends.TryGetValue(xml.LocalName, out var end):
                end(this);
                break;
            case XmlNodeType.EndElement when !IsWord:
                EndForeign(xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inText:
                Append(SymbolFonts.Text(look.Font, xml.Value));
                break;
        }
        xml.Read();
    }

    private void ReadElement()
    {
        SafeXml.CheckDepth(xml, part);
        var (name, empty) = (xml.LocalName, xml.IsEmptyElement);
        if (!IsWord)
        {
            ReadForeign(name);
            return;
        }
        if (name == "pPr")
        {
            ReadParagraphProperties();
            return;
        }
        if (name == "instrText")
        {
            ReadInstruction();
            return;
        }
        if (Starts.TryGetValue(name, out var start))
            start(this);
        else
            look = WordLooks.Read(xml, look);
        if (Skipped.Contains(name))
        {
            xml.Skip();
            return;
        }
        if (empty && Ends.TryGetValue(name, out var end))
            end(this);
        xml.Read();
    }

    private bool IsWord => ReferenceEquals(xml.NamespaceURI, wordNamespace) || xml.NamespaceURI == wordNamespace;

    private string? Value(string attribute = "val") => xml.GetAttribute(attribute, xml.NamespaceURI);

    private string? Relation(string attribute) => xml.GetAttribute(attribute, WordNames.Relations) ?? xml.GetAttribute(attribute, WordNames.StrictRelations);

    private void Append(string text)
    {
        fields.Result(text);
        if (text.Length == 0 || fields.InInstruction || fields.InPageNumber || controls.InCheckBox)
            return;
        if (deleted > 0)
            document.Note(FileRules.Deleted, DeletedText, text);
        else if (look.Hidden == true || hiddenRows > 0)
            document.Note(FileRules.Hidden, HiddenText, text);
        else if (rubies > 0)
            document.Note(FileRules.NotRead, $"A reading aid stands above the text; it was not read.", text);
        else if (controls.Bound is { } bound)
            ReadData(bound, text);
        else if (!controls.InPlaceholder)
            Show(text);
        else
            document.LeaveOut(text);
    }

    private void Show(string text) => document.Append(MarkedText.Of(
        text, look.Struck == true, look.Noted == true && paragraphLook.Noted != true, links.TryPeek(out var link) ? link : fields.Link, controls.Date));

    /// <summary>Shows the data once in place of the control's text; what that says otherwise is told.</summary>
    private void ReadData(WordControls.Control bound, string text)
    {
        if (!bound.IsDataRead)
        {
            bound.IsDataRead = true;
            Show(bound.Data!);
        }
        if (text != bound.Data && bound.Date is null && NormalText.Of(text).Length > 0)
            document.Note(FileRules.NotRead, $"This control shows data of the file; what stood in it before was not read.", text);
    }

    private void BeginContent()
    {
        var control = controls.Innermost;
        document.BeginControl(control?.Tag ?? "");
        if (control is { IsCheckBox: true })
            Append(TextMarks.Box(control.IsTicked).ToString());
        controls.BeginContent();
    }

    private void EndContent()
    {
        if (controls.Bound is { IsDataRead: false } bound && bound == controls.Innermost)
        {
            bound.IsDataRead = true;
            Show(bound.Data!);
        }
        document.EndControl();
    }

    private void FieldCharacter()
    {
        if (fields.Character(Value("fldCharType")) is { } shown)
            Append(shown);
    }

    private void EndSimpleField()
    {
        if (fields.EndSimple() is { } shown)
            Append(shown);
    }

    private void SpanColumns()
    {
        if (document.Cell is { } cell && int.TryParse(Value(), out var span) && span is > 1 and < 1000)
            cell.Span = span;
    }

    private FileRefusedException PulledIn() =>
        FileRules.Embedded.Refuse(document.Here, $"Another document is inserted in the form as a file; the hub cannot see what is in it.");
}
