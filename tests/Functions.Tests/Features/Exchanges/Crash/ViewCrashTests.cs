using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Exchanges.Crash;

/// <summary>
/// F1 for exchanges of views and meetings: the process dies at every single port call of a whole story; after a restart every mail was sent
/// once, and what is stored is the same as if nothing had happened.
/// </summary>
public sealed class ViewCrashTests(ITestOutputHelper output)
{
    [Fact]
    public async Task After_a_crash_at_any_port_call_thread_meeting_and_mails_are_those_of_a_day_without_one()
    {
        // Given the story as it ends when nothing happens
        var deaths = await MemoryDeaths<ViewStory>.Of(() => new ViewStory());
        var undisturbed = deaths.Undisturbed;
        var ending = await undisturbed.Ending();

        // When the process dies at one port call after another
        var crashes = await deaths.AfterEveryCall(async (story, where) =>
        {
            // Then nothing is lost, nothing is doubled, nothing differs
            story.Sink.Mails.ShouldBe(undisturbed.Sink.Mails, where);
            (await story.Ending()).ShouldBe(ending, where);
        });

        // One mail for Austria and one for Greece of the contributions; four people for invitation, change and cancellation.
        undisturbed.Sink.Mails.Count.ShouldBe(1 + 1 + (3 * 4));
        ending.Split("\"state\": \"settled\"").Length.ShouldBe(3, "thread and meeting owe nothing any more");
        ending.ShouldNotContain("families", Case.Insensitive, "it was withdrawn");
        crashes.ShouldBeGreaterThan(100);
        output.WriteLine(
            $"{crashes} crashes after a port call; {undisturbed.Sink.Mails.Count} mails each time, 0 lost, 0 doubled.");
    }
}
