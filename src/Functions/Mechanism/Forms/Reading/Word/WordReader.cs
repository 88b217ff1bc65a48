using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms.Reading.Recognition;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>Reads Word documents (.docx, ISO/IEC 29500): only the parts that a form needs are unpacked.</summary>
internal static class WordReader
{
    private const int MostPasses = 4;

    /// <summary>What a person would see of the document.</summary>
    /// <exception cref="FileRefusedException">It is hostile, broken or no Word document.</exception>
    public static TextDocument Read(IPackage package)
    {
        WordPackage.RefuseActiveContent(package);
        var main = WordPackage.MainPart(package);
        var findings = WordLinks.Findings(package);
        var context = new WordContext(package, main);
        var (document, margins) = Read(package, main, context, null);
        (document.FormId, document.Printed) = WordPackage.Marks(package);
        foreach (var (part, name) in margins)
            if (package.Has(part))
                document.Add(Read(package, part, context.For(part), new Place(name)).Document.Build());
        var read = document.Build();
        return read with { Findings = [.. findings, .. read.Findings] };
    }

    /// <summary>The same of a file in Word's XML of 2003, in which everything stands in one part.</summary>
    /// <exception cref="FileRefusedException">It is hostile or broken.</exception>
    public static TextDocument Read2003(ReadOnlyMemory<byte> file)
    {
        var package = new SinglePart(file);
        return Read(package, SinglePart.Name, new WordContext(package, SinglePart.Name), null).Document.Build();
    }

    /// <summary>Reads a part once more when it has fields that never end: what follows them is seen, which only its end tells.</summary>
    private static (TextDocumentBuilder Document, IReadOnlyDictionary<string, string> Margins) Read(
        IPackage package, string part, WordContext context, Place? only)
    {
        var unclosed = new HashSet<int>();
        var where = Place.Part(part);
        for (var pass = 1; ; pass++)
        {
            var document = new TextDocumentBuilder(only);
            WordBodyReader? body = null;
            SafeXml.Read(package.OpenPart(part), where, xml =>
            {
                body = new WordBodyReader(xml, document, where, context, unclosed);
                body.Read();
            });
            if (pass == MostPasses || body!.UnclosedFields.Count == 0)
                return (document, body!.Margins);
            unclosed.UnionWith(body.UnclosedFields);
        }
    }
}
