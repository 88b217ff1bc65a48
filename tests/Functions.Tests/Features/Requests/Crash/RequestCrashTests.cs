using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Requests.Crash;

/// <summary>
/// F1 for requests: the process dies at every single port call of a whole story; after a restart every message was sent once, and the request
/// is the same as if nothing had happened.
/// </summary>
public sealed class RequestCrashTests(ITestOutputHelper output)
{
    // Calls come one after the other here, so dying before a call is dying after the one before it.
    [Fact]
    public async Task After_a_crash_at_any_port_call_the_request_and_its_mails_are_those_of_a_day_without_one()
    {
        // Given the story as it ends when nothing happens
        var undisturbed = new Story();
        (await undisturbed.Tell(Faults.None)).ShouldBeFalse();
        var ending = await undisturbed.Ending();

        // When the process dies at one port call after another
        var crashes = 0;
        for (var story = new Story(); await story.Tell(new Faults(crashes + 1, afterwards: true)); story = new Story())
        {
            // Then nothing is lost, nothing is doubled, nothing differs
            crashes++;
            story.Sink.Mails.Values.Order().ShouldBe(undisturbed.Sink.Mails.Values.Order(), $"crash at call {crashes}");
            story.Sink.Mails.Keys.ShouldBe(undisturbed.Sink.Mails.Keys, $"crash at call {crashes}");
            (await story.Ending()).ShouldBe(ending, $"crash at call {crashes}");
        }

        crashes.ShouldBeGreaterThan(200);
        ending.ShouldContain("\"state\": \"settled\"");
        output.WriteLine(
            $"{crashes} crashes after a port call; {undisturbed.Sink.Mails.Count} mails each time, 0 lost, 0 doubled.");
    }
}
