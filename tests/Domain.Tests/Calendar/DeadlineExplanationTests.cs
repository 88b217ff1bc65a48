using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Calendar.Calendars;

namespace MimFunctions.Domain.Tests.Calendar;

/// <summary>What a lawyer reads to check a due date.</summary>
public sealed class DeadlineExplanationTests
{
    [Fact]
    public void A_month_that_ends_on_a_Saturday_without_a_list_of_holidays()
    {
        var deadline = LegalPeriod.OneMonth(new DateTimeOffset(2024, 5, 15, 8, 5, 0, TimeSpan.Zero), Austria, HolidayLists.None);

        deadline.YearsWithoutList.ShouldBe([2024]);
        deadline.Explanation.ShouldBe(
        [
            "The request was delivered on 15 May 2024 at 10:05, legal time of Austria (Europe/Vienna). "
                + "That day does not count: Regulation (EEC, Euratom) No 1182/71, Article 3(1).",
            "A period of one month ends on the same date, 15 June 2024, a Saturday: Article 3(2)(c).",
            "Saturdays, Sundays and public holidays inside the period count: Article 3(3).",
            "No list of public holidays of Austria for 2024 has been supplied: only Saturdays and Sundays were taken into account.",
            "15 June 2024 is a Saturday: the period does not end on it, Article 3(4).",
            "16 June 2024 is a Sunday: the period does not end on it, Article 3(4).",
            "The time limit ends with the last hour of 17 June 2024, a Monday, in the legal time of Austria (Europe/Vienna); "
                + "that is at 22:00 UTC on 17 June 2024.",
        ]);
    }

    [Fact]
    public void What_was_kept_before_other_languages_were_is_said_as_it_was_written()
    {
        var deadline = LegalPeriod.OneMonth(Noon("2024-01-31"), Authority.FromCode("NL")!, Lists(List("NL 2024", "01-01"))) with { Explanation = ["As it was explained then."] };

        deadline.Worded.Select(line => line.ToString()).ShouldBe(["As it was explained then."]);
    }

    [Fact]
    public void A_month_whose_date_the_last_month_does_not_have()
    {
        var deadline = LegalPeriod.OneMonth(Noon("2024-01-31"), Authority.FromCode("NL")!, Lists(List("NL 2024", "01-01")));

        deadline.YearsWithoutList.ShouldBeEmpty();
        deadline.Explanation.ShouldBe(
        [
            "The request was delivered on 31 January 2024 at 13:00, legal time of the Netherlands (Europe/Amsterdam). "
                + "That day does not count: Regulation (EEC, Euratom) No 1182/71, Article 3(1).",
            "A period of one month ends on the same date; February 2024 has no day 31, so it ends on the last day of that month, "
                + "29 February 2024, a Thursday: Article 3(2)(c).",
            "Saturdays, Sundays and public holidays inside the period count: Article 3(3).",
            "Public holidays of the Netherlands for 2024, published list: Official Journal of 2024.",
            "The time limit ends with the last hour of 29 February 2024, a Thursday, in the legal time of the Netherlands "
                + "(Europe/Amsterdam); that is at 23:00 UTC on 29 February 2024.",
        ]);
    }

    [Fact]
    public void A_month_that_ends_in_the_holidays_at_the_end_of_the_Commissions_year()
    {
        var deadline = LegalPeriod.OneMonth(Noon("2023-11-28"), Authority.Commission, Lists(Commission2023));

        deadline.YearsWithoutList.ShouldBe([2024]);
        deadline.Explanation.ShouldBe(
        [
            "The request was delivered on 28 November 2023 at 13:00, legal time of the European Commission (Europe/Brussels). "
                + "That day does not count: Regulation (EEC, Euratom) No 1182/71, Article 3(1).",
            "A period of one month ends on the same date, 28 December 2023, a Thursday: Article 3(2)(c).",
            "Saturdays, Sundays and public holidays inside the period count: Article 3(3).",
            "Public holidays of the European Commission for 2023, published list: Official Journal of 2023.",
            "No list of public holidays of the European Commission for 2024 has been supplied: only Saturdays and Sundays were "
                + "taken into account.",
            "28 December 2023, a Thursday, is a public holiday of the European Commission: the period does not end on it, Article 3(4).",
            "29 December 2023, a Friday, is a public holiday of the European Commission: the period does not end on it, Article 3(4).",
            "30 December 2023 is a Saturday: the period does not end on it, Article 3(4).",
            "31 December 2023 is a Sunday: the period does not end on it, Article 3(4).",
            "The time limit ends with the last hour of 1 January 2024, a Monday, in the legal time of the European Commission "
                + "(Europe/Brussels); that is at 23:00 UTC on 1 January 2024.",
        ]);
    }

    [Fact]
    public void Two_days_that_hold_only_one_working_day()
    {
        var deadline = LegalPeriod.Days(2, Noon("2026-04-30"), Austria, Lists(List("AT 2026", "05-01", "05-05")));

        deadline.Explanation.ShouldBe(
        [
            "The event was on 30 April 2026 at 14:00, legal time of Austria (Europe/Vienna). "
                + "That day does not count: Regulation (EEC, Euratom) No 1182/71, Article 3(1).",
            "A period of 2 days ends on 2 May 2026, a Saturday: Article 3(2)(b).",
            "Saturdays, Sundays and public holidays inside the period count: Article 3(3).",
            "Public holidays of Austria for 2026, published list: Official Journal of 2026.",
            "2 May 2026 is a Saturday: the period does not end on it, Article 3(4).",
            "3 May 2026 is a Sunday: the period does not end on it, Article 3(4).",
            "The only working day in the period would be 4 May 2026, a Monday. A period of two days or more has at least two, "
                + "so it goes on to the next: Article 3(5).",
            "5 May 2026, a Tuesday, is a public holiday of Austria: the period does not end on it, Article 3(5).",
            "The time limit ends with the last hour of 6 May 2026, a Wednesday, in the legal time of Austria (Europe/Vienna); "
                + "that is at 22:00 UTC on 6 May 2026.",
        ]);
    }

    [Fact]
    public void Weeks_end_on_the_same_day_of_the_week() =>
        LegalPeriod.Weeks(1, Noon("2026-03-02"), Austria, HolidayLists.None).Explanation[1]
            .ShouldBe("A period of one week ends on the same day of the week, 9 March 2026, a Monday: Article 3(2)(c).");

    [Fact]
    public void A_fixed_date() => LegalPeriod.FixedDate(Day("2028-12-31"), Authority.Commission).Explanation.ShouldBe(
    [
        "31 December 2028, a Sunday, is a fixed date. It does not move, even from a Saturday, Sunday or public holiday: "
            + "Regulation (EEC, Euratom) No 1182/71, Articles 4 and 5.",
        "The time limit ends with the last hour of 31 December 2028, a Sunday, in the legal time of the European Commission "
            + "(Europe/Brussels); that is at 23:00 UTC on 31 December 2028.",
    ]);

    [Fact]
    public void A_year_of_which_only_a_weekend_was_passed_is_not_said_to_have_no_list()
    {
        // 30 and 31 December 2023 are a weekend: whether they are holidays, too, makes no difference.
        var deadline = LegalPeriod.Days(1, Noon("2023-12-29"), Austria, Lists(List("AT 2024", "01-01")));

        deadline.Due.ShouldBe(Day("2024-01-02"));
        deadline.YearsWithoutList.ShouldBeEmpty();
    }

    [Fact]
    public void A_year_in_which_the_second_working_day_was_looked_for_is_said_to_have_no_list()
    {
        // 1 January is a holiday, so whether Wednesday 31 December is one decides whether 2 January is the second working day.
        var deadline = LegalPeriod.Days(2, Noon("2025-12-30"), Austria, Lists(List("AT 2026", "01-01")));

        deadline.Due.ShouldBe(Day("2026-01-02"));
        deadline.YearsWithoutList.ShouldBe([2025]);
    }
}
