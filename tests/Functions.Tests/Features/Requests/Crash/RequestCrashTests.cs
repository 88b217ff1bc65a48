using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Requests.Crash;

/// <summary>
/// F1 for requests: the process dies at every single port call of a whole story; after a restart every message was sent once, and the request
/// is the same as if nothing had happened.
/// </summary>
public sealed class RequestCrashTests(ITestOutputHelper output)
{
    [Fact]
    public async Task After_a_crash_at_any_port_call_the_request_and_its_mails_are_those_of_a_day_without_one()
    {
        // Given the story as it ends when nothing happens
        var deaths = await MemoryDeaths<Story>.Of(() => new Story());
        var undisturbed = deaths.Undisturbed;
        var ending = await undisturbed.Ending();

        // When the process dies at one port call after another
        var crashes = await deaths.AfterEveryCall(async (story, where) =>
        {
            // Then nothing is lost, nothing is doubled, nothing differs
            story.Sink.Mails.Values.Order().ShouldBe(undisturbed.Sink.Mails.Values.Order(), where);
            story.Sink.Mails.Keys.ShouldBe(undisturbed.Sink.Mails.Keys, where);
            (await story.Ending()).ShouldBe(ending, where);
        });

        crashes.ShouldBeGreaterThan(200);
        ending.ShouldContain("\"state\": \"settled\"");
        output.WriteLine(
            $"{crashes} crashes after a port call; {undisturbed.Sink.Mails.Count} mails each time, 0 lost, 0 doubled.");
    }
}
