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
    [Fact]
    public async Task After_a_crash_at_any_port_call_summary_files_and_mails_are_those_of_a_day_without_one()
    {
        // Given the story as it ends when nothing happens
        var word = new WordOnce();
        var deaths = await MemoryDeaths<SummaryStory>.Of(() => new SummaryStory(word));
        var undisturbed = deaths.Undisturbed;
        var ending = Timeless(await undisturbed.Ending());

        // When the process dies at one port call after another
        var crashes = await deaths.AfterEveryCall(async (story, where) =>
        {
            // Then nothing is lost, nothing is doubled, nothing differs
            story.Sink.Mails.ShouldBe(undisturbed.Sink.Mails, where);
            Timeless(await story.Ending()).ShouldBe(ending, where);
        });

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
