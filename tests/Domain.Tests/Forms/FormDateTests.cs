using System.Globalization;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Forms;

public sealed class FormDateTests
{
    [Theory]
    [InlineData("2026-03-05")]
    [InlineData("5.3.2026")]
    [InlineData("05.03.2026")]
    [InlineData("5. 3. 2026")]
    [InlineData("5/3/2026")]
    [InlineData("05/03/2026")]
    [InlineData("5 March 2026")]
    [InlineData("05 march 2026")]
    [InlineData("5 MAR 2026")]
    [InlineData("  5\u00a0Mar\u00a02026 ")]
    public void These_all_mean_the_fifth_of_March(string written) =>
        FormDate.From(written).ShouldBe(new FormDate.Read(new DateOnly(2026, 3, 5)));

    [Theory]
    [InlineData("31.2.2026", "February 2026 has no day 31.")]
    [InlineData("29/2/2026", "February 2026 has no day 29.")]
    [InlineData("0.5.2026", "May 2026 has no day 0.")]
    [InlineData("31 Apr 2026", "April 2026 has no day 31.")]
    [InlineData("3/25/2026", "There is no month 25; the day is read before the month.")]
    [InlineData("1.0.2026", "There is no month 0; the day is read before the month.")]
    [InlineData("2026-13-01", "There is no month 13.")]
    [InlineData("1.1.0000", "There is no year 0.")]
    public void A_day_that_the_calendar_lacks_is_impossible(string written, string why) =>
        FormDate.From(written).ShouldBe(new FormDate.Impossible(why));

    [Theory]
    [InlineData("5.3.26")]
    [InlineData("5/3/26")]
    [InlineData("5-3-26")]
    [InlineData("5 March 26")]
    [InlineData("5 March ’26")]
    public void Two_digits_of_a_year_are_ambiguous(string written) =>
        FormDate.From(written).ShouldBe(new FormDate.Ambiguous("The year has only two digits."));

    [Theory]
    [InlineData("05-03-2026")]
    [InlineData("5 - 3 - 2026")]
    public void Day_and_month_between_hyphens_are_ambiguous(string written) => FormDate.From(written).ShouldBe(
        new FormDate.Ambiguous("With hyphens it is not certain whether the day or the month comes first."));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2026")]
    [InlineData("March 2026")]
    [InlineData("March 5, 2026")]
    [InlineData("5.3/2026")]
    [InlineData("5.3.2026 or later")]
    [InlineData("2026-3-5")]
    [InlineData("2026-03-05T10:00:00Z")]
    [InlineData("5.3.20266")]
    [InlineData("٥.٣.٢٠٢٦")]
    [InlineData("5 März 2026")]
    [InlineData("5 Marc 2026")]
    public void Anything_else_is_not_a_date(string written) => FormDate.From(written).ShouldBeOfType<FormDate.NotADate>();

    [Fact]
    public void A_foreign_month_is_quoted() =>
        FormDate.From("5 Mai 2026").ShouldBe(new FormDate.NotADate("“Mai” is not the English name of a month."));

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
