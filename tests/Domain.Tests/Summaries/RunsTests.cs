using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Summaries;

namespace MimFunctions.Domain.Tests.Summaries;

public sealed class RunsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("A1", "A1")]
    [InlineData("A1 A2", "A1 A2")]
    [InlineData("A1 A2 A3", "A1 to A3")]
    [InlineData("A1 A2 A3 A5 A6 A9", "A1 to A3, A5 A6 A9")]
    [InlineData("A1 A2 B3 B4 B5", "A1 A2 B3 to B5")]
    [InlineData("A3 A2 A1", "A3 A2 A1")]
    public void Three_or_more_that_follow_one_another_are_drawn_together(string numbers, string drawn) =>
        string.Join(' ', Runs.Of(Numbers(numbers))).ShouldBe(drawn.Replace(",", "", StringComparison.Ordinal));

    [Fact]
    public void No_number_is_lost_or_added() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), (byte[] gaps) =>
    {
        var numbers = gaps.Aggregate(new List<int> { 1 }, (all, gap) => [.. all, all[^1] + 1 + (gap % 3 == 0 ? gap : 0)]);

        var drawn = Runs.Of(numbers.Select(number => ("A", number, $"{number}")));

        drawn.SelectMany(Undrawn).ShouldBe(numbers);
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<int> Undrawn(string drawn) => drawn.Split(" to ").Select(Number).ToArray() is [var first, var last]
        ? Enumerable.Range(first, last - first + 1)
        : [Number(drawn)];

    private static IEnumerable<(string Prefix, int Number, string Text)> Numbers(string numbers) => numbers
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(text => (text[..1], Number(text[1..]), text));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
