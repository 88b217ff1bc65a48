using System.Text;
using System.Xml;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>The words in drawings that are parts of their own: diagrams and charts.</summary>
internal static class WordDrawings
{
    /// <summary>All words of a part; empty when there is none.</summary>
    /// <exception cref="FileRefusedException">The part is broken.</exception>
    public static string Words(IPackage package, string? part)
    {
        var words = new StringBuilder();
        if (part is not null && package.Has(part))
            SafeXml.Read(package.OpenPart(part), Place.Part(part), xml =>
            {
                var isText = false;
                while (xml.Read())
                    if (xml.NodeType == XmlNodeType.Element)
                        isText = xml.LocalName is "t" or "v";
                    else if (xml.NodeType == XmlNodeType.EndElement)
                        isText = false;
                    else if (isText && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                        words.Append(xml.Value).Append(' ');
            });
        return words.ToString();
    }
}
