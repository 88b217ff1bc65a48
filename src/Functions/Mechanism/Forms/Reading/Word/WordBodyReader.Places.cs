using System.Xml;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <content>Paragraphs, rows and cells, what stands beside the text, and what other vocabularies than Word's own say in it.</content>
internal sealed partial class WordBodyReader
{
    private void BeginParagraph()
    {
        document.BeginParagraph();
        look = paragraphLook = default;
    }

    private void EndParagraph()
    {
        document.EndParagraph();
        document.EndNote(FileRules.Hidden);
        document.EndNote(FileRules.Deleted);
        look = paragraphLook = default;
    }

    private void BeginCell()
    {
        document.BeginCell();
        fields.BeginCell();
    }

    private void EndCell()
    {
        fields.EndCell();
        document.EndCell();
    }

    private void EndRow()
    {
        document.EndRow();
        // A hidden row says so two levels below its own.
        if (xml.Depth < hiddenRows)
            hiddenRows = 0;
    }

    /// <summary>Style and list of the paragraph; how its mark looks says nothing of its text.</summary>
    private void ReadParagraphProperties()
    {
        var depth = xml.Depth;
        var (style, list, level) = ((string?)null, (string?)null, (string?)null);
        var isEmpty = xml.IsEmptyElement;
        xml.Read();
        while (!isEmpty && !xml.EOF && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && IsWord)
                switch (xml.LocalName)
                {
                    case "pStyle":
                        style = Value();
                        break;
                    case "numId":
                        list = Value();
                        break;
                    case "ilvl":
                        level = Value();
                        break;
                    case "headerReference" or "footerReference":
                        Starts[xml.LocalName](this);
                        break;
                    case "rPr" or "pPrChange":
                        xml.Skip();
                        continue;
                }
            xml.Read();
        }
        if (!isEmpty)
            xml.Read();
        BeginText(style, list, level);
    }

    private void BeginText(string? style, string? list, string? level)
    {
        if (style is not null)
            look = paragraphLook = context.Styles.Look(style);
        if (list is null && style is not null)
            (list, level) = context.Styles.Numbering(style);
        if (list is not null && context.Lists.Box(list, level) is { } box)
            Append(box);
    }

    private void ReadInstruction()
    {
        var instruction = "";
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
            while (xml.Read() && xml.Depth > depth)
                instruction += xml.Value;
        fields.Innermost?.Instruct(instruction);
        xml.Read();
    }

    private void Delete(Sentence message)
    {
        document.Note(FileRules.Deleted, message);
        deleted++;
    }

    private void EndDeleted() => deleted--;

    private void NoteAside(Sentence message, string text)
    {
        if (fields.InInstruction || deleted > 0 || NormalText.Of(text).Length == 0)
            return;
        document.Note(FileRules.Note, message, text);
        document.EndNote(FileRules.Note);
    }

    private void AddMargin(string name)
    {
        if (context.Relations.Target(Relation("id")) is { } target)
            margins.TryAdd(target, name);
    }

    private void ReadForeign(string name)
    {
        // Alternatives say the same thing twice; the first one is what current programs show.
        if (xml.NamespaceURI == WordNames.Compatibility)
        {
            if (name == "Fallback" && choiceTaken)
            {
                xml.Skip();
                return;
            }
            choiceTaken = name == "Choice" || (name != "AlternateContent" && choiceTaken);
        }
        if (xml.NamespaceURI == WordNames.Word2010 && controls.Innermost is { } control)
        {
            control.IsCheckBox |= name == "checkbox";
            control.IsTicked |= name == "checked" && WordNames.IsOn(Value("val"));
        }
        ReadDrawing(name);
        if (xml.IsEmptyElement)
            EndForeign(name);
        xml.Read();
    }

    /// <summary>Text in equations and drawings; alternative texts; words of diagrams.</summary>
    private void ReadDrawing(string name)
    {
        switch (name)
        {
            case "t" when xml.NamespaceURI is WordNames.Math or WordNames.StrictMath or WordNames.Drawing or WordNames.StrictDrawing:
                inText = true;
                break;
            case "docPr" when (xml.GetAttribute("descr") ?? xml.GetAttribute("title")) is { Length: > 0 }:
                NotePicture(xml.GetAttribute("descr") ?? xml.GetAttribute("title") ?? "");
                break;
            case "blip" or "imagedata":
                NotePicture("");
                break;
            case "shape" when xml.GetAttribute("alt") is { Length: > 0 } alt:
                NotePicture(alt);
                break;
            case "textpath" when xml.GetAttribute("string") is { Length: > 0 } words:
                document.Note(FileRules.NotRead, $"Text here is drawn as a picture; it was not read.", words);
                break;
            case "relIds":
                NoteDrawing(Relation("dm"));
                break;
            case "chart" when Relation("id") is { } chart:
                NoteDrawing(chart);
                break;
            case "num" or "den" or "sup" or "sub" or "d" or "chr" or "begChr" or "endChr" when xml.NamespaceURI is WordNames.Math or WordNames.StrictMath:
                Append(WordEquations.Before(name, xml.GetAttribute("val", xml.NamespaceURI)));
                break;
        }
    }

    private void EndForeign(string name)
    {
        if (name == "t")
            inText = false;
        else if (name == "AlternateContent")
            choiceTaken = false;
        else if (name == "d" && xml.NamespaceURI is WordNames.Math or WordNames.StrictMath)
            Append(")");
    }

    private void NotePicture(string alternative)
    {
        if (alternative.Length == 0 && document.Cell is null)
            return;
        document.Note(FileRules.Picture, $"A picture or drawing stands here; what it shows was not read.", alternative);
        document.EndNote(FileRules.Picture);
    }

    private void NoteDrawing(string? relation)
    {
        document.Note(FileRules.Picture, $"A picture or drawing stands here; what it shows was not read.", context.DrawingWords(relation));
        document.EndNote(FileRules.Picture);
    }
}
