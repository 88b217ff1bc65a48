using System.Xml;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <summary>The parts of an OpenDocument file around its text (OASIS OpenDocument 1.3, part 2).</summary>
internal static class OpenDocumentPackage
{
    private const string MimeType = "mimetype", Manifest = "META-INF/manifest.xml", Meta = "meta.xml";
    private const string Family = "application/vnd.oasis.opendocument.";

    /// <summary>Whether the archive is an OpenDocument file of any kind.</summary>
    public static bool IsOpenDocument(IPackage package) => Kind(package).StartsWith(Family, StringComparison.Ordinal);

    /// <summary>Refuses files that are locked, carry macros or other files, or are no texts.</summary>
    /// <exception cref="FileRefusedException">It is one of those.</exception>
    public static void RefuseActiveContent(IPackage package)
    {
        RefuseOtherKinds(Kind(package));
        foreach (var name in package.Names)
            RefuseActivePart(name);
        RefuseLocked(package);
    }

    /// <summary>Refuses sheets, slides and drawings.</summary>
    /// <exception cref="FileRefusedException">It is one.</exception>
    public static void RefuseOtherKinds(string kind)
    {
        if (!kind.StartsWith(Family, StringComparison.Ordinal) || kind[Family.Length..] is not ("text" or "text-template" or "text-web"))
            throw FileRules.UnknownKind.Refuse(Place.WholeFile, $"The file is an OpenDocument file, but not a text.", kind);
    }

    /// <summary>Refuses files that are locked with a password.</summary>
    /// <exception cref="FileRefusedException">It is one.</exception>
    public static void RefuseLocked(IPackage package)
    {
        if (package.Has(Manifest))
            SafeXml.Read(package.OpenPart(Manifest), Place.Part(Manifest), xml =>
            {
                while (xml.Read())
                    if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "encryption-data")
                        throw FileRules.Encrypted.Refuse(Place.Part(Manifest), $"The file is locked with a password.");
            });
    }

    /// <summary>What the file says of itself in its user-defined properties: the form that it is, and what the hub printed into it.</summary>
    public static (string? FormId, string Printed) Marks(IPackage package)
    {
        (string? Id, string Printed) marks = (null, "");
        if (package.Has(Meta))
            SafeXml.Read(package.OpenPart(Meta), Place.Part(Meta), xml =>
            {
                while (xml.ReadToFollowing("user-defined", OpenDocumentNames.Meta))
                {
                    var name = xml.GetAttribute("name", OpenDocumentNames.Meta) ?? "";
                    // Of a subtree, the reader stands at its end afterwards and not at the next property.
                    using var property = xml.ReadSubtree();
                    property.Read();
                    if (name == "FormId")
                        marks.Id = NormalText.Of(property.ReadElementContentAsString());
                    else if (name.StartsWith(PrintedText.Property, StringComparison.Ordinal))
                        marks.Printed += $" {property.ReadElementContentAsString()}";
                }
            });
        return marks;
    }

    private static string Kind(IPackage package)
    {
        if (!package.Has(MimeType))
            return "";
        using var reader = new StreamReader(package.OpenPart(MimeType));
        var text = new char[200];
        return new string(text, 0, reader.ReadBlock(text)).Trim();
    }

    private static void RefuseActivePart(string name)
    {
        if (name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase))
            throw FileRules.Macros.Refuse(Place.Part(name), $"The file carries macros.");
        if (name.StartsWith("Object ", StringComparison.OrdinalIgnoreCase))
            throw FileRules.Embedded.Refuse(Place.Part(name), $"Another file is embedded in the form.");
    }
}
