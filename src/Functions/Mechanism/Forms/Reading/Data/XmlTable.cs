using System.Globalization;
using System.Xml;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Data;

/// <summary>Reads a table of a form in XML: an element <c>row</c> for each row, in it an element for each cell, named by the column.</summary>
/// <param name="xml">Stands at the element of the table; behind it afterwards.</param>
/// <param name="fields">The form.</param>
/// <param name="table">The field.</param>
internal sealed class XmlTable(XmlReader xml, DataForm fields, FieldDefinition table)
{
    private const string RowName = "row";

    /// <summary>Adds the rows to the form.</summary>
    public void Read(Place where)
    {
        var rows = new List<ReadRow?>();
        Inside(where, () =>
        {
            if (xml.LocalName == RowName)
                rows.Add(ReadRow(Place.XPath(string.Create(CultureInfo.InvariantCulture, $"{where.Text}/{RowName}[{rows.Count + 1}]"))));
            else
                Refuse(Place.XPath($"{where.Text}/{xml.LocalName}"));
        });
        fields.AddRows(table, [.. rows.OfType<ReadRow>()], where);
    }

    private ReadRow? ReadRow(Place where)
    {
        var cells = new List<ReadCell>();
        Inside(where, () => ReadCell(cells, Place.XPath($"{where.Text}/{xml.LocalName}")));
        return TableRows.Row(table, cells);
    }

    private void ReadCell(List<ReadCell> cells, Place where)
    {
        var name = xml.LocalName;
        var (text, isPlain) = XmlFormReader.ReadText(xml, where);
        if (table.Column(name) is not { } column)
            fields.UnknownColumn(table, name, where);
        else if (isPlain)
            cells.Add(new(column.Id, text, where));
        else
            fields.Wrong(table.Id, where, text, $"takes text as \"{table.WordedColumn(column)}\", not elements inside it");
    }

    private void Refuse(Place where) => fields.Wrong(table.Id, where, XmlFormReader.ReadText(xml, where).Text, $"takes rows, not this");

    /// <summary>Goes through the element at which the reader stands; text between its elements is refused.</summary>
    private void Inside(Place where, Action readElement)
    {
        var depth = xml.Depth;
        var isEmpty = xml.IsEmptyElement;
        xml.Read();
        if (isEmpty)
            return;
        while (xml.Depth > depth)
        {
            SafeXml.CheckDepth(xml, where);
            if (xml.NodeType == XmlNodeType.Element)
            {
                readElement();
                continue;
            }

            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                fields.Wrong(table.Id, where, xml.Value.Trim(), $"takes rows of cells, not text between them");
            xml.Read();
        }

        xml.Read();
    }
}
