using System.Text.Json.Nodes;
using MimFunctions.Domain.Meetings;
using MimFunctions.Features.Meetings;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Calendar;

/// <summary>Invitations to meetings as ical.js reads them, which is by another maker and in many mail programs.</summary>
public sealed class MeetingPeerTests : IDisposable
{
    private static readonly Platform.Configuration.Settings Settings = new() { DataFolder = "/nowhere", PublicUrl = new Uri("https://hub.example/") };
    private static readonly Addressee OfGreece = new("EL", "Εθνικό σημείο επαφής", "mim@interior.el.example", AddresseeRole.ContactPoint);

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task An_invitation_its_change_and_its_cancellation_are_one_meeting_to_a_calendar()
    {
        var invited = SampleMeetings.Convened();
        var changed = invited.Then(SampleMeetings.Greece, act => ReplyToMeeting.Decide(act, MeetingReply.Tentative)).Changed(draft => draft with { Place = "Room 2; left" });
        var cancelled = changed.Then(SampleMeetings.Germany, act => CancelMeeting.Decide(act, null));

        var (first, second, third) = (await Read(invited), await Read(changed), await Read(cancelled));

        new[] { first, second, third }.Select(read => (string?)Event(read)["uid"]).Distinct().ShouldBe(["MTG-2026-0001@mim-hub"]);
        new[] { first, second, third }.Select(read => (int)Event(read)["sequence"]!).ShouldBe([0, 1, 2]);
        new[] { first, second, third }.Select(read => (string?)read["method"]).ShouldBe(["REQUEST", "REQUEST", "CANCEL"]);
        ((string?)Event(first)["start"], (string?)Event(first)["end"]).ShouldBe(("2026-12-10T09:00:00Z", "2026-12-10T11:30:00Z"));
        ((string?)Event(first)["summary"], (string?)Event(second)["location"]).ShouldBe(("Return centres; <pilot>, next steps", "Room 2; left"));
        ((string?)Event(third)["status"]).ShouldBe("CANCELLED");
        ((string?)Event(first)["description"])!.ShouldContain("Agenda: MIM-AT-2026-0007, REQ-AT-2026-0003\nNobody has to come");
    }

    [NodeFact]
    public async Task The_reader_is_the_only_person_named_and_does_not_have_to_come()
    {
        var replied = SampleMeetings.Convened().Then(SampleMeetings.Greece, act => ReplyToMeeting.Decide(act, MeetingReply.Tentative));

        var person = Event(await Read(replied))["attendees"]!.AsArray().ShouldHaveSingleItem()!;

        ((string?)person["address"], (string?)person["name"]).ShouldBe(("mailto:mim@interior.el.example", OfGreece.Name));
        ((string?)person["role"], (string?)person["status"], (string?)person["rsvp"]).ShouldBe(("OPT-PARTICIPANT", "TENTATIVE", "FALSE"));
    }

    private static JsonNode Event(JsonNode read) => read["events"]!.AsArray().ShouldHaveSingleItem()!;

    private async Task<JsonNode> Read(Meeting meeting)
    {
        await File.WriteAllTextAsync(folder["invite.ics"], MeetingCalendar.Invitation(meeting, OfGreece, Settings).Write());
        return JsonNode.Parse(await new NodePeer("ical").Run("read.mjs", folder["invite.ics"]))!;
    }
}
