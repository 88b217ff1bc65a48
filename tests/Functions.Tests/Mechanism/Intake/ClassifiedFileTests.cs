using System.Text;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Liaison;
using MimFunctions.Tests.Mechanism.Forms.Reading;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>Somebody drops what the hub must not hold (CT-11).</summary>
public sealed class ClassifiedFileTests() : DroppedFileTests("LT", "DE")
{
    private const string Marking = "RESTREINT UE/EU RESTRICTED", Canary = "canary-of-the-source";

    /// <summary>Cut as Word does it anywhere.</summary>
    private const string InRuns = "<w:p><w:r><w:rPr><w:b></w:b></w:rPr><w:t>RESTR</w:t></w:r><w:r><w:t>EINT UE/EU RESTRICTED</w:t></w:r></w:p>";

    public static TheoryData<string, byte[]> Marked => new()
    {
        { "liaison", SampleForms.File(Report(Marking)) },
        { "liaison", SampleForms.File(Report("VS-NfD")) },
        { "measures", SampleForms.File(Measure($"Diffusion restreinte\n{Canary}")) },
        { "measures", Word(InRuns) },
        { "measures", Word("<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:v\"><v:textpath string=\"RESTREINT UE/EU RESTRICTED\"/></v:shape></w:pict></w:r></w:p>") },
        { "measures", Escaped(SampleForms.File(Measure($"GEHEIM\n{Canary}"))) },
        { "measures", MarkedFilesTests.Pdf(Marking, subject: Canary) },
        { "nowhere", SampleForms.File(Measure($"VS-NfD\n{Canary}")) },
        { "measures", ZipMaker.Zip(("a.json", SampleForms.File(Measure("Nothing."))), ("b.json", SampleForms.File(Measure($"GEHEIM\n{Canary}")))) },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public async Task F5_a_classified_file_is_refused_and_nothing_of_it_is_kept(string where, byte[] file)
    {
        Drop($"LT/{where}/{Canary}.bin", file);

        await hub.RunToRest();
        clock.Advance(TimeSpan.FromMinutes(2));
        await hub.Get<SweepDrop>().Run(new(IsPastDue: false), default);
        await hub.RunToRest();

        var submission = await hub.Get<IDocumentStore>().Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), default).SingleAsync();
        submission.Document.Outcome.ShouldBe(new Outcome.Refused(IsKept: false));
        Files("drop").ShouldBeEmpty();
        Files("quarantine").Concat(Files("originals")).ShouldBeEmpty();
        Files("receipts").Where(path => !path.EndsWith("jwks.json", StringComparison.Ordinal)).Select(Path.GetExtension).ShouldBe([".html", ".json"], ignoreOrder: true);
        foreach (var path in Files("").Where(path => !path.EndsWith("-shm", StringComparison.Ordinal)))
            (await Text(path)).Contains(Canary, StringComparison.Ordinal).ShouldBeFalse(path);
        (await hub.Get<IDocumentStore>().CountSpilled(clock.GetUtcNow().AddDays(-7), most: 10, default)).ShouldBe(1);
        (await hub.Get<IDocumentStore>().CountSpilled(clock.GetUtcNow().AddDays(1), most: 10, default)).ShouldBe(0);
    }

    [Theory]
    [InlineData("LIMITE")]
    [InlineData("sensitive")]
    public async Task F5_LIMITE_is_no_classification(string marking)
    {
        Drop("LT/liaison/report.json", SampleForms.File(Report(marking)));

        await hub.RunToRest();

        File.Exists(folder["receipts/LT/ILO-LT-2026-0001.json"]).ShouldBeTrue();
    }

    private static JsonObject Report(string marking)
    {
        var form = LiaisonForms.Report("LT");
        (form["marking"], form["b3Routes"]) = (marking, Canary);
        return form;
    }

    private static JsonObject Measure(string summary)
    {
        var form = SampleForms.Json("LT", "An act");
        form["summary"] = summary;
        return form;
    }

    /// <summary>With every letter of the marking written by its number, as some programs do.</summary>
    private static byte[] Escaped(byte[] json) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json).Replace("GEHEIM", string.Concat("GEHEIM".Select(letter => $"\\u{(int)letter:x4}")), StringComparison.Ordinal));

    /// <summary>A Word file with the marking in its page header only.</summary>
    private static byte[] Word(string header) => ZipMaker.Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8.ToArray()),
        ("word/document.xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>{Canary}</w:t></w:r></w:p></w:body></w:document>")),
        ("word/header1.xml", Encoding.UTF8.GetBytes($"<w:hdr xmlns:w=\"urn:w\">{header}</w:hdr>")));

    private void Drop(string path, byte[] content)
    {
        var full = folder[$"drop/{path}"];
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }

    private IEnumerable<string> Files(string under) => System.IO.Directory.Exists(folder[under])
        ? System.IO.Directory.EnumerateFiles(folder[under], "*", SearchOption.AllDirectories)
        : [];

    private static async Task<string> Text(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
