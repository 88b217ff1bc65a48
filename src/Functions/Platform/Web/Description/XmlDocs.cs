using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MimFunctions.Domain.Union;

namespace MimFunctions.Platform.Web.Description;

/// <summary>
/// The comments of the source, which the compiler writes beside the program: what a reader of the code is told, a reader of the API is told
/// too. Without the files the document has no descriptions, and works.
/// </summary>
internal sealed partial class XmlDocs
{
    private static readonly Assembly[] Described = [typeof(XmlDocs).Assembly, typeof(MemberState).Assembly];

    private readonly Dictionary<string, XElement> members = Described
        .Select(assembly => Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml")).Where(File.Exists)
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        // What the compiler generates into both assemblies has the same name in both.
        .DistinctBy(member => (string)member.Attribute("name")!)
        .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    /// <summary>What a type is; empty when nothing says it.</summary>
    public string Of(Type type) => Text(Summary($"T:{Id(type)}")?.Nodes());

    /// <summary>What a property is; empty when nothing says it.</summary>
    public string Of(Type type, string property) => Text(Summary($"P:{Id(type)}.{property}")?.Nodes());

    /// <summary>What a word of a closed list means; empty when nothing says it.</summary>
    public string OfWord(Type type, string word) => Text(Summary($"F:{Id(type)}.{word}")?.Nodes());

    /// <summary>What an endpoint does: its summary after the address with which each begins, from a capital letter on.</summary>
    public string OfEndpoint(Type type)
    {
        var nodes = Summary($"T:{Id(type)}")?.Nodes().SkipWhile(node => node is XText text && string.IsNullOrWhiteSpace(text.Value)) ?? [];
        var said = Text(nodes.SkipWhile(node => node is XElement { Name.LocalName: "c" })).TrimStart(':', ' ');
        return said.Length == 0 ? "" : char.ToUpperInvariant(said[0]) + said[1..];
    }

    private XElement? Summary(string id) => members.GetValueOrDefault(id)?.Element("summary");

    private static string Id(Type type) => type.FullName!.Replace('+', '.');

    private static string Text(IEnumerable<XNode>? nodes) => Spaces().Replace(string.Concat((nodes ?? []).Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => LastWord((string?)see.Attribute("cref") ?? (string?)see.Attribute("langword") ?? ""),
        XElement { Name.LocalName: "paramref" } parameter => (string?)parameter.Attribute("name") ?? "",
        XElement other => string.Concat(other.Nodes().Select(Text)),
        _ => "",
    };

    private static string LastWord(string id) => id[(id.LastIndexOf('.') + 1)..];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
