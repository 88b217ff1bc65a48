using System.IO.Compression;
using System.Text;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>
/// F1: the process dies at every single port call of a whole run, before the call or after it; after a restart nothing is lost, nothing is
/// doubled and nothing is half done.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    // Owed are mails to DE, EL and the Commission for each communication of AT, and to AT, EL and the Commission for the one of DE; and to whom a file was refused (W-11).
    private static readonly string[] Told = ["AT", "DE", "EL", "COM"];

    [Fact]
    public async Task After_a_crash_at_any_port_call_every_file_has_one_answer_and_every_addressee_one_mail()
    {
        // Given mixed files in the drop folder, when the process dies at one port call and is started again later
        var dropped = 0;
        var injected = await new CrashStory
        {
            Start = new ManualClock().GetUtcNow(),
            Parties = Told,
            Before = (_, _, folder) => Task.FromResult(dropped = DropMixedFiles(folder)),
            Story = (hub, _) => hub.RunToRest(),
            IsToldAgain = false,
            Proof = (hub, folder, where) => Proof(hub, folder, dropped, where),
        }.AtEveryPortCall();

        injected.ShouldBeGreaterThan(50);
        output.WriteLine($"{injected} crashes injected after a port call; 0 lost, 0 doubled.");
    }

    /// <summary>The ledger adds up, and what was sent is what was owed.</summary>
    private static async Task Proof(TestHub hub, TempFolder folder, int dropped, string where)
    {
        var ledger = await Ledger.Of(hub.Get<IDocumentStore>(), CancellationToken.None);
        ledger.ShouldBe(new Ledger(Accepted: 4, Refused: 2, Duplicate: 1), where);
        ledger.Dropped.ShouldBe(dropped);
        Files(folder, "receipts", "*.json").Count(file => !file.EndsWith("jwks.json", StringComparison.Ordinal)).ShouldBe(6);
        Files(folder, "receipts", "*.html").Count().ShouldBe(6);
        Files(folder, "mail", "*.eml").Count().ShouldBe(11, where);
        Files(folder, "drop", "*").ShouldBeEmpty(where);
        Files(folder, "originals", "*").Count().ShouldBe(4);
        Files(folder, "quarantine", "*").Count().ShouldBe(2);
    }

    private static int DropMixedFiles(TempFolder folder)
    {
        var first = SampleForms.File(SampleForms.Json("AT", "First act"));
        var withFile = SampleForms.Json("AT", "Second act");
        withFile["originalTextAttached"] = "law.pdf";
        var flawed = SampleForms.Json("DE", "Third act");
        flawed.Remove("summaryEnglish");
        (string Path, byte[] Content)[] files =
        [
            ("AT/measures/a.json", first),
            ("AT/measures/b.json", first),
            ("AT/measures/c.json", SampleForms.File(withFile)),
            ("AT/measures/law.pdf", Encoding.ASCII.GetBytes("%PDF-1.7 the law")),
            ("DE/measures/d.json", SampleForms.File(flawed)),
            ("EL/measures/e.json", SampleForms.File(SampleForms.Json("FR", "Of another state"))),
            ("EL/measures/f.docx", WithMacro()),
        ];
        foreach (var (path, content) in files)
        {
            var file = folder[$"drop/{path}"];
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }

        return files.Length;
    }

    private static byte[] WithMacro()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var part in new[] { "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin" })
            {
                using var writer = new StreamWriter(zip.CreateEntry(part).Open());
                writer.Write("<x/>");
            }
        }

        return bytes.ToArray();
    }

    private static IEnumerable<string> Files(TempFolder folder, string below, string pattern) =>
        System.IO.Directory.Exists(folder[below]) ? System.IO.Directory.EnumerateFiles(folder[below], pattern, SearchOption.AllDirectories) : [];
}
