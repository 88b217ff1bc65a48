using System.Runtime.CompilerServices;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Mechanism.Forms.Reading.Recognition;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Mechanism.Forms.Reading.Variations;

/// <summary>
/// Boxes with "yes" and "no" beside them, each line of a file: what stands in field 6, and the areas that a reader takes from it ("-" for
/// none). ¶ is a new line, ¦ the border of two cells.
/// </summary>
public sealed class AnswerVariationTests(ITestOutputHelper output)
{
    [Fact]
    public void Boxes_before_and_behind_yes_and_no_are_read_as_a_person_reads_them()
    {
        var areas = Corpus.Form.Field("areas")!;
        var lines = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(Here())!, "answers.txt")).Select(line => line.Split(" => ")).ToList();

        var missed = lines.Select(line => (Written: line[0], Meant: line[1], Read: string.Join(' ', TickedOptions.Of(areas, Marked(line[0])).Values) is { Length: > 0 } read ? read : "-"))
            .Where(each => each.Read != each.Meant).Select(each => $"{each.Written}: {each.Read} instead of {each.Meant}").ToList();

        output.WriteLine($"answers: {lines.Count - missed.Count} of {lines.Count}");
        missed.ShouldBeEmpty();
    }

    [Fact]
    public void Yes_and_no_both_ticked_is_said()
    {
        var read = TickedOptions.Of(Corpus.Form.Field("areas")!, "Asylum ☒ yes ☒ no");

        read.Values.ShouldBeEmpty();
        read.Remarks.ShouldHaveSingleItem().Message.ToString().ShouldBe("Both yes and no are ticked for \"Asylum\" in \"Area\"; it was not read.");
    }

    private static string Marked(string written) => written.Replace('¶', '\n').Replace('¦', TextMarks.CellBorder);

    private static string Here([CallerFilePath] string path = "") => path;
}
