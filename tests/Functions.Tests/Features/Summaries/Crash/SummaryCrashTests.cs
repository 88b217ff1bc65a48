using System.Text.RegularExpressions;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Summaries.Crash;

/// <summary>
/// F1 for summaries: the process dies at every single port call of a whole story; after a restart there is one final version, the same as if
/// nothing had happened, and every mail was sent once.
/// </summary>
public sealed partial class SummaryCrashTests(ITestOutputHelper output)
{
    // Calls come one after the other here, so dying before a call is dying after the one before it.
    [Fact]
    public async Task After_a_crash_at_any_port_call_summary_files_and_mails_are_those_of_a_day_without_one()
    {
        // Given the story as it ends when nothing happens
        var word = new WordOnce();
        var undisturbed = new SummaryStory(word);
        (await undisturbed.Tell(Faults.None)).ShouldBeFalse();
        var ending = Timeless(await undisturbed.Ending());

        // When the process dies at one port call after another
        var crashes = 0;
        for (var story = new SummaryStory(word); await story.Tell(new Faults(crashes + 1, afterwards: true)); story = new SummaryStory(word))
        {
            // Then nothing is lost, nothing is doubled, nothing differs
            crashes++;
            story.Sink.Mails.ShouldBe(undisturbed.Sink.Mails, $"crash at call {crashes}");
            Timeless(await story.Ending()).ShouldBe(ending, $"crash at call {crashes}");
        }

        // One mail for Cyprus and the Commission of the draft, one for each of six parties of the final version.
        undisturbed.Sink.Mails.Count.ShouldBe(2 + 6);
        ending.ShouldContain("\"state\": \"settled\"");
        ending.ShouldContain("summaries/2026/semester-2026-1.v1.docx");
        ending.ShouldNotContain("semester-2026-1.draft", Case.Sensitive, "what is final leaves no draft behind");
        crashes.ShouldBeGreaterThan(150);
        output.WriteLine($"{crashes} crashes after a port call; {undisturbed.Sink.Mails.Count} mails each time, 0 lost, 0 doubled.");
    }

    /// <summary>Whoever takes up the timer after a crash does so twenty minutes later at most.</summary>
    private static string Timeless(string ending) => Minutes().Replace(ending, "$1");

    [GeneratedRegex(@"(""at"": ""\d{4}-\d\d-\d\d)T[^""]*")]
    private static partial Regex Minutes();
}
