using MimFunctions.Mechanism.Forms;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>What reading takes of the memory; the time it takes is measured by tests/Benchmarks.</summary>
public sealed class MemoryOfReadingTests(ITestOutputHelper output)
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
    public void Reading_a_form_takes_no_memory_by_megabytes(string file)
    {
        // Given a form that has been read before, so that what is made once is there
        var bytes = Corpus.Bytes(file);
        FormFile.Read(bytes, file, [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>();

        // When it is read again
        const int Times = 5;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
            FormFile.Read(bytes, file, [Corpus.Form]);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Times;

        // Then
        output.WriteLine($"{file}: {bytes.Length:N0} bytes, {allocated:N0} bytes allocated");
        allocated.ShouldBeLessThan(1_300_000);
    }
}
