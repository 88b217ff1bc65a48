using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>Which parts a part refers to, and what its links lead to (ISO/IEC 29500-2, section 6.5).</summary>
internal sealed class WordRelations
{
    private readonly Dictionary<string, Relation> relations = new(StringComparer.Ordinal);

    private WordRelations()
    {
    }

    /// <summary>The relations of a part; none when it has no list of them.</summary>
    /// <exception cref="FileRefusedException">The list is broken.</exception>
    public static WordRelations Of(IPackage package, string part)
    {
        var read = new WordRelations();
        var slash = part.LastIndexOf('/') + 1;
        var (folder, name) = (part[..slash], $"{part[..slash]}_rels/{part[slash..]}.rels");
        if (package.Has(name))
            SafeXml.Read(package.OpenPart(name), Place.Part(name), xml =>
            {
                while (xml.Read())
                    if (xml.LocalName == "Relationship" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                        read.relations[id] = new(Kind(xml.GetAttribute("Type")), xml.GetAttribute("TargetMode") == "External" ? target : Inside(folder, target));
            });
        return read;
    }

    /// <summary>What a relation leads to: a part of the file, or the address of a link. Null when there is none of this id.</summary>
    public string? Target(string? id) => id is null ? null : relations.GetValueOrDefault(id)?.Target;

    /// <summary>The first part of this kind, e.g. <c>styles</c>; null when there is none.</summary>
    public string? First(string kind) => relations.Values.FirstOrDefault(relation => relation.Kind == kind)?.Target;

    private static string Kind(string? type) => type is null ? "" : type[(type.LastIndexOf('/') + 1)..];

    private static string Inside(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var steps = new List<string>();
        foreach (var step in (folder + target).Split('/'))
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        return string.Join('/', steps);
    }

    private sealed record Relation(string Kind, string Target);
}
