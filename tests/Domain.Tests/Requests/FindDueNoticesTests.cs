using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests;

/// <summary>Germany is due on Monday 6 April 2026; it has summer time from 29 March on, so that seven in the morning is 5:00 UTC.</summary>
public sealed class FindDueNoticesTests
{
    private static readonly InformationRequest OnlyGermany =
        Ask.Decide(Requests.Number, Requests.Input with { Addressees = [] }, Requests.Context).Delivered();

    [Theory]
    [InlineData("2026-03-30T04:59", null)]
    [InlineData("2026-03-30T05:00", "2026-04-06-SevenDays")]
    [InlineData("2026-04-02T12:00", "2026-04-06-SevenDays")]
    [InlineData("2026-04-03T05:00", "2026-04-06-OneWorkingDay")]
    [InlineData("2026-04-06T04:59", "2026-04-06-OneWorkingDay")]
    [InlineData("2026-04-06T05:00", "2026-04-06-OnTheDay")]
    [InlineData("2026-04-07T04:59", "2026-04-06-OnTheDay")]
    [InlineData("2026-04-07T05:00", "2026-04-06-overdue1")]
    [InlineData("2026-04-14T05:00", "2026-04-06-overdue2")]
    [InlineData("2027-03-30T05:00", "2026-04-06-overdue52")]
    [InlineData("2027-04-06T05:00", null)]
    public void Each_notice_has_its_time(string utc, string? detail)
    {
        var decision = FindDueNotices.Decide(OnlyGermany, HolidayLists.None, At(utc));

        Told(OnlyGermany, decision).FirstOrDefault().ShouldBe(detail is null ? null : $"notices: deadline.DE.{detail} to DE");
    }

    [Fact]
    public void The_same_notice_is_given_once_and_the_next_one_when_it_comes()
    {
        var first = FindDueNotices.Decide(OnlyGermany, HolidayLists.None, At("2026-03-30T05:00")).Changed();

        FindDueNotices.Decide(first, HolidayLists.None, At("2026-04-01T05:00")).ShouldBeUnchanged();
        FindDueNotices.Decide(first, HolidayLists.None, At("2026-04-03T05:00")).Changed().Standing().Notices
            .Select(n => n.Kind).ShouldBe([NoticeKind.SevenDays, NoticeKind.OneWorkingDay]);
    }

    [Fact]
    public void A_clock_that_is_put_back_brings_no_earlier_notice_after_a_later_one()
    {
        var first = FindDueNotices.Decide(OnlyGermany, HolidayLists.None, At("2026-04-03T05:00")).Changed();
        FindDueNotices.Decide(first, HolidayLists.None, At("2026-04-03T04:55")).ShouldBeUnchanged();

        var second = FindDueNotices.Decide(first, HolidayLists.None, At("2026-04-14T05:00")).Changed();
        FindDueNotices.Decide(second, HolidayLists.None, At("2026-04-14T04:55")).ShouldBeUnchanged();
    }

    [Fact]
    public void The_asker_hears_once_that_the_day_has_passed_even_if_the_hub_was_down_in_the_first_week()
    {
        var late = FindDueNotices.Decide(OnlyGermany, HolidayLists.None, At("2026-04-15T05:00"));
        Told(OnlyGermany, late).ShouldBe(["notices: deadline.DE.2026-04-06-overdue2 to DE", "notices: overdue.DE.2026-04-06 to AT"]);

        var next = FindDueNotices.Decide(late.Changed(), HolidayLists.None, At("2026-04-21T05:00"));
        Told(late.Changed(), next).ShouldBe(["notices: deadline.DE.2026-04-06-overdue3 to DE"]);
    }

    [Fact]
    public void Another_agreed_day_begins_the_notices_anew_and_is_overdue_on_its_own()
    {
        var day = new DateOnly(2026, 4, 20);
        var first = FindDueNotices.Decide(OnlyGermany, HolidayLists.None, At("2026-04-08T05:00")).Changed();
        var agreed = first.Proposed(day, days: 34).Settled(day, accept: true, days: 35);

        FindDueNotices.Decide(agreed, HolidayLists.None, At("2026-04-10T05:00")).ShouldBeUnchanged();
        var seven = FindDueNotices.Decide(agreed, HolidayLists.None, At("2026-04-13T05:00")).Changed();
        var over = FindDueNotices.Decide(seven, HolidayLists.None, At("2026-04-21T05:00"));

        Told(agreed, new RequestDecision.Changed(seven)).ShouldBe(["notices: deadline.DE.2026-04-20-SevenDays to DE"]);
        Told(seven, over).ShouldBe(["notices: deadline.DE.2026-04-20-overdue1 to DE", "notices: overdue.DE.2026-04-20 to AT"]);
    }

    [Fact]
    public void Holidays_before_the_due_day_bring_the_reminder_forward_over_them()
    {
        var easter = new HolidayLists([new HolidayList("DE", 2026, [new DateOnly(2026, 4, 3)], "Official list.")]);

        var decision = FindDueNotices.Decide(OnlyGermany, easter, At("2026-04-02T05:00"));

        Told(OnlyGermany, decision).ShouldBe(["notices: deadline.DE.2026-04-06-OneWorkingDay to DE"]);
    }

    [Fact]
    public void F23_nobody_is_reminded_of_what_never_reached_it() =>
        FindDueNotices.Decide(Requests.Asked, HolidayLists.None, At("2026-05-01T05:00")).ShouldBeUnchanged();

    [Fact]
    public void Who_has_ended_its_part_gets_no_notice() =>
        FindDueNotices.Decide(OnlyGermany.Answered(), HolidayLists.None, At("2026-05-01T05:00")).ShouldBeUnchanged();

    [Fact]
    public void Each_state_is_told_in_its_own_morning()
    {
        var delivered = Requests.Asked.Delivered();
        var decision = FindDueNotices.Decide(delivered, HolidayLists.None, At("2026-03-30T04:30"));

        Told(delivered, decision).ShouldBe(["notices: deadline.EE.2026-04-06-SevenDays to EE"]);
    }

    [Theory]
    [InlineData("2026-03-29T04:59", "2026-03-28")]
    [InlineData("2026-03-29T05:00", "2026-03-29")]
    [InlineData("2026-10-25T05:59", "2026-10-24")]
    [InlineData("2026-10-25T06:00", "2026-10-25")]
    [InlineData("2028-02-29T06:00", "2028-02-29")]
    public void The_working_day_begins_in_the_morning_in_nights_with_a_change_of_clocks_too(string utc, string day) =>
        LegalTime.WorkDayOf(At(utc), Authority.Of(Requests.Germany), 7).ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd"));

    [Fact]
    public void Who_looks_only_when_the_next_look_has_come_finds_every_notice_at_the_same_hour()
    {
        // Given holidays before the due day of Germany with which the notice one working day before comes a week before it
        var lists = new HolidayLists([new HolidayList("DE", 2026, [new(2026, 3, 31), new(2026, 4, 1), new(2026, 4, 2), new(2026, 4, 3)], "Official list.")]);
        WorkingDays.LongestBreak(lists).ShouldBeLessThanOrEqualTo(FindDueNotices.MostDaysOff);
        var (always, sometimes, looks) = (Requests.Asked.Delivered(), Requests.Asked.Delivered(), 0);

        for (var now = Requests.AskedAt; now < Requests.AskedAt.AddDays(450); now = now.AddHours(1))
        {
            always = (FindDueNotices.Decide(always, lists, now) as RequestDecision.Changed)?.Request ?? always;
            if (FindDueNotices.NextLook(sometimes) <= DateOnly.FromDateTime(now.UtcDateTime))
            {
                looks++;
                sometimes = (FindDueNotices.Decide(sometimes, lists, now) as RequestDecision.Changed)?.Request ?? sometimes;
            }

            sometimes.Events.Count.ShouldBe(always.Events.Count, $"at {now:O}");
        }

        always.Standing().Notices[^1].Week.ShouldBe(FindDueNotices.LastWeek);
        sometimes.NextLook.ShouldBeNull("the last weekly reminder was given to both");
        looks.ShouldBeLessThan(450 * 24);
    }

    [Fact]
    public void Nobody_need_look_at_what_has_ended_or_has_not_reached_anyone()
    {
        OnlyGermany.Answered().NextLook.ShouldBeNull();
        Requests.Asked.NextLook.ShouldBeNull();
        OnlyGermany.NextLook.ShouldBe(new DateOnly(2026, 3, 29));
    }

    [Fact]
    public void The_longest_break_counts_weekends_before_and_after_holidays()
    {
        WorkingDays.LongestBreak(HolidayLists.None).ShouldBe(2);
        WorkingDays.LongestBreak(new([new HolidayList("DE", 2026, [new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 6)], "Official list."), new HolidayList("COM", 2026, [.. Enumerable.Range(7, 8).Select(day => new DateOnly(2026, 4, day))], "Official list.")])).ShouldBe(4, "institutions are not asked");
    }

    private static IEnumerable<string> Told(InformationRequest before, RequestDecision decision) =>
        decision is RequestDecision.Changed changed ? changed.Request.OwedBesides(before) : [];

    private static DateTimeOffset At(string utc) => new(DateTime.ParseExact(utc, "yyyy-MM-dd'T'HH:mm", null), TimeSpan.Zero);
}
