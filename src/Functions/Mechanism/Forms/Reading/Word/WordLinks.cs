using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>What a Word file would load from elsewhere: linked pictures, attached templates, frames. None of it is ever fetched (docs/rules.md, fault F8).</summary>
internal static class WordLinks
{
    private const int MostFindings = 5;

    /// <summary>A warning for each relationship that leaves the file, except hyperlinks.</summary>
    /// <exception cref="FileRefusedException">A part with relationships is broken.</exception>
    public static List<Finding> Findings(IPackage package)
    {
        var findings = new List<Finding>();
        foreach (var name in package.Names.Where(n => n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            Read(package, name, findings);
        return findings;
    }

    private static void Read(IPackage package, string name, List<Finding> findings)
    {
        if (package.PlainText(name)?.Contains("External", StringComparison.Ordinal) == false)
            return;
        SafeXml.Read(package.OpenPart(name), Place.Part(name), xml =>
        {
            while (xml.Read())
                if (xml.GetAttribute("TargetMode") == "External" && findings.Count < MostFindings)
                    Add(xml.GetAttribute("Type") ?? "", xml.GetAttribute("Target"), Place.Part(name), findings);
        });
    }

    private static void Add(string type, string? target, Place where, List<Finding> findings)
    {
        Sentence? message = type[(type.LastIndexOf('/') + 1)..] switch
        {
            "hyperlink" => null,
            "attachedTemplate" => $"The file is tied to a template that lies elsewhere; the hub did not fetch it.",
            "image" => $"A picture in the file lies elsewhere; the hub did not fetch it.",
            _ => $"The file links to something that lies elsewhere; the hub did not fetch it.",
        };
        if (message is not null)
            findings.Add(FileRules.Linked.At(where, message, target));
    }
}
