using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Tests.Union;

/// <summary>Numbers given by the hub, seen through the two series that use them.</summary>
public sealed class NumberingTests
{
    [Theory]
    [InlineData("SEC-AT-2026-0004", "SEC-AT-2026-0004")]
    [InlineData(" sec-gr-2026-12345 ", "SEC-EL-2026-12345")]
    [InlineData("SEC-AT-2026-999999999", "SEC-AT-2026-999999999")]
    public void A_number_is_read_in_any_case(string text, string number) => SecondmentNumber.Parse(text)!.ToString().ShouldBe(number);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ILO-AT-2026-0004")]
    [InlineData("SEC-XX-2026-0004")]
    [InlineData("SEC-AT-202-0004")]
    [InlineData("SEC-AT-0999-0004")]
    [InlineData("SEC-AT-20x6-0004")]
    [InlineData("SEC-AT-2026-004")]
    [InlineData("SEC-AT-2026-0000")]
    [InlineData("SEC-AT-2026-00 4")]
    [InlineData("SEC-AT-2026-1234567890")]
    [InlineData("SEC-AT-2026-0004-1")]
    public void Anything_else_is_none(string? text) => SecondmentNumber.Parse(text).ShouldBeNull();

    [Fact]
    public void Each_series_has_its_own_numbers()
    {
        var report = ReportNumber.Parse("ilo-at-2026-0007")!;

        (report.State, report.Year, report.Number).ShouldBe((Given.Austria, 2026, 7));
        ReportNumber.Parse(new SecondmentNumber(Given.Austria, 2026, 7).ToString()).ShouldBeNull();
        report.ToString().ShouldBe("ILO-AT-2026-0007");
    }

    [Theory]
    [InlineData(999, 1)]
    [InlineData(10_000, 1)]
    [InlineData(2026, 0)]
    public void What_the_hub_could_not_give_can_not_be_made(int year, int number)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new SecondmentNumber(Given.Austria, year, number));
        Should.Throw<ArgumentOutOfRangeException>(() => new ReportNumber(Given.Austria, year, number));
    }
}
