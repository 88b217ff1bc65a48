using System.Text.Json.Nodes;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Deadlines;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Calendar;

/// <summary>Our calendar files as ical.js reads them, which is by another maker and in many mail programs.</summary>
public sealed class ICalendarPeerTests : IDisposable
{
    // Everything that escaping or folding could spoil, at every place of a line.
    private const string Nasty = "semi;colon, comma, back\\slash, \\n no break, \"quoted\": ";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task Texts_arrive_as_they_were_written_wherever_the_lines_are_folded()
    {
        string[] texts =
        [
            Nasty, "two\nlines", "Ελληνικά, Български; slovenščina",
            .. Enumerable.Range(55, 30).Select(length => new string('x', length) + "ä€🙂👩‍👩‍👧;," + new string('y', 70)),
        ];
        var events = texts.Select((text, number) => new ICalendarEvent
        {
            Uid = $"{number}@mim-hub",
            ChangedAt = DateTimeOffset.UnixEpoch,
            Start = new ICalendarTime.Day(new(2026, 3, 5)),
            Summary = text,
            Description = Nasty + text,
        });

        var read = await Read(new ICalendar("Feed", "PUBLISH", [.. events]).Write());

        ((string?)read["name"]).ShouldBe("Feed");
        read["events"]!.AsArray().Select(e => (string?)e!["summary"]).ShouldBe(texts);
        read["events"]!.AsArray().Select(e => (string?)e!["description"]).ShouldBe(texts.Select(text => Nasty + text));
    }

    [NodeFact]
    public async Task An_invitation_names_who_invites_and_who_is_invited()
    {
        var read = await Read(new ICalendar(null, "REQUEST",
        [
            new ICalendarEvent
            {
                Uid = "m-1@mim-hub", Sequence = 3, ChangedAt = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero), Summary = "Exchange of views", Location = "Room 12; left",
                Start = new ICalendarTime.Instant(new(2026, 4, 1, 10, 0, 0, TimeSpan.FromHours(2))), End = new ICalendarTime.Instant(new(2026, 4, 1, 12, 0, 0, TimeSpan.FromHours(2))),
                Organizer = new("The hub; of all", "mim@hub.example"), Attendees = [new("Δημόσια, Υπηρεσία", "a@el.example"), new("B", "b@be.example")],
            },
        ]).Write());

        var meeting = read["events"]![0]!;
        ((string?)read["method"]).ShouldBe("REQUEST");
        ((int)meeting["sequence"]!, (string?)meeting["start"], (string?)meeting["end"]).ShouldBe((3, "2026-04-01T08:00:00Z", "2026-04-01T10:00:00Z"));
        ((string?)meeting["location"]).ShouldBe("Room 12; left");
        meeting["organizer"]!.ToJsonString().ShouldBe("""[{"name":"The hub; of all","address":"mailto:mim@hub.example"}]""");
        meeting["attendees"]!.AsArray().Select(person => (string?)person!["name"]).ShouldBe(["Δημόσια, Υπηρεσία", "B"]);
    }

    [NodeFact]
    public async Task A_feed_shows_each_due_day_as_a_whole_day()
    {
        var due = DueEntries.Of([SampleRequests.OfEveryKind()], Authority.FromCode("IT")!, SampleRequests.At("2026-03-20"));

        var entry = (await Read(new ICalendar("MIM", "PUBLISH", DueCalendar.Of(due, new Uri("https://hub.example/"))).Write()))["events"]!.AsArray().ShouldHaveSingleItem()!;

        ((string?)entry["start"], (bool)entry["isDay"]!, (int)entry["sequence"]!, (string?)entry["status"]).ShouldBe(("2026-05-04", true, 1, "CONFIRMED"));
        ((string?)entry["url"]).ShouldBe("https://hub.example/api/requests/REQ-AT-2026-0001/answers#IT");
        ((string?)entry["summary"]).ShouldBe("Answer due to Austria: Family reunification <of minors>");
    }

    private async Task<JsonNode> Read(string calendar)
    {
        await File.WriteAllTextAsync(folder["calendar.ics"], calendar);
        return JsonNode.Parse(await new NodePeer("ical").Run("read.mjs", folder["calendar.ics"]))!;
    }
}
