using System.Diagnostics;
using MimFunctions.Mechanism.Forms;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Keeps measurements apart from the tests that run side by side.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Prints what reading costs; time is the machine's business and not asserted, allocation is ours and is.</summary>
[Collection(nameof(Alone))]
public sealed class SpeedTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("form.json")]
    [InlineData("form.xml")]
    [InlineData("pandoc-table.docx")]
    [InlineData("template.docx")]
    [InlineData("python-docx.docx")]
    [InlineData("controls.docx")]
    [InlineData("pandoc-table.odt")]
    [InlineData("libreoffice-controls.odt")]
    public void Reading_a_form_costs_little(string file)
    {
        // Given a form that has been read often enough for the compiler
        var bytes = Corpus.Bytes(file);
        for (var i = 0; i < 300; i++)
            FormFile.Read(bytes, file, [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>();

        // When it is read again
        const int Times = 20, Rounds = 30;
        var best = double.MaxValue;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < Times; i++)
                FormFile.Read(bytes, file, [Corpus.Form]);
            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / Times);
        }
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (Rounds * Times);

        // Then it has not taken memory by megabytes
        output.WriteLine($"{file}: {bytes.Length:N0} bytes, {best:N0} us a form (best of {Rounds} rounds), {allocated:N0} bytes allocated");
        allocated.ShouldBeLessThan(1_300_000);
    }
}
