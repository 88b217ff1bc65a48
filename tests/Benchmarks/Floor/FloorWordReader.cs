using System.IO.Compression;
using System.Text;
using System.Xml;
using MimFunctions.Benchmarks.Corpus;

namespace MimFunctions.Benchmarks.Floor;

/// <summary>The least that reads the fields of a Word form: one part inflated, one pass, no tree. It knows only the corpus' own layout.</summary>
internal static class FloorWordReader
{
    private static readonly Dictionary<string, string> Ids =
        ReportFormDefinition.Current.Fields.ToDictionary(field => $"{field.Number}. {field.Label}", field => field.Id, StringComparer.Ordinal);

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = false };

    /// <summary>Field ids with their text; of check boxes the ticked lines.</summary>
    public static Dictionary<string, string> Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        using var xml = XmlReader.Create(part, Settings);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var cell = new StringBuilder();
        string? label = null;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "tr" })
                cell.Clear();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false })
                cell.Append(xml.ReadElementContentAsString());
            if (xml.NodeType != XmlNodeType.EndElement)
                continue;
            if (xml.LocalName == "p")
                cell.Append('\n');
            else if (xml.LocalName == "tc")
                label = Cell(cell, label, fields);
            else if (xml.LocalName == "tr")
                label = null;
        }

        return fields;
    }

    private static string? Cell(StringBuilder cell, string? label, Dictionary<string, string> fields)
    {
        var text = cell.ToString().Trim();
        cell.Clear();
        if (label is null)
            return text;
        if (Ids.TryGetValue(label, out var id) && text.Length > 0)
            fields[id] = text.Contains('☐') ? string.Join('\n', text.Split('\n').Where(line => line.StartsWith('☒')).Select(line => line[2..])) : text;
        return label;
    }
}
