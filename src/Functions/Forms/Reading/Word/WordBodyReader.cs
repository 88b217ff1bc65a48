using System.Xml;
using MimFunctions.Domain.Forms;
using MimFunctions.Forms.Reading.Recognition;

namespace MimFunctions.Forms.Reading.Word;

/// <summary>Reads the body of a Word document in one forward pass. What each element means stands in the tables at the end.</summary>
internal sealed partial class WordBodyReader(XmlReader xml, TextDocumentBuilder document, Place part)
{
    // The tables of elements reach these through an instance, which constructor parameters do not allow.
    private readonly TextDocumentBuilder document = document;
    private readonly WordControls controls = new();
    private readonly WordFields fields = new();
    private string wordNamespace = "";
    private bool inText, hidden, styled;

    /// <summary>Reads to the end of the body.</summary>
    /// <exception cref="FileRefusedException">It is not a Word document, or it pulls in other files.</exception>
    public void Read()
    {
        xml.MoveToContent();
        wordNamespace = xml.NamespaceURI;
        if (xml.LocalName != "document" || wordNamespace is not (WordNames.Transitional or WordNames.Strict))
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
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inText:
                Append(xml.Value);
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
        if (Starts.TryGetValue(name, out var start))
            start(this);
        if (Skipped.Contains(name))
        {
            xml.Skip();
            return;
        }
        if (empty && Ends.TryGetValue(name, out var end))
            end(this);
        xml.Read();
    }

    private void ReadForeign(string name)
    {
        // Alternatives say the same thing twice; the first one is what current programs show.
        if (name == "Fallback" && xml.NamespaceURI == WordNames.Compatibility)
        {
            xml.Skip();
            return;
        }
        if (xml.NamespaceURI == WordNames.Word2010 && controls.Innermost is { } control)
        {
            control.IsCheckBox |= name == "checkbox";
            control.IsTicked |= name == "checked" && WordNames.IsOn(Value("val"));
        }
        xml.Read();
    }

    private bool IsWord => ReferenceEquals(xml.NamespaceURI, wordNamespace) || xml.NamespaceURI == wordNamespace;

    private string? Value(string attribute = "val") => xml.GetAttribute(attribute, xml.NamespaceURI);

    private void Append(string text)
    {
        if (fields.InInstruction || controls.InCheckBox)
            return;
        if (hidden)
            document.Note(FileRules.Hidden, "Text here is formatted as hidden; it was not read.");
        else if (!controls.InPlaceholder)
            document.Append(text);
        else if (!styled)
            document.LeaveOut(text);
    }

    private void BeginContent()
    {
        var control = controls.Innermost;
        document.BeginControl(control?.Tag ?? "");
        if (control is { IsCheckBox: true })
            Append(TextMarks.Box(control.IsTicked).ToString());
        controls.BeginContent();
    }

    private void FieldCharacter()
    {
        if (fields.Character(Value("fldCharType")) is { } shown)
            Append(shown);
    }

    private void SpanColumns()
    {
        if (document.Cell is { } cell && int.TryParse(Value(), out var span) && span is > 1 and < 1000)
            cell.Span = span;
    }

    private FileRefusedException PulledIn() =>
        FileRules.Embedded.Refuse(document.Here, "Another document is inserted in the form as a file; the hub cannot see what is in it.");
}
