using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <content>That a legal date has become later, and why.</content>
public sealed partial class LetterTests
{
    [Fact]
    public async Task F7_a_list_of_holidays_moved_the_date_as_the_state_asked_is_told() => await Match(MovedByHolidays(), "dateMoved.DE.2026-12-28", OfGermany);

    [Fact]
    public async Task F7_a_list_of_holidays_moved_the_date_as_the_asker_is_told() => await Match(MovedByHolidays(Asked.New().DeliveredAt(Asked.At)
            .Then(act => ProposeDate.Decide(act, LaterDay, "The Länder report in January.")).Then(act => SettleDate.Decide(act, LaterDay, accept: true))),
        "dateMoved.DE.2026-12-28", OfAustria);

    [Fact]
    public async Task F23_a_delivery_days_after_the_asking_moved_the_date() => await Match(Asked.New().DeliveredAt(Asked.At.AddDays(5)), "dateMoved.DE.2026-12-30", OfGermany);

    [Fact]
    public async Task F23_a_reading_days_after_the_asking_moved_the_date() => await Match(
        Asked.New().Begun(at => new RequestEvent.Read(at.AddDays(4), Asked.Germany, "person-2")), "dateMoved.DE.2026-12-30", OfAustria);

    [Fact]
    public async Task F7_a_date_that_moved_on_once_more_or_an_answer_overtakes_the_letter()
    {
        (await Compose(MovedByHolidays(), "dateMoved.DE.2026-12-25", OfGermany)).ShouldBeNull();
        (await Compose(MovedByHolidays().Then(act => GiveAnswer.Decide(act, Asked.Answer)), "dateMoved.DE.2026-12-28", OfGermany)).ShouldBeNull();
    }

    private static InformationRequest MovedByHolidays(InformationRequest? request = null) => CountMonth.Anew(
        (request ?? Asked.New()).Delivered(), new HolidayLists([new HolidayList("DE", 2026, [Due], "Bundesgesetzblatt")]), Asked.At.AddDays(9))
        .ShouldBeOfType<RequestDecision.Changed>().Request;
}
