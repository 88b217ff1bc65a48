using System.Text;
using System.Xml;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Data;

/// <summary>Reads a form in XML by the published XSD: <c>&lt;reportForm form="mim-1"&gt;</c>, an element for each value, named by the field id.</summary>
internal static class XmlFormReader
{
    /// <summary>Namespace of the published XSD; files without any are read as well.</summary>
    public const string Namespace = "urn:mim-functions:forms";

    private const string Root = "reportForm";

    /// <summary>Reads the form.</summary>
    /// <param name="file">XML in any encoding.</param>
    /// <param name="expected">The forms that the folder takes.</param>
    /// <exception cref="FileRefusedException">It is not XML, or it has a document type.</exception>
    public static FormFileReading Read(ReadOnlyMemory<byte> file, IReadOnlyList<FormDefinition> expected)
    {
        FormFileReading? reading = null;
        SafeXml.Read(file, new("the XML file"), xml => reading = Read(xml, expected));
        return reading!;
    }

    private static FormFileReading Read(XmlReader xml, IReadOnlyList<FormDefinition> expected)
    {
        xml.MoveToContent();
        var id = xml.GetAttribute("form");
        var isForm = xml.LocalName == Root && xml.NamespaceURI is "" or Namespace;
        var form = expected.FirstOrDefault(f => f.Id == id);
        var root = xml.LocalName;
        if (!isForm && IsSeveral(xml))
            throw FileRules.SeveralForms.Refuse(Place.WholeFile, $"The file holds more than one form.", root);
        if (!isForm)
            return new FormFileReading.NotTheForm(new(expected[0].Id, [], []), FileRules.NotTheForm.At(
                Place.XPath("/*"), $"The root element of the XML is not {Root} of namespace {Namespace}.", root));
        var reading = Fields(xml, form ?? expected[0]);
        if (form is not null)
            return new FormFileReading.Read(reading, FileFormat.Xml);
        return new FormFileReading.NotTheForm(reading, id is null
            ? FileRules.NotTheForm.At(Place.XPath($"/{Root}/@form"), $"The XML does not say which form it is: the attribute form is missing.")
            : FormChoice.Another(id, expected));
    }

    /// <summary>Whether an element of another name has several forms in it.</summary>
    private static bool IsSeveral(XmlReader xml)
    {
        var (depth, forms) = (xml.Depth, 0);
        while (forms < 2 && xml.Read() && xml.Depth > depth)
            forms += xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1 && xml.LocalName == Root ? 1 : 0;
        return forms > 1;
    }

    private static FormReading Fields(XmlReader xml, FormDefinition form)
    {
        var fields = new DataForm(form);
        var values = new List<(string Name, string Text)>();
        xml.Read();
        while (!xml.EOF && xml.Depth > 0)
            if (xml.NodeType == XmlNodeType.Element)
                ReadField(xml, fields, values);
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                throw FileRules.BrokenXml.Refuse(Place.XPath($"/{Root}"), $"Text stands outside of any field.", xml.Value);
            else
                xml.Read();
        foreach (var field in values.GroupBy(v => v.Name))
            fields.Add(field.Key, field.Select(v => v.Text), Path(field.Key));
        return fields.Reading;
    }

    private static void ReadField(XmlReader xml, DataForm fields, List<(string Name, string Text)> values)
    {
        if (fields.Field(xml.LocalName) is { Kind: FieldKind.Table } table)
        {
            new XmlTable(xml, fields, table).Read(Path(table.Id));
            return;
        }

        var name = xml.LocalName;
        var (text, isPlain) = ReadText(xml, Path(name));
        if (isPlain)
            values.Add((name, text));
        else
            fields.Wrong(name, Path(name), text, $"takes text, not elements inside it");
    }

    /// <summary>The text of the element at which the reader stands, and whether no element is in it; the reader stands behind it afterwards.</summary>
    internal static (string Text, bool IsPlain) ReadText(XmlReader xml, Place where)
    {
        // Text comes in as many pieces as there are comments in it.
        var (depth, text, isPlain) = (xml.Depth, new StringBuilder(), true);
        if (!xml.IsEmptyElement)
            while (xml.Read() && xml.Depth > depth)
            {
                SafeXml.CheckDepth(xml, where);
                isPlain &= xml.NodeType is not XmlNodeType.Element;
                text.Append(xml.Value);
            }
        xml.Read();
        return (text.ToString(), isPlain);
    }

    private static Place Path(string name) => Place.XPath($"/{Root}/{name}");
}
