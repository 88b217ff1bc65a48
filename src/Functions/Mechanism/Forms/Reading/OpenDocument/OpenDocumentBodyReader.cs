using System.Xml;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms.Reading.Recognition;

namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <summary>Reads a part of an OpenDocument text in one forward pass: styles, headers and footers, content. What each element means stands in the tables of the other files.</summary>
internal sealed partial class OpenDocumentBodyReader(XmlReader xml, TextDocumentBuilder document, Place part, OpenDocumentStyles styles)
{
    // The tables of elements reach these through an instance, which constructor parameters do not allow.
    private readonly XmlReader xml = xml;
    private readonly Place part = part;
    private readonly OpenDocumentStyles styles = styles;
    private readonly Dictionary<string, FormControl> formControls = [];
    private readonly HashSet<string> insertions = [];
    private readonly Dictionary<string, string> deletions = [];
    private readonly TableColumns columns = new();
    private readonly Scopes<TextLook> looks = new();
    private readonly Scopes<string> links = new(), dates = new();
    private readonly Stack<(string Name, int Depth)> lists = [];
    private readonly Stack<int> paragraphs = [];
    private readonly TextDocumentBuilder main = document;
    private TextDocumentBuilder document = document;
    private FormControl openControl = new(null, "", "");
    private string fieldType = "";
    private List<string> fieldChoices = [];
    private int fieldChosen;
    private bool fieldTicked, inCheckBox, inPlaceholder, spaceBefore = true;
    private string? bullet, fieldDate;
    private int hiddenFrom = int.MaxValue;

    /// <summary>Reads to the end.</summary>
    /// <exception cref="FileRefusedException">It is no part of an OpenDocument text.</exception>
    public void Read()
    {
        xml.MoveToContent();
        if (xml.LocalName is not ("document-content" or "document-styles" or "document") || xml.NamespaceURI != OpenDocumentNames.Office)
            throw FileRules.BrokenXml.Refuse(part, $"{part.Text} is not the content of an OpenDocument text.");
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
            case XmlNodeType.EndElement:
                End(xml.NamespaceURI, xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when paragraphs.Count > 0:
                Append(Collapse(xml.Value));
                break;
        }
        xml.Read();
    }

    private void ReadElement()
    {
        SafeXml.CheckDepth(xml, part);
        var (space, name, empty) = (xml.NamespaceURI, xml.LocalName, xml.IsEmptyElement);
        if (Apart.TryGetValue((space, name), out var apart))
        {
            apart(this);
            return;
        }
        ScopeDate();
        if (Starts.TryGetValue((space, name), out var start))
            start(this);
        if (empty)
            End(space, name);
        xml.Read();
    }

    private void End(string space, string name)
    {
        if (Ends.TryGetValue((space, name), out var end))
            end(this);
        looks.End(xml.Depth);
        links.End(xml.Depth);
        dates.End(xml.Depth);
        if (xml.Depth <= hiddenFrom)
            hiddenFrom = int.MaxValue;
    }

    private string Value(string name, string? space = null) => xml.GetAttribute(name, space ?? xml.NamespaceURI) ?? "";

    private int Number(string name, int most) => int.TryParse(Value(name), out var number) ? Math.Clamp(number, 1, most) : 1;

    private void Append(string text)
    {
        if (text.Length == 0 || inCheckBox)
            return;
        var look = looks.Innermost;
        if (hiddenFrom < int.MaxValue || look.Hidden == true)
            document.Note(FileRules.Hidden, HiddenText, text);
        else if (inPlaceholder)
            document.LeaveOut(text);
        else
            document.Append(MarkedText.Of(
                SymbolFonts.Text(look.Font, text), look.Struck == true, look.Noted == true, links.Innermost, fieldDate ?? dates.Innermost));
    }

    /// <summary>What the file itself says of a date goes before the text that shows it.</summary>
    private void ScopeDate()
    {
        var date = xml.GetAttribute("date-value", OpenDocumentNames.Text) ?? xml.GetAttribute("date-value", OpenDocumentNames.Office)
            ?? (xml.LocalName == "content-control" ? xml.GetAttribute("current-date", OpenDocumentNames.LibreOffice) : null);
        if (date is { Length: >= 10 })
            dates.Begin(xml.Depth, date[..10]);
    }

    /// <summary>White space as OpenDocument counts it: a run is one space, at the beginning of a paragraph none (part 3, section 6.1.2).</summary>
    private string Collapse(string text)
    {
        var collapsed = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var isSpace = c is ' ' or '\t' or '\n' or '\r';
            if (!isSpace || !spaceBefore)
                collapsed[length++] = isSpace ? ' ' : c;
            spaceBefore = isSpace;
        }
        return new(collapsed, 0, length);
    }
}
