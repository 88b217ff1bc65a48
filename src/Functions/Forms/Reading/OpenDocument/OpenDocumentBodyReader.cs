using System.Xml;
using MimFunctions.Domain.Forms;
using MimFunctions.Forms.Reading.Recognition;

namespace MimFunctions.Forms.Reading.OpenDocument;

/// <summary>Reads the content of an OpenDocument text in one forward pass. What each element means stands in the tables of the other half.</summary>
internal sealed partial class OpenDocumentBodyReader(XmlReader xml, TextDocumentBuilder document, Place part)
{
    // The tables of elements reach these through an instance, which constructor parameters do not allow.
    private readonly TextDocumentBuilder document = document;
    private readonly Place part = part;
    private readonly Dictionary<string, FormControl> formControls = [];
    private readonly HashSet<string> hiddenStyles = [], insertions = [], deletions = [];
    private readonly TableColumns columns = new();
    private string styleName = "", fieldType = "";
    private bool fieldTicked, inCheckBox, inPlaceholder, spaceBefore = true;
    private int paragraphs, hiddenFrom = int.MaxValue;

    /// <summary>Reads to the end.</summary>
    /// <exception cref="FileRefusedException">It is not the content of an OpenDocument text.</exception>
    public void Read()
    {
        xml.MoveToContent();
        if (xml.LocalName != "document-content" || xml.NamespaceURI != OpenDocumentNames.Office)
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
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when paragraphs > 0:
                Append(Collapse(xml.Value));
                break;
        }
        xml.Read();
    }

    private void ReadElement()
    {
        SafeXml.CheckDepth(xml, part);
        var (space, name, empty) = (xml.NamespaceURI, xml.LocalName, xml.IsEmptyElement);
        if (Starts.TryGetValue((space, name), out var start))
            start(this);
        if (Skipped.Contains((space, name)))
        {
            xml.Skip();
            return;
        }
        if (empty)
            End(space, name);
        xml.Read();
    }

    private void End(string space, string name)
    {
        if (Ends.TryGetValue((space, name), out var end))
            end(this);
        if (xml.Depth <= hiddenFrom)
            hiddenFrom = int.MaxValue;
    }

    private string Value(string name, string? space = null) => xml.GetAttribute(name, space ?? xml.NamespaceURI) ?? "";

    private int Number(string name, int most) => int.TryParse(Value(name), out var number) ? Math.Clamp(number, 1, most) : 1;

    private void Append(string text)
    {
        if (text.Length == 0 || inCheckBox || inPlaceholder)
            return;
        if (hiddenFrom < int.MaxValue)
            document.Note(FileRules.Hidden, "Text here is formatted as hidden; it was not read.");
        else
            document.Append(text);
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
