using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Requests.Deadlines;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Deadlines;

/// <summary>The timer reads what is due, and all that is open when it must. The request asked on 5 March 2026 is due on Monday 6 April, that of 20 March on 20 April.</summary>
public sealed class FindDueDeadlinesTests
{
    private readonly CountingDocuments documents = new(new MemoryDocuments());
    private readonly SetClock clock = new();
    private HolidayLists lists = HolidayLists.None;

    [Fact]
    public async Task In_an_hour_in_which_nothing_is_due_nothing_is_read()
    {
        await Put(1, "2026-03-05");
        await Put(2, "2026-03-20");
        (await ReadAt("2026-03-21T06:05")).ShouldBe(2, "the first look of a day is at all that are open");

        (await ReadAt("2026-03-21T07:05")).ShouldBe(0);
    }

    [Fact]
    public async Task In_its_last_weeks_only_the_request_that_is_due_is_read_and_its_notice_given()
    {
        await Put(1, "2026-03-05");
        await Put(2, "2026-03-20");
        await ReadAt("2026-03-30T04:05");

        (await ReadAt("2026-03-30T05:05")).ShouldBe(1);

        (await Stands(1)).Of(Germany)!.Notices.ShouldHaveSingleItem().Kind.ShouldBe(NoticeKind.SevenDays);
    }

    [Fact]
    public async Task F7_when_a_list_of_holidays_came_every_open_request_is_looked_at_in_the_same_hour()
    {
        await Put(1, "2026-03-05");
        await ReadAt("2026-03-06T06:05");
        lists = new HolidayLists([new HolidayList("DE", 2026, [new DateOnly(2026, 4, 6)], "Official list.")]);

        (await ReadAt("2026-03-06T07:05")).ShouldBe(1);

        (await Stands(1)).Of(Germany)!.Legal.Due.ShouldBe(new DateOnly(2026, 4, 7));
        (await ReadAt("2026-03-06T08:05")).ShouldBe(0);
    }

    [Fact]
    public async Task What_an_earlier_version_wrote_is_found_from_the_first_run_on()
    {
        // Given a request as such a version left it, without the day of its next look
        await Put(1, "2026-03-05");
        var key = RequestStore.Key((await Stands(1)).Reference);
        var stands = (await documents.Read<JsonObject>(key, default))!;
        stands.Document.Remove("nextLook").ShouldBeTrue();
        (await documents.TryWrite(key, stands.Document, stands.ETag, default)).ShouldNotBeNull();

        await ReadAt("2026-03-30T03:05");

        (await ReadAt("2026-03-30T05:05")).ShouldBe(1);
        (await Stands(1)).Of(Germany)!.Notices.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task TL3_where_holidays_last_longer_than_is_allowed_for_everything_open_is_looked_at_each_hour()
    {
        await Put(1, "2026-03-05");
        lists = new HolidayLists([new HolidayList("DE", 2026, [.. Enumerable.Range(17, 15).Select(day => new DateOnly(2026, 3, 1).AddDays(day))], "Official list.")]);
        await ReadAt("2026-03-09T04:05");

        (await ReadAt("2026-03-09T05:05")).ShouldBe(1);
    }

    [Fact]
    public void The_lists_that_ship_have_no_such_break() => WorkingDays.LongestBreak(BuiltInHolidays.Lists).ShouldBeLessThanOrEqualTo(FindDueNotices.MostDaysOff);

    private static Domain.Union.MemberState Germany => Domain.Union.MemberState.FromCode("DE")!;

    /// <summary>The timer runs; how many requests it was handed.</summary>
    private async Task<int> ReadAt(string utc)
    {
        clock.Now = new DateTimeOffset(DateTime.ParseExact(utc, "yyyy-MM-dd'T'HH:mm", null), TimeSpan.Zero);
        documents.HandedOut = 0;
        var relay = new OutboxRelay(documents, new MemoryQueue(clock), clock);
        var holidays = new Lists(() => lists);
        await Timer(relay, holidays).Run(new TimerEvent(IsPastDue: false), default);
        return documents.HandedOut;
    }

    private FindDueDeadlines Timer(OutboxRelay relay, IHolidays holidays) =>
        new(documents, new RequestStore(documents, relay, holidays, clock), holidays, clock, NullLogger<FindDueDeadlines>.Instance);

    private async Task Put(int number, string day)
    {
        var asked = SampleRequests.Asked(number, day, "DE");
        (await documents.TryWrite(RequestStore.Key(asked.Reference), asked, null, default)).ShouldNotBeNull();
    }

    private async Task<InformationRequest> Stands(int number) =>
        (await documents.Read<InformationRequest>(RequestStore.Key(SampleRequests.Asked(number, "2026-03-05", "DE").Reference), default))!.Document;

    private sealed class Lists(Func<HolidayLists> current) : IHolidays
    {
        public Task<HolidayLists> Current(CancellationToken ct) => Task.FromResult(current());
    }
}
