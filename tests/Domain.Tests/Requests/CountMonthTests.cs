using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Tests.Requests;

/// <summary>Germany is asked at noon of Thursday 5 March 2026; counted from then, the month ends on Monday 6 April.</summary>
public sealed class CountMonthTests
{
    private static readonly HolidayLists EasterMonday = new([new HolidayList("DE", 2026, [new DateOnly(2026, 4, 6)], "Bundesgesetzblatt")]);

    private static readonly HolidayLists Unofficial = new([new HolidayList("DE", 2026, [new DateOnly(2026, 4, 6)], "computed") { IsOfficial = false }]);

    [Fact]
    public void F23_until_it_is_delivered_or_read_the_date_is_counted_from_the_asking_and_says_so()
    {
        var standing = Requests.Asked.Standing();

        standing.Due.ShouldBe(Requests.Due);
        (standing.Began, standing.BeganBy).ShouldBe((null, MonthStart.Asked));
        standing.Legal.Explanation[0].ShouldStartWith("The request was put through the network on 5 March 2026");
        standing.Legal.Explanation[^1].ShouldBe(
            "The month begins when the request is first delivered to Germany or read there. Should that be on a later day, the date is found anew from it.");
        standing.IsOverdue(Requests.AskedAt.AddYears(1)).ShouldBeFalse();
    }

    [Fact]
    public void F23_delivered_on_the_day_of_asking_the_date_stays_and_nobody_is_told_but_the_explanation_says_it()
    {
        var after = Requests.Asked.Delivered();

        after.Standing().Legal.Due.ShouldBe(Requests.Due);
        after.Standing().Legal.Explanation[0].ShouldStartWith("The request was delivered on 5 March 2026 at 13:00");
        after.OwedBesides(Requests.Asked).ShouldBeEmpty();
        EarlierDates.Of(after, after.Standing().Addressee).ShouldBeEmpty();
    }

    [Fact]
    public void F23_delivered_days_later_the_month_runs_from_then_and_both_sides_are_told_once()
    {
        var after = Requests.Asked.Delivered(days: 4);
        var standing = after.Standing();

        standing.Due.ShouldBe(new DateOnly(2026, 4, 9));
        standing.Legal.Explanation[0].ShouldStartWith("The request was delivered on 9 March 2026");
        (standing.Began, standing.BeganBy).ShouldBe((Requests.AskedAt.AddDays(4), MonthStart.Delivered));
        after.OwedBesides(Requests.Asked).ShouldBe(
        [
            "notices: dateMoved.DE.2026-04-09 to DE", "notices: dateMoved.DE.2026-04-09 to AT",
            "notices: dateMoved.EE.2026-04-09 to EE", "notices: dateMoved.EE.2026-04-09 to AT",
        ]);
        EarlierDates.Of(after, standing.Addressee).ShouldHaveSingleItem().ShouldBe(Requests.Asked.Standing().Legal);
        CountMonth.Begin(after, after, HolidayLists.None, Requests.AskedAt.AddDays(5)).ShouldBeSameAs(after);
    }

    [Fact]
    public void F23_where_no_mailbox_has_it_reading_starts_the_month()
    {
        var lost = Requests.Asked.Begun(new RequestEvent.Unreached(Requests.AskedAt.AddDays(1), Requests.Germany, "hub", false));
        var read = RecordReading.Decide(lost.Act(days: 8)).Changed();
        var after = CountMonth.Begin(lost, read, HolidayLists.None, Requests.AskedAt.AddDays(8));

        lost.Standing().IsOverdue(Requests.AskedAt.AddYears(1)).ShouldBeFalse();
        after.Standing().Is.ShouldBe(new AddresseeState.Delivered(Requests.AskedAt.AddDays(8)));
        after.Standing().BeganBy.ShouldBe(MonthStart.Read);
        after.Standing().Due.ShouldBe(new DateOnly(2026, 4, 13));
        after.Standing().Legal.Explanation[0].ShouldStartWith("The request was read on 13 March 2026");
        RecordReading.Decide(after.Act(days: 9)).ShouldBeUnchanged();
        RecordReading.Decide(Requests.Asked.Withdrawn().Act()).ShouldBeUnchanged();
    }

    [Fact]
    public void F23_a_reaction_is_a_reading_and_the_first_of_both_counts()
    {
        var acknowledged = Requests.Asked.Begun(new RequestEvent.Acknowledged(Requests.AskedAt.AddDays(1), Requests.Germany, "person-2"));
        var both = acknowledged.Begun(new RequestEvent.Delivered(Requests.AskedAt.AddDays(2), Requests.Germany, "hub"));

        (both.Standing().Began, both.Standing().BeganBy).ShouldBe((Requests.AskedAt.AddDays(1), MonthStart.Read));
        both.Standing().CountedFrom.ShouldBe(Requests.AskedAt.AddDays(1));
    }

    [Fact]
    public void F23_a_mail_that_came_back_was_no_delivery()
    {
        var back = Requests.Asked.Delivered().Begun(new RequestEvent.Unreached(Requests.AskedAt.AddDays(1), Requests.Germany, "hub", true));
        var deputy = back.Begun(new RequestEvent.Delivered(Requests.AskedAt.AddDays(12), Requests.Germany, "hub"));

        back.Standing().Began.ShouldBeNull();
        back.Standing().IsOverdue(Requests.AskedAt.AddYears(1)).ShouldBeFalse();
        deputy.Standing().Due.ShouldBe(new DateOnly(2026, 4, 17));
        deputy.OwedBesides(back).ShouldBe(["notices: dateMoved.DE.2026-04-17 to DE", "notices: dateMoved.DE.2026-04-17 to AT"]);
    }

    [Fact]
    public void F23_an_answer_as_the_first_sign_is_never_late_and_nobody_is_told_of_a_date()
    {
        var answered = Requests.Asked.Answered(days: 60);
        var after = CountMonth.Begin(Requests.Asked, answered, HolidayLists.None, Requests.AskedAt.AddDays(60));

        after.Standing().Due.ShouldBeGreaterThan(new DateOnly(2026, 5, 4));
        after.OwedBesides(answered).ShouldBeEmpty();
    }

    [Fact]
    public void F7_a_list_that_comes_later_moves_the_open_date_later_keeps_both_explanations_and_tells_both_sides_once()
    {
        var before = Requests.Asked.Delivered();
        var after = CountMonth.Anew(before, EasterMonday, Requests.AskedAt.AddDays(3)).Changed();
        var standing = after.Standing();

        standing.Due.ShouldBe(new DateOnly(2026, 4, 7));
        standing.IsOverdue(new DateTimeOffset(2026, 4, 6, 23, 30, 0, TimeSpan.Zero)).ShouldBeFalse("it is the 7th in Germany, and that is the day due");
        standing.Legal.Explanation.ShouldContain("Public holidays of Germany for 2026, published list: Bundesgesetzblatt");
        EarlierDates.Of(after, standing.Addressee).ShouldHaveSingleItem().Due.ShouldBe(Requests.Due);
        after.OwedBesides(before).ShouldBe(["notices: dateMoved.DE.2026-04-07 to DE", "notices: dateMoved.DE.2026-04-07 to AT"]);
        CountMonth.Anew(after, EasterMonday, Requests.AskedAt.AddDays(4)).ShouldBeUnchanged();
    }

    [Fact]
    public void F7_a_list_that_is_corrected_never_makes_a_date_earlier()
    {
        var moved = CountMonth.Anew(Requests.Asked.Delivered(), Unofficial, Requests.AskedAt.AddDays(3)).Changed();

        moved.Standing().Legal.IsProvisional.ShouldBeTrue();
        CountMonth.Anew(moved, HolidayLists.None, Requests.AskedAt.AddDays(4)).ShouldBeUnchanged();
        moved.Standing().Due.ShouldBe(new DateOnly(2026, 4, 7));
    }

    [Fact]
    public void F7_a_date_told_when_asked_stays_when_the_lists_of_the_delivery_would_give_an_earlier_one()
    {
        var asked = Ask.Decide(Requests.Number, Requests.Input, Requests.Context with { Holidays = Unofficial });
        var after = asked.Delivered();

        after.Standing().Due.ShouldBe(new DateOnly(2026, 4, 7));
        after.Standing().Legal.Explanation[^1].ShouldBe(
            "7 April 2026, a Tuesday, was told before. It stays, as a date that was told does not become earlier.");
    }

    [Fact]
    public void F7_what_has_ended_or_has_not_begun_is_left_as_it_is()
    {
        CountMonth.Anew(Requests.Asked.Delivered().Answered().Begun(
            new RequestEvent.Answered(Requests.AskedAt.AddDays(1), Requests.Estonia, "person-3", Requests.Answer)), EasterMonday, Requests.AskedAt.AddDays(3)).ShouldBeUnchanged();
        CountMonth.Anew(Requests.Asked, EasterMonday, Requests.AskedAt.AddDays(3)).ShouldBeUnchanged();
    }

    [Fact]
    public void F18_a_day_that_was_agreed_stays_beside_a_legal_date_that_moved()
    {
        var agreed = Requests.Asked.Delivered().Proposed(new DateOnly(2026, 4, 20)).Settled(new DateOnly(2026, 4, 20), accept: true);
        var after = CountMonth.Anew(agreed, EasterMonday, Requests.AskedAt.AddDays(3)).Changed().Standing();

        (after.Due, after.Agreed, after.Legal.Due).ShouldBe((new DateOnly(2026, 4, 20), new DateOnly(2026, 4, 20), new DateOnly(2026, 4, 7)));
    }

    [Fact]
    public void The_room_that_a_new_date_takes_is_the_hubs_and_not_that_of_a_state()
    {
        var found = Requests.Asked.Delivered().Events.OfType<RequestEvent.DeadlineFound>().First();

        RequestRoom.Size(found).ShouldBeGreaterThan(found.Deadline.Explanation.Sum(line => line.Length));
        RequestRoom.Has(Requests.Asked.With(Requests.AskedAt, [.. Enumerable.Repeat<RequestEvent>(found, 2000)], []), new RequestEvent.Acknowledged(Requests.AskedAt, Requests.Germany, "a"))
            .ShouldBeTrue();
    }

    [Fact]
    public void A_request_of_before_this_was_known_is_counted_from_its_delivery_with_the_next_look()
    {
        var old = Requests.Asked.With(Requests.AskedAt.AddDays(4), [new RequestEvent.Delivered(Requests.AskedAt.AddDays(4), Requests.Germany, "hub")], []);

        CountMonth.Anew(old, HolidayLists.None, Requests.AskedAt.AddDays(9)).Changed().Standing().Due.ShouldBe(new DateOnly(2026, 4, 9));
    }
}
