using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Forms;

public sealed class FormDateTests
{
    [Theory]
    [InlineData("2026-03-05")]
    [InlineData("2026-3-5")]
    [InlineData("2026–03–05")]
    [InlineData("2026‑03‑05")]
    [InlineData("2026-03-05T00:00:00Z")]
    [InlineData("2026-03-05 00:00")]
    [InlineData("2026/03/05")]
    [InlineData("2026. 03. 05.")]
    [InlineData("2026 3 5")]
    [InlineData("5.3.2026")]
    [InlineData("05.03.2026")]
    [InlineData("5. 3. 2026")]
    [InlineData("05. 03. 2026.")]
    [InlineData("5/3/2026")]
    [InlineData("05/03/2026")]
    [InlineData("05-03-2026")]
    [InlineData("5 - 3 - 2026")]
    [InlineData("5 3 2026")]
    [InlineData("5 March 2026")]
    [InlineData("05 march 2026")]
    [InlineData("5 MAR 2026")]
    [InlineData("  5\u00a0Mar\u00a02026 ")]
    [InlineData("\u200e5\u200e.\u200e3\u200e.\u200e2026")]
    [InlineData("March 5, 2026")]
    [InlineData("Thursday, 5th of March 2026")]
    [InlineData("(5.3.2026)")]
    [InlineData("Donnerstag, 5. März 2026")]
    [InlineData("den 5. marts 2026")]
    [InlineData("am 5.3.2026")]
    [InlineData("5.3.2026 г.")]
    [InlineData("jeudi 5 mars 2026")]
    [InlineData("5 de marzo de 2026")]
    [InlineData("2026. március 5., csütörtök")]
    [InlineData("2026. gada 5. marts")]
    [InlineData("2026 m. kovo 5 d.")]
    [InlineData("5. maaliskuuta 2026")]
    [InlineData("5 ta’ Marzu 2026")]
    [InlineData("Déardaoin 5 Márta 2026")]
    [InlineData("5 Μαρτίου 2026")]
    [InlineData("5.III.2026")]
    [InlineData("5 III 2026 r.")]
    [InlineData("5 Marc 2026")]
    [InlineData("20260305")]
    [InlineData("2026-03-05T00:00:00+02:00")]
    [InlineData("５．３．２０２６")]
    [InlineData("5⁄3⁄2026")]
    [InlineData("on 5 March 2026")]
    [InlineData("5 мар. 2026 г.")]
    [InlineData("5.3.2026г.")]
    [InlineData("05.03.2026r.")]
    [InlineData("dnia 5 marca 2026 roku")]
    [InlineData("2026 m. kovo mėn. 5 d.")]
    [InlineData("2026 m. kovo mėnesio 5 d.")]
    public void These_all_mean_the_fifth_of_March(string written) =>
        FormDate.From(written).ShouldBe(new FormDate.Read(new DateOnly(2026, 3, 5)));

    [Theory]
    [InlineData("5 Meán Fómhair 2026", 9)]
    [InlineData("5 Deireadh Fómhair 2026", 10)]
    [InlineData("5 V 2026", 5)]
    public void A_month_may_have_two_words_or_be_a_Roman_number(string written, int month) =>
        FormDate.From(written).ShouldBe(new FormDate.Read(new DateOnly(2026, month, 5)));

    [Theory]
    [InlineData("5.3.26", 2026)]
    [InlineData("05/03/26", 2026)]
    [InlineData("15-03-00", 2000)]
    [InlineData("26-03-26", 2026)]
    [InlineData("5 March 26", 2026)]
    [InlineData("5 March ’26", 2026)]
    [InlineData("5.3.98", 1998)]
    public void A_year_of_two_digits_is_read_and_said(string written, int year)
    {
        var read = FormDate.From(written).ShouldBeOfType<FormDate.Read>();

        (read.Date.Year, read.Date.Month).ShouldBe((year, 3));
        read.Remark?.ToString().ShouldBe($"The year has only two digits; it was read as {year}.");
    }

    [Theory]
    [InlineData("31.2.26", "February 2026 has no day 31.")]
    [InlineData("32-03-26", "March 2026 has no day 32.")]
    [InlineData("31.2.2026", "February 2026 has no day 31.")]
    [InlineData("29/2/2026", "February 2026 has no day 29.")]
    [InlineData("0.5.2026", "May 2026 has no day 0.")]
    [InlineData("31 Apr 2026", "April 2026 has no day 31.")]
    [InlineData("31 April 26", "April 2026 has no day 31.")]
    [InlineData("3/25/2026", "There is no month 25; the day is read before the month. If 25 March 2026 is meant, write it so.")]
    [InlineData("2/30/2026", "There is no month 30; the day is read before the month.")]
    [InlineData("31/31/2026", "There is no month 31; the day is read before the month.")]
    [InlineData("1.0.2026", "There is no month 0; the day is read before the month.")]
    [InlineData("2026-13-01", "There is no month 13.")]
    [InlineData("1.1.0000", "There is no year 0.")]
    public void A_day_that_the_calendar_lacks_is_impossible(string written, string why) =>
        FormDate.From(written).ShouldBeOfType<FormDate.Impossible>().Why.ToString().ShouldBe(why);

    [Theory]
    [InlineData("5-3-26", "This can be 5 March 2026 or 26 March 2005.")]
    [InlineData("5 listopada 2026", "“listopada” is the name of two months: 5 October 2026 or 5 November 2026.")]
    [InlineData("5.3.2026 or 6.3.2026", "There is more than one date here: 5 March 2026 and 6 March 2026.")]
    public void What_can_mean_two_days_offers_both(string written, string why) => FormDate.From(written).ShouldBeOfType<FormDate.Ambiguous>().Why.ToString().ShouldBe(why);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("the")]
    [InlineData("2026")]
    [InlineData("March 2026")]
    [InlineData("5.3/2026")]
    [InlineData("5.3.2026 or later")]
    [InlineData("5.3.2026 and 5.3.2026")]
    [InlineData("2026-03-05T10:00:00Z")]
    [InlineData("5.3.20266")]
    [InlineData("05032026")]
    [InlineData("555 March 2026")]
    [InlineData("5 March 202")]
    [InlineData("5 March or April 2026")]
    [InlineData("not before 5 March 2026")]
    [InlineData("5 March 2026?")]
    [InlineData("5 6 March 2026")]
    [InlineData("٥.٣.٢٠٢٦")]
    public void Anything_else_is_not_a_date(string written) => FormDate.From(written).ShouldBeOfType<FormDate.NotADate>();

    [Theory]
    [InlineData("PL", "18 listopada 2026 r.", 11)]
    [InlineData("HR", "18. listopada 2026.", 10)]
    [InlineData("CZ", "18. listopad 2026", 11)]
    [InlineData("HR", "18. lip 2026.", 6)]
    [InlineData("PL", "18 lip 2026", 7)]
    [InlineData("PL", "18 March 2026", 3)]
    public void A_name_of_two_months_is_the_one_that_it_is_in_the_language_of_the_state_that_writes(string state, string written, int month) =>
        FormDate.From(written, MemberState.Find(state)).ShouldBe(new FormDate.Read(new DateOnly(2026, month, 18)));

    [Fact]
    public void A_name_of_two_months_stays_open_where_neither_is_of_the_language_of_the_state() =>
        FormDate.From("18 listopada 2026", MemberState.Find("AT")).ShouldBeOfType<FormDate.Ambiguous>();

    [Fact]
    public void A_name_of_two_months_offers_the_days_that_there_are() =>
        FormDate.From("31 listopad 2026").ShouldBeOfType<FormDate.Ambiguous>().Why.ToString().ShouldBe("“listopad” is the name of two months: 31 October 2026.");

    [Fact]
    public void A_word_that_is_no_month_is_quoted() =>
        FormDate.From("5 Brumaire 2026").ShouldBeOfType<FormDate.NotADate>().Why.ToString().ShouldBe("“Brumaire” is not the name of a month.");

    [Fact]
    public void Every_month_of_every_language_of_the_Union_is_read_as_the_platform_writes_it()
    {
        var unread = from language in Language.All
                     let culture = CultureInfo.GetCultureInfo(language.Code)
                     from month in Enumerable.Range(1, 12)
                     from notation in new[] { "d MMMM yyyy", "d. MMMM yyyy", "d MMM yyyy", "dddd d MMMM yyyy" }
                     let day = new DateOnly(2026, month, 17)
                     let written = day.ToString(notation, culture)
                     let date = FormDate.From(written)
                     where date is not FormDate.Read { Remark: null } read || read.Date != day
                     // A few words mean one month in one language and the next in another; then both are offered.
                     where date is not FormDate.Ambiguous both || !both.Why.ToString().Contains(FormDate.ForPeople(day), StringComparison.Ordinal)
                     select $"{language.Code}: {written}";

        unread.ShouldBeEmpty();
    }

    [Fact]
    public void Every_date_from_1950_to_2100_is_read_back_in_every_notation()
    {
        string[] notations =
            ["yyyy-MM-dd", "d.M.yyyy", "dd.MM.yyyy", "d. M. yyyy", "d/M/yyyy", "dd/MM/yyyy", "d MMMM yyyy", "dd MMM yyyy"];
        for (var day = new DateOnly(1950, 1, 1); day.Year <= 2100; day = day.AddDays(1))
        {
            foreach (var notation in notations)
            {
                var written = day.ToString(notation, CultureInfo.InvariantCulture);
                if (FormDate.From(written) != new FormDate.Read(day))
                    Assert.Fail($"{written} was read as {FormDate.From(written)}");
            }
        }
    }

    [Fact]
    public void A_numeric_date_is_read_exactly_when_the_calendar_of_the_platform_has_it()
    {
        var days = from year in new[] { 1900, 2000, 2023, 2024 }
                   from month in Enumerable.Range(0, 15)
                   from day in Enumerable.Range(0, 34)
                   select $"{day}.{month}.{year}";
        foreach (var written in days)
        {
            var exists = DateOnly.TryParseExact(written, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);

            FormDate.From(written).Match(read => exists && read == day, _ => !exists).ShouldBeTrue(written);
        }
    }

    [Fact]
    public void Dates_are_written_one_way_for_people_and_one_for_machines()
    {
        var day = new DateOnly(2026, 3, 5);

        FormDate.ForPeople(day).ShouldBe("5 March 2026");
        FormDate.ForMachines(day).ShouldBe("2026-03-05");
        FormDate.FromMachine("2026-03-05").ShouldBe(day);
        Should.Throw<FormatException>(() => FormDate.FromMachine("5.3.2026"));
    }
}
