using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Tests.ContactPoints;

public sealed class ContactNumbersTests
{
    [Theory]
    [InlineData("CP-AT-1", "CP-AT-1")]
    [InlineData(" cp-gr-12 ", "CP-EL-12")]
    [InlineData("CP-AT-0", null)]
    [InlineData("CP-AT-", null)]
    [InlineData("CP-XX-1", null)]
    [InlineData("CK-AT-1", null)]
    [InlineData("CP-AT-1-1", null)]
    [InlineData("CP-AT-one", null)]
    [InlineData(null, null)]
    public void Numbers_that_run_on_are_read_as_they_are_written(string? text, string? number)
    {
        ContactPointNumber.Parse(text)?.ToString().ShouldBe(number);
        CheckNumber.Parse(text?.Replace("CP", "CK", StringComparison.OrdinalIgnoreCase).Replace("CK-AT-1-1", "no", StringComparison.Ordinal))?.ToString()
            .ShouldBe(text == "CK-AT-1" ? "CK-AT-1" : number?.Replace("CP", "CK", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("BA-AT-DE-1", "BA-AT-DE-1")]
    [InlineData("ba-de-gr-2", "BA-DE-EL-2")]
    [InlineData("BA-DE-AT-1", "BA-AT-DE-1")]
    [InlineData("BA-AT-AT-1", null)]
    [InlineData("BA-AT-XX-1", null)]
    [InlineData("BA-XX-AT-1", null)]
    [InlineData("BB-AT-DE-1", null)]
    [InlineData("BA-AT-DE-0", null)]
    [InlineData("BA-AT-DE-x", null)]
    [InlineData("BA-AT-DE", null)]
    [InlineData(null, null)]
    public void An_arrangement_is_named_by_its_two_states_in_one_order(string? text, string? number) => BilateralNumber.Parse(text)?.ToString().ShouldBe(number);

    [Fact]
    public void No_number_is_below_one_and_no_arrangement_is_of_one_state()
    {
        var (austria, germany) = (GivenContacts.Austria, GivenContacts.Germany);
        Should.Throw<ArgumentOutOfRangeException>(() => new ContactPointNumber(austria, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new CheckNumber(austria, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new BilateralNumber(austria, germany, 0));
        Should.Throw<ArgumentException>(() => new BilateralNumber(austria, austria, 1));
        new BilateralNumber(germany, austria, 1).ShouldSatisfyAllConditions(
            number => number.Pair.ShouldBe("AT-DE"), number => number.IsOf(germany).ShouldBeTrue(), number => number.IsOf(austria).ShouldBeTrue(),
            number => number.IsOf(Domain.Union.MemberState.FromCode("FR")!).ShouldBeFalse());
    }

    [Fact]
    public void They_are_written_and_read_as_texts()
    {
        Read<ContactPointNumber>("CP-AT-1").ShouldBe("CP-AT-1");
        Read<CheckNumber>("CK-AT-1").ShouldBe("CK-AT-1");
        Read<BilateralNumber>("BA-AT-DE-1").ShouldBe("BA-AT-DE-1");
    }

    private static string? Read<T>(string text)
        where T : class, IWritten<T>
    {
        T.Wanted.ShouldContain("such as");
        return T.Read(text)?.ToString();
    }
}
