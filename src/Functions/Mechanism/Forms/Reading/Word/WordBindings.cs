using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.XPath;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>What content controls show that are bound to data in the file: Word shows the data, whatever the control's own text says (section 17.5.2.6).</summary>
internal sealed partial class WordBindings(IPackage package)
{
    // The stores of document properties have fixed numbers and no part that names them.
    private static readonly Dictionary<string, string> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"] = "docProps/core.xml",
        ["{6668398D-A668-4E3E-A5EB-62B293D839F1}"] = "docProps/app.xml",
    };

    private readonly Dictionary<string, XPathNavigator?> stores = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, string>? parts;

    /// <summary>The data, or null when the file has none at this place.</summary>
    /// <param name="store">Number of the store.</param>
    /// <param name="path">XPath of the data. Only plain steps are followed: a path of strangers is no program to be run.</param>
    /// <param name="prefixes">What the prefixes in the path mean.</param>
    public string? Find(string? store, string? path, string? prefixes)
    {
        if (path is null || !PlainPath().IsMatch(path))
            return null;
        parts ??= Stores();
        string[] candidates = string.IsNullOrEmpty(store) ? [.. parts.Values] : parts.TryGetValue(store, out var named) ? [named] : [];
        foreach (var part in candidates)
            if (Data(part) is { } data && Value(data, path, prefixes ?? "") is { } value)
                return value;
        return null;
    }

    private static string? Value(XPathNavigator data, string path, string prefixes)
    {
        var names = new XmlNamespaceManager(data.NameTable);
        foreach (Match prefix in Prefix().Matches(prefixes))
            names.AddNamespace(prefix.Groups[1].Value, prefix.Groups[2].Value);
        try
        {
            return data.SelectSingleNode(path, names)?.Value;
        }
        catch (XPathException)
        {
            // A prefix that the control does not explain: then Word shows the control's own text, and so does the hub.
            return null;
        }
    }

    private XPathNavigator? Data(string part)
    {
        if (!stores.TryGetValue(part, out var data) && package.Has(part))
            SafeXml.Read(package.OpenPart(part), Place.Part(part), xml => stores[part] = data = new XPathDocument(xml).CreateNavigator());
        return data;
    }

    private Dictionary<string, string> Stores()
    {
        var found = new Dictionary<string, string>(Properties, StringComparer.OrdinalIgnoreCase);
        foreach (var name in package.Names.Where(n => PropertiesPart().IsMatch(n)))
            SafeXml.Read(package.OpenPart(name), Place.Part(name), xml =>
            {
                while (xml.Read())
                    if (xml.LocalName == "datastoreItem" && xml.GetAttribute("itemID", xml.NamespaceURI) is { } id)
                        found[id] = name.Replace("itemProps", "item", StringComparison.OrdinalIgnoreCase);
            });
        return found;
    }

    [GeneratedRegex(@"^(/([\w.-]+:)?[\w.-]+(\[[0-9]{1,6}\])?)+(/@([\w.-]+:)?[\w.-]+)?(/text\(\))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainPath();

    [GeneratedRegex("""xmlns:([\w.-]+)\s*=\s*['"]([^'"]*)['"]""", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^customXml/itemProps[0-9]+\.xml\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PropertiesPart();
}
