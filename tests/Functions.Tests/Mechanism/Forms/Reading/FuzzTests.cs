using System.Diagnostics;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Damages every file of the corpus, a byte or a few at a time, with fixed seeds.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int MutationsOfAFile = 120;

    public static TheoryData<string> Packages => [.. Corpus.Names.Where(n => !IsData(n))];

    public static TheoryData<string> DataFiles => [.. Corpus.Names.Where(IsData)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_damaged_package_reads_exactly_as_before_or_not_at_all(string file)
    {
        // Given a Word or OpenDocument file, every part of which that is read has a checksum
        var (refused, watch) = (0, new Stopwatch());
        foreach (var damaged in Mutations(Corpus.Bytes(file)))
        {
            // When a few of its bytes are changed
            watch.Start();
            var reading = FormFile.Read(damaged, file, [Corpus.Form]);
            watch.Stop();

            // Then it is refused, or the damage was in something that the form does not need
            if (reading is FormFileReading.Unreadable)
                refused++;
            else
                Corpus.Print(reading).ShouldBe(Corpus.Content);
        }
        output.WriteLine($"{file}: {refused} of {MutationsOfAFile} refused, {watch.Elapsed.TotalMilliseconds / MutationsOfAFile:N2} ms each");
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void A_damaged_data_file_loses_no_field_silently(string file)
    {
        var refused = 0;
        foreach (var damaged in Mutations(Corpus.Bytes(file)))
            switch (FormFile.Read(damaged, file, [Corpus.Form]))
            {
                case FormFileReading.Read read:
                    Missing(read.Reading).ShouldBeLessThanOrEqualTo(read.Reading.Findings.Count, $"{file}:\n{System.Text.Encoding.UTF8.GetString(damaged)}");
                    break;
                case FormFileReading.NotTheForm or FormFileReading.Unreadable:
                    refused++;
                    break;
            }
        output.WriteLine($"{file}: {refused} of {MutationsOfAFile} refused");
    }

    [Theory]
    [InlineData("controls.docx", "word/document.xml")]
    [InlineData("libreoffice-controls.odt", "content.xml")]
    public void Damaged_XML_in_a_sound_package_never_ends_in_an_exception(string file, string part)
    {
        // Given a package that was packed again after bytes of its text were changed: no checksum helps here
        var unreadable = 0;
        foreach (var damaged in Mutations(ZipMaker.Part(Corpus.Bytes(file), part)))
        {
            // When it is read
            var reading = FormFile.Read(ZipMaker.WithPart(Corpus.Bytes(file), part, damaged), file, [Corpus.Form]);

            // Then there is an answer, and what a field holds is never blank
            if (reading is FormFileReading.Unreadable)
                unreadable++;
            else if (reading is FormFileReading.Read read)
                read.Reading.Fields.SelectMany(f => f.Values).ShouldAllBe(value => value.Trim().Length > 0);
        }
        output.WriteLine($"{file}: {unreadable} of {MutationsOfAFile} unreadable");
        unreadable.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        var file = Corpus.Bytes("pandoc-table.docx");
        for (var length = 0; length < file.Length; length += 97)
            FormFile.Read(file.AsMemory(0, length), "cut.docx", [Corpus.Form]).ShouldBeOfType<FormFileReading.Unreadable>();
    }

    private static bool IsData(string name) => name.EndsWith(".json", StringComparison.Ordinal) || name.EndsWith(".xml", StringComparison.Ordinal);

    // Every field of the content holds at least two characters, so that one changed byte cannot make it empty by itself.
    private static int Missing(FormReading reading) => Corpus.Content.Split('\n').Where(l => l.Contains(" = ", StringComparison.Ordinal))
        .Select(l => l[..l.IndexOf(' ', StringComparison.Ordinal)]).Count(id => Corpus.Form.Field(id) is not null && reading.Field(id) is null);

    private static IEnumerable<byte[]> Mutations(byte[] original)
    {
        var random = new Random(20260305);
        for (var i = 0; i < MutationsOfAFile; i++)
        {
            var damaged = original.ToArray();
            for (var changes = i % 3; changes >= 0; changes--)
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            yield return damaged;
        }
    }
}
