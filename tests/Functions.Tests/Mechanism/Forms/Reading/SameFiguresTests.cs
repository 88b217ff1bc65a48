using System.Runtime.CompilerServices;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Reports with the same content, made by several programs in several layouts (<c>Reports/make/make.py</c>).</summary>
public sealed class SameFiguresTests
{
    internal static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "Reports");

    public static TheoryData<string> Files => [.. System.IO.Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)!).Where(name => name != "content.txt").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_figures_are_read_whoever_wrote_the_file(string file)
    {
        var reading = FormFile.Read(File.ReadAllBytes(Path.Combine(Folder, file)), file, [FormLibrary.BuiltIn["ilo-1"]]).ShouldBeOfType<FormFileReading.Read>().Reading;

        Figures.Print(reading).ShouldBe(File.ReadAllText(Path.Combine(Folder, "content.txt")).TrimEnd());
        reading.Findings.Select(f => $"{f.Rule} {f.Where.Text} {f.Message} {f.Said}").ShouldBeEmpty();
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
