using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>
/// Takes out of a document what a program would fetch from elsewhere when it is opened: templates, images, data. Links that a person clicks
/// stay. Whoever opens a file that the hub hands on must not call anyone by that (issue: hostile files).
/// </summary>
internal static partial class LinkedContent
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Strips all parts of the document.</summary>
    public static void Strip(WordprocessingDocument document)
    {
        foreach (var part in document.GetAllParts().Distinct())
        {
            foreach (var link in part.ExternalRelationships.ToList())
            {
                foreach (var element in part.RootElement is { } root ? Users(root, link.Id) : [])
                    Whole(element).Remove();
                part.DeleteExternalRelationship(link);
            }

            if (part.RootElement is { } text)
                Silence(text);
        }

        foreach (var link in document.ExternalRelationships.ToList())
            document.DeleteExternalRelationship(link);
    }

    private static List<OpenXmlElement> Users(OpenXmlElement root, string id) => [.. root.Descendants().Where(e => e.HasAttributes
        && e.GetAttributes().Any(a => a.Value == id && a.NamespaceUri is Relationships or StrictRelationships))];

    /// <summary>A picture goes as a whole; half of one would make Word call the file damaged.</summary>
    private static OpenXmlElement Whole(OpenXmlElement element) =>
        element.Ancestors().FirstOrDefault(a => a is Drawing or Picture or EmbeddedObject) ?? element;

    /// <summary>Fields that fetch when they are brought up to date keep their last result and lose their instruction.</summary>
    private static void Silence(OpenXmlElement root)
    {
        foreach (var instruction in Instructions(root).Where(codes => Fetches().IsMatch(string.Concat(codes.Select(c => c.Text)))))
            instruction.ForEach(code => code.Text = "");
        foreach (var field in root.Descendants<SimpleField>().Where(f => Fetches().IsMatch(f.Instruction?.Value ?? "")).ToList())
        {
            foreach (var child in field.ChildElements.ToList())
            {
                child.Remove();
                field.InsertBeforeSelf(child);
            }

            field.Remove();
        }
    }

    /// <summary>The instructions of fields; each may be spread over several runs, and fields may stand in one another.</summary>
    private static IEnumerable<List<FieldCode>> Instructions(OpenXmlElement root)
    {
        var open = new Stack<List<FieldCode>>();
        foreach (var element in root.Descendants().Where(e => e is FieldChar or FieldCode))
        {
            if (Is(element, FieldCharValues.Begin))
                open.Push([]);
            else if (element is FieldCode code && open.TryPeek(out var instruction))
                instruction.Add(code);
            else if (Is(element, FieldCharValues.End) && open.TryPop(out var whole))
                yield return whole;
        }

        foreach (var unfinished in open)
            yield return unfinished;
    }

    private static bool Is(OpenXmlElement element, FieldCharValues kind) => element is FieldChar { FieldCharType: { HasValue: true } type } && type.Value == kind;

    [GeneratedRegex(@"^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fetches();
}
