using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>What fuzzing kept (<c>tests/Fuzzing</c>): inputs that reached branches which no other did, and those that once broke a promise.</summary>
public sealed class FuzzCorpusTests
{
    private static readonly byte[] Word = ZipMaker.DocxOf("<d/>"), OpenDocument = ZipMaker.Odt("");

    private static string Folder => Path.Combine(Corpus.Folder, "..", "..", "Fuzzing", "Corpus");

    [Fact]
    public void Every_input_has_an_answer_in_which_nothing_is_blank()
    {
        var files = System.IO.Directory.GetFiles(Folder);

        foreach (var file in files)
        {
            var reading = FormFile.Read(Pack(file), "form", [Corpus.Form]);

            var findings = reading switch
            {
                FormFileReading.Read read => read.Reading.Findings,
                FormFileReading.NotTheForm other => [.. other.Recognised.Findings, other.Why],
                FormFileReading.Unreadable no => [no.Why],
                _ => Array.Empty<Finding>(),
            };
            findings.ShouldAllBe(finding => finding.Message.Length > 0 && finding.Fix.Length > 0, file);
            ((reading as FormFileReading.Read)?.Reading.Fields ?? []).SelectMany(field => field.Values).ShouldAllBe(value => value.Trim().Length > 0, file);
        }

        files.Length.ShouldBeGreaterThan(100);
    }

    private static byte[] Pack(string file) => Path.GetFileName(file).Split('-')[0] switch
    {
        "Word" => ZipMaker.WithPart(Word, "word/document.xml", File.ReadAllBytes(file)),
        "OpenDocument" => ZipMaker.WithPart(OpenDocument, "content.xml", File.ReadAllBytes(file)),
        _ => File.ReadAllBytes(file),
    };
}
