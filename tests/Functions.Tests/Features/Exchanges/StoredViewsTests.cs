using System.Text.Json;
using MimFunctions.Domain.Meetings;
using MimFunctions.Platform.Json;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Exchanges;

/// <summary>Threads and meetings as the stores keep them; what an older release wrote must always read.</summary>
public sealed class StoredViewsTests
{
    [Fact]
    public void A_thread_is_kept_without_what_was_withdrawn() => Match(SampleMeetings.Thread(withdrawn: true));

    [Fact]
    public void A_meeting_is_kept_with_all_that_happened() => Match(SampleMeetings.Convened()
        .Then(SampleMeetings.Greece, act => ReplyToMeeting.Decide(act, MeetingReply.Tentative))
        .Changed(draft => draft with { Title = "Return centres" })
        .WithMinutes("All spoke.", new Conclusion(SampleMeetings.Measure, "To be watched."))
        .Then(SampleMeetings.Germany, act => CancelMeeting.Decide(act, "Fire."), SampleMeetings.During));

    private static void Match<T>(T document, [System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var text = JsonSerializer.Serialize(document, HubJson.Readable);

        Snapshot.Match(text, name);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(text, HubJson.Options), HubJson.Readable).ShouldBe(text);
    }
}
