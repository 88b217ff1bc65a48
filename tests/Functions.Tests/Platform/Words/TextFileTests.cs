using System.Runtime.CompilerServices;

namespace MimFunctions.Tests.Platform.Words;

/// <summary>The texts of the program and the files that hold them are the same, in every language.</summary>
public sealed class TextFileTests
{
    [Fact]
    public void Every_text_of_the_program_stands_in_the_English_file_of_its_area_and_no_other_text_does()
    {
        foreach (var area in TextFiles.ByArea.Keys)
        {
            var (file, wanted) = (Path.Combine(Folder(), $"{area}.en.json"), TextFiles.English(area));
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
                File.WriteAllText(file, wanted);
            File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(wanted, $"Texts of {area} changed: run this test with UPDATE_SNAPSHOTS=1, and have what is new translated.");
        }
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Functions/Platform/Words/Texts"));
}
