using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Measures;

public sealed class ReferenceTests
{
    [Fact]
    public void A_reference_is_written_with_state_year_and_four_digits_at_least()
    {
        new Reference(Given.Austria, 2026, 7).ToString().ShouldBe("MIM-AT-2026-0007");
        new Reference(Given.Austria, 2026, 12345).ToString().ShouldBe("MIM-AT-2026-12345");
    }

    [Fact]
    public void Every_reference_is_read_back_in_any_case_and_with_spaces_around_it()
    {
        var references = from state in Gen.Elements(MemberState.All.ToArray())
                         from year in Gen.Choose(1000, 9999)
                         from number in Gen.Choose(1, 999_999_999)
                         select new Reference(state, year, number);

        Prop.ForAll(references.ToArbitrary(), reference =>
            Reference.Parse(reference.ToString()) == reference
            && Reference.Parse($" {reference.ToString().ToLowerInvariant()}\n") == reference).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("MIM-GR-2026-0007", "MIM-EL-2026-0007")]
    [InlineData("mim-at-2026-00000012", "MIM-AT-2026-0012")]
    public void Other_spellings_mean_the_same_reference(string written, string reference) =>
        Reference.Parse(written)!.ToString().ShouldBe(reference);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("MIM-AT-2026-7")]
    [InlineData("MIM-AT-2026-0000")]
    [InlineData("MIM-AT-0026-0007")]
    [InlineData("MIM-UK-2019-0007")]
    [InlineData("MIM-AT-2026-9999999999")]
    [InlineData("MIM-AT-2026-0007 and 0008")]
    [InlineData("MIM AT 2026 0007")]
    public void Anything_else_is_no_reference(string? written) => Reference.Parse(written).ShouldBeNull();

    [Theory]
    [InlineData(999, 1)]
    [InlineData(10000, 1)]
    [InlineData(2026, 0)]
    public void Years_have_four_digits_and_numbers_start_at_one(int year, int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Reference(Given.Austria, year, number));

    [Fact]
    public void A_reference_tells_its_parts()
    {
        var reference = Reference.Parse("MIM-AT-2026-0007")!;

        (reference.State, reference.Year, reference.Number).ShouldBe((Given.Austria, 2026, 7));
    }
}
