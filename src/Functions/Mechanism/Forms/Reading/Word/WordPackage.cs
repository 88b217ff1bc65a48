using System.Xml;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>The parts of a Word file around its text: what kind it is, what it carries, which form it says it is (ISO/IEC 29500-2).</summary>
internal static class WordPackage
{
    private const string ContentTypes = "[Content_Types].xml", Relationships = "_rels/.rels", Properties = "docProps/custom.xml";

    private static readonly string[] SuspiciousTypes = ["macroEnabled", "vbaProject", "oleObject", "activeX", "spreadsheetml", "presentationml"];

    /// <summary>Whether the archive is an Office Open XML package of any kind.</summary>
    public static bool IsOfficeOpenXml(IPackage package) => package.Has(ContentTypes);

    /// <summary>Refuses macros, embedded files and packages that are not Word's, by their names and content types.</summary>
    /// <exception cref="FileRefusedException">There is one.</exception>
    public static void RefuseActiveContent(IPackage package)
    {
        foreach (var name in package.Names)
            RefuseActivePart(name);
        if (package.PlainText(ContentTypes) is { } types && !SuspiciousTypes.Any(word => types.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return;
        SafeXml.Read(package.OpenPart(ContentTypes), Place.Part(ContentTypes), xml =>
        {
            while (xml.Read())
                if (xml.GetAttribute("ContentType") is { } type)
                    RefuseActiveType(type, xml.GetAttribute("PartName")?.TrimStart('/') ?? ContentTypes);
        });
    }

    /// <summary>Name of the part that holds the text.</summary>
    /// <exception cref="FileRefusedException">None is named, or it is missing.</exception>
    public static string MainPart(IPackage package)
    {
        var main = "";
        SafeXml.Read(package.OpenPart(Relationships), Place.Part(Relationships), xml =>
        {
            while (xml.Read())
                if (xml.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
                    main = xml.GetAttribute("Target")?.TrimStart('/') ?? "";
        });
        return package.Has(main) ? main : throw FileRules.BrokenArchive.Refuse(Place.WholeFile, $"The file has no text: its main part is missing.");
    }

    /// <summary>What the file says of itself in its custom document properties: the form that it is, and what the hub printed into it.</summary>
    public static (string? FormId, string Printed) Marks(IPackage package)
    {
        (string? Id, string Printed) marks = (null, "");
        if (package.Has(Properties))
            SafeXml.Read(package.OpenPart(Properties), Place.Part(Properties), xml =>
            {
                while (xml.Read())
                {
                    // Whatever the prefix: the Open XML SDK writes one.
                    if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "property")
                        continue;
                    if (xml.GetAttribute("name") is "FormId")
                        marks.Id = PropertyText(xml);
                    else if (xml.GetAttribute("name")?.StartsWith(PrintedText.Property, StringComparison.Ordinal) == true)
                        marks.Printed += $" {PropertyText(xml)}";
                }
            });
        return marks;
    }

    private static string? PropertyText(XmlReader xml)
    {
        using var property = xml.ReadSubtree();
        while (property.Read())
            if (property.NodeType == XmlNodeType.Text)
                return NormalText.Of(property.Value);
        return null;
    }

    private static void RefuseActivePart(string name)
    {
        if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase))
            throw FileRules.Macros.Refuse(Place.Part(name), $"The file carries macros.");
        if (name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase))
            throw FileRules.Embedded.Refuse(Place.Part(name), $"Another file or a control is embedded in the form.");
    }

    private static void RefuseActiveType(string type, string name)
    {
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            throw FileRules.Macros.Refuse(Place.Part(name), $"The file declares macros.", type);
        if (type.Contains("oleObject", StringComparison.OrdinalIgnoreCase) || type.Contains("activeX", StringComparison.OrdinalIgnoreCase))
            RefuseDeclared(type, name);
        if (type.Contains("spreadsheetml.sheet.main", StringComparison.Ordinal))
            throw FileRules.UnknownKind.Refuse(Place.WholeFile, $"The file is an Excel workbook.");
        if (type.Contains("presentationml.presentation.main", StringComparison.Ordinal))
            throw FileRules.UnknownKind.Refuse(Place.WholeFile, $"The file is a PowerPoint presentation.");
    }

    // A mere default for an extension declares nothing: many programs write it into every file.
    private static void RefuseDeclared(string type, string name)
    {
        if (name != ContentTypes)
            throw FileRules.Embedded.Refuse(Place.Part(name), $"The file declares an embedded object.", type);
    }
}
