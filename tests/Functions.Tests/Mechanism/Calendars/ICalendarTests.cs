using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Mechanism.Calendars;

namespace MimFunctions.Tests.Mechanism.Calendars;

/// <summary>iCalendar as RFC 5545 writes it; tests/Integration.Tests asks a reader of another maker.</summary>
public sealed class ICalendarTests
{
    private static readonly ICalendarEvent Meeting = new()
    {
        Uid = "m-1@mim-hub",
        Sequence = 2,
        ChangedAt = new(2026, 3, 5, 13, 7, 30, 999, TimeSpan.FromHours(1)),
        Start = new ICalendarTime.Instant(new(2026, 4, 1, 10, 0, 0, TimeSpan.FromHours(2))),
        End = new ICalendarTime.Instant(new(2026, 4, 1, 12, 0, 0, TimeSpan.FromHours(2))),
        Summary = "Exchange of views; second, last",
        Description = "Agenda:\r\n1. C:\\drafts\n2. Any\u0007thing",
        Location = "Room 12",
        Page = new("https://hub.example/api/meetings/1"),
        IsBusy = true,
        Organizer = new("The \"hub\"", "mim@hub.example"),
        Attendees = [new("Δημόσια; Υπηρεσία", "a@el.example")],
    };

    [Fact]
    public void An_invitation() => Snapshot.Match(new ICalendar(null, "REQUEST", [Meeting]).Write());

    [Fact]
    public void Lines_end_with_CRLF_and_nothing_else_breaks_them()
    {
        var text = new ICalendar("Feed", "PUBLISH", [Meeting with { IsCancelled = true }]).Write();

        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        text.ShouldContain("\r\nSTATUS:CANCELLED\r\n");
    }

    [Fact]
    public void What_is_written_reads_back_and_no_line_is_too_long()
    {
        var texts = Gen.Elements("a", "ä", "€", "🙂", "👩‍👩‍👧", ";", ",", "\\", "\\n", "\n", ":", "\"", " ", "\t").NonEmptyListOf().Select(string.Concat);

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var written = new ICalendar("Feed", "PUBLISH", [Meeting with { Summary = text }]).Write();
            return written.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75)
                && written.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Select(Unescaped).Contains($"SUMMARY:{text}");
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(74, 1)]
    [InlineData(75, 1)]
    [InlineData(76, 2)]
    [InlineData(149, 2)]
    [InlineData(150, 3)]
    public void A_line_is_folded_after_75_octets(int octets, int expected) =>
        ICalendarText.Fold($"X:{new string('x', octets - 2)}\r\nY:1\r\n").TrimEnd().Split("\r\n").Length.ShouldBe(expected + 1);

    [Fact]
    public void The_same_content_gives_the_same_bytes() =>
        new ICalendar("Feed", "PUBLISH", [Meeting, Meeting with { Uid = "m-2@mim-hub" }]).Write()
            .ShouldBe(new ICalendar("Feed", "PUBLISH", [Meeting, Meeting with { Uid = "m-2@mim-hub" }]).Write());

    [Theory]
    [InlineData("o'neill+mim@justice.ie.example", "o'neill+mim@justice.ie.example")]
    [InlineData("!#$%&'*+-/=?^_`{|}~@odd.example", "!%23$%25%26'*+-%2F%3D%3F%5E_%60%7B%7C%7D~@odd.example")]
    [InlineData("μαρία@υπουργείο.example", "μαρία@υπουργείο.example")]
    public void Every_address_of_the_directory_can_be_invited(string address, string written) =>
        new ICalendar(null, "REQUEST", [Meeting with { Attendees = [new("A", address)] }]).Write()
            .Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain($":mailto:{written}\r\n");

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            plain.Append(text[i] != '\\' ? text[i] : text[++i] == 'n' ? '\n' : text[i]);
        return plain.ToString();
    }
}
