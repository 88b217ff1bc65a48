using System.Globalization;
using Names = MimFunctions.Mechanism.Forms.Reading.OpenDocument.OpenDocumentNames;

namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <content>Form controls, content controls and the form fields of Word as LibreOffice keeps them.</content>
internal sealed partial class OpenDocumentBodyReader
{
    private void Declare(bool? ticked)
    {
        openControl = new(ticked, Value("label"), Value("current-value") is { Length: > 0 } now ? now : Value("value"));
        formControls[Value("id")] = openControl;
        formControls[Value("id", Names.Xml)] = openControl;
        formControls.Remove("");
    }

    /// <summary>Text of several lines may stand in an attribute or in paragraphs of its own, which belong to no place of the text.</summary>
    private void DeclareText()
    {
        Declare(null);
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is System.Xml.XmlNodeType.Text or System.Xml.XmlNodeType.CDATA or System.Xml.XmlNodeType.SignificantWhitespace)
                openControl.Content.Append(xml.Value);
            else if (xml.NodeType == System.Xml.XmlNodeType.EndElement && openControl.Content.Length > 0)
                openControl.Content.Append('\n');
    }

    private void Choose()
    {
        if (Value("current-selected") is { Length: > 0 } now ? now == "true" : Value("selected") == "true")
            openControl.Chosen.Add(Value("label") is { Length: > 0 } label ? label : Value("value"));
    }

    private void ShowControl()
    {
        if (!formControls.TryGetValue(Value("control"), out var control))
            return;
        if (control.Date is { } date)
            dates.Begin(xml.Depth, date);
        Append(control.Shows);
        dates.End(xml.Depth);
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

    // In a flat file the properties stand before the text.
    private void ReadProperty()
    {
        var name = Value("name");
        if (xml.IsEmptyElement || !(name == "FormId" || name.StartsWith(PrintedText.Property, StringComparison.Ordinal)) || !xml.Read() || xml.NodeType != System.Xml.XmlNodeType.Text)
            return;
        if (name == "FormId")
            main.FormId = NormalText.Of(xml.Value);
        else
            main.Printed += $" {xml.Value}";
    }

    private void BeginField() => (fieldType, fieldTicked, fieldChoices, fieldChosen, fieldDate) = (Value("type"), false, [], 0, null);

    private void ReadParameter()
    {
        var (name, value) = (Value("name"), Value("value"));
        if (name.EndsWith("Checkbox_Checked", StringComparison.Ordinal))
            fieldTicked |= value == "true";
        else if (name.EndsWith("Dropdown_ListEntry", StringComparison.Ordinal))
            fieldChoices.Add(value);
        else if (name.EndsWith("Dropdown_Selected", StringComparison.Ordinal))
            fieldChosen = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        else if (name.EndsWith("CurrentDate", StringComparison.Ordinal) && value.Length >= 10)
            fieldDate = value[..10];
    }

    private void EndField()
    {
        if (fieldType.EndsWith("FORMCHECKBOX", StringComparison.Ordinal))
            Append(TextMarks.Box(fieldTicked).ToString());
        else if (fieldType.EndsWith("FORMDROPDOWN", StringComparison.Ordinal) && fieldChosen < fieldChoices.Count)
            Append(fieldChoices[fieldChosen]);
        fieldType = "";
        fieldDate = null;
    }
}
