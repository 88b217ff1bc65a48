using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Word;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>A copy of the sender's own Word file with a comment at each finding, and without anything that would be fetched from elsewhere.</summary>
internal static class ReturnedForm
{
    /// <summary>Makes the copy. The original stays as it is.</summary>
    /// <param name="original">A file that the hub has read as a form; hostile files never come here.</param>
    /// <param name="form">The form, to find the place of a field that is missing.</param>
    /// <param name="findings">What to say, and where.</param>
    /// <param name="at">Date of the comments.</param>
    /// <returns>The copy, or null when the file is no Word file that can be written again; the sender then gets a prefilled form.</returns>
    public static byte[]? Annotate(ReadOnlyMemory<byte> original, FormDefinition form, IReadOnlyList<Finding> findings, DateTimeOffset at)
    {
        using var stream = new MemoryStream();
        stream.Write(original.Span);
        try
        {
            using (var document = WordprocessingDocument.Open(stream, isEditable: true))
            {
                if (document.MainDocumentPart?.Document?.Body is not { } body)
                    return null;
                LinkedContent.Strip(document);
                Write(new Comments(document.MainDocumentPart, at), new Anchors(body, form), form, findings);
            }

            return Package.Settle(stream);
        }
        // What the reader takes and the Open XML SDK does not: odd packages, addresses that are none, no Word file at all.
        catch (Exception odd) when (odd is OpenXmlPackageException or XmlException or IOException or InvalidDataException or InvalidOperationException
            or ArgumentException or FormatException)
        {
            return null;
        }
    }

    private static void Write(Comments comments, Anchors anchors, FormDefinition form, IReadOnlyList<Finding> findings)
    {
        comments.Add(anchors.Start, FindingWords.Summary(findings));
        foreach (var finding in findings.Where(f => f.Severity != Severity.Info))
            comments.Add(anchors.Of(finding), FindingWords.Of(finding, form));
    }
}
