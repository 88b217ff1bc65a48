using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Forms;

public sealed class FormNumberTests
{
    private static readonly string[] Separators = [" ", "\u00A0", "\u2009", "\u202F", "'", "\u2019", ".", ","];

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1200", 1200)]
    [InlineData(" 1 200 ", 1200)]
    [InlineData("1.200", 1200)]
    [InlineData("1,200", 1200)]
    [InlineData("1’234’567", 1_234_567)]
    [InlineData("12\u202F345", 12_345)]
    [InlineData("\u200F850\u200E", 850)]
    [InlineData("007", 7)]
    [InlineData("１２", 12)]
    [InlineData("12.", 12)]
    [InlineData("999999999999999999", 999_999_999_999_999_999)]
    public void A_whole_number_is_read_however_its_thousands_are_set_off(string text, long expected) => FormNumber.Parse(text).ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1.5")]
    [InlineData("1,50")]
    [InlineData("1.2000")]
    [InlineData("0.125")]
    [InlineData("1234.567")]
    [InlineData("1.200,50")]
    [InlineData("1.200,500")]
    [InlineData("1,200,")]
    [InlineData(".")]
    [InlineData("1,2.")]
    [InlineData(",200")]
    [InlineData("1  200")]
    [InlineData("-5")]
    [InlineData("\u22125")]
    [InlineData("+5")]
    [InlineData("~300")]
    [InlineData("n/a")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("1e3")]
    [InlineData("600 / 600")]
    [InlineData("100-200")]
    [InlineData("12 persons")]
    [InlineData("\u0661\u0662")]
    [InlineData("1000000000000000000")]
    public void What_could_mean_something_else_is_no_number(string? text) => FormNumber.Parse(text).ShouldBeNull();

    [Fact]
    public void Every_number_is_read_back_with_any_separator_between_its_thousands() => Prop.ForAll(
        Arb.From(Gen.Choose(0, int.MaxValue)), Arb.From(Gen.Elements(Separators)),
        (number, separator) => FormNumber.Parse(number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", separator)) == number).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_different_separators_are_never_read_together() => Prop.ForAll(
        Arb.From(Gen.Choose(1_000_000, int.MaxValue)), Arb.From(Gen.Elements(Separators).Two().Where(two => two.Item1 != two.Item2)),
        (number, two) =>
        {
            var groups = number.ToString("N0", CultureInfo.InvariantCulture).Split(',');
            FormNumber.Parse(groups[0] + two.Item1 + string.Join(two.Item2, groups[1..])).ShouldBeNull();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_group_that_is_not_three_digits_long_makes_it_no_number() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 999)), Arb.From(Gen.Elements(Separators)), Arb.From(Gen.Elements(1, 2, 4, 5)),
        (first, separator, digits) => FormNumber.Parse($"{first}{separator}{new string('7', digits)}") is null).QuickCheckThrowOnFailure();
}
