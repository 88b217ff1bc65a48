using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

public sealed class SameContentTests
{
    public static TheoryData<string> Files => [.. Corpus.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_content_gives_the_same_form_whoever_wrote_the_file(string file)
    {
        // Given a file that some program made, when it is read
        var reading = Corpus.Read(file);

        // Then it is the form with exactly that content, and there is nothing to complain of
        Corpus.Print(reading).ShouldBe(Corpus.Content);
        reading.ShouldBeOfType<FormFileReading.Read>().Reading.Findings.Where(f => f.Severity != Severity.Info).Select(f => $"{f.Rule} {f.Where.Text} {f.Message} {f.Said}").ShouldBeEmpty();
    }
}
