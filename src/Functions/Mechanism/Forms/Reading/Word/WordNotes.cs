using System.Text;
using System.Xml;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>Texts that stand apart from the text they belong to, by their number: footnotes, endnotes, comments. Read when the first is asked for.</summary>
internal sealed class WordNotes(IPackage package, string? part)
{
    private Dictionary<string, string>? texts;

    /// <summary>The text of a note; empty when there is none of this number.</summary>
    /// <exception cref="FileRefusedException">The part with the notes is broken.</exception>
    public string Text(string? id) => id is null ? "" : (texts ??= Read()).GetValueOrDefault(id, "");

    private Dictionary<string, string> Read()
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        if (part is null || !package.Has(part))
            return read;
        SafeXml.Read(package.OpenPart(part), Place.Part(part), xml =>
        {
            var (id, text) = ("", new StringBuilder());
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "footnote" or "endnote" or "comment")
                    (id, text) = (xml.GetAttribute("id", xml.NamespaceURI) ?? "", new());
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                    read[id] = text.Append(xml.Value).ToString();
                else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "p" or "br" or "tab" && text.Length > 0)
                    text.Append(' ');
        });
        return read;
    }
}
