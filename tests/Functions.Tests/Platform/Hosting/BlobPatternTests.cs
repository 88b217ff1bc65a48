using MimFunctions.Platform.Hosting;

namespace MimFunctions.Tests.Platform.Hosting;

public class BlobPatternTests
{
    private static BlobPattern Drop => BlobPattern.Parse("drop/{state}/measures/{name}")!;

    [Fact]
    public void A_path_that_fits_gives_its_parts()
    {
        var parts = Drop.Match("drop/AT/measures/form 1.docx");

        parts.ShouldBe(new Dictionary<string, string> { ["state"] = "AT", ["name"] = "form 1.docx" });
    }

    [Theory]
    [InlineData("drop/AT/liaison/form.docx")]
    [InlineData("drop/AT/form.docx")]
    [InlineData("Drop/AT/measures/form.docx")]
    [InlineData("other/drop/AT/measures/form.docx")]
    public void A_path_that_does_not_fit_gives_none(string path) => Drop.Match(path).ShouldBeNull();

    [Fact]
    public void A_part_takes_as_much_as_it_can_as_in_the_functions_host()
    {
        var parts = Drop.Match("drop/AT/measures/old/measures/form.docx")!;

        parts["state"].ShouldBe("AT/measures/old");
        parts["name"].ShouldBe("form.docx");
    }

    [Fact]
    public void Letters_that_mean_something_in_a_regular_expression_are_just_letters()
    {
        var pattern = BlobPattern.Parse("texts/a.b+c/{name}")!;

        pattern.Match("texts/a.b+c/x").ShouldNotBeNull();
        pattern.Match("texts/aXbbc/x").ShouldBeNull();
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("drop/")]
    [InlineData("/drop/{name}")]
    [InlineData("{container}/{name}")]
    [InlineData("drop/{name")]
    [InlineData("drop/{}")]
    [InlineData("drop/{name}/{name}")]
    [InlineData("DROP/{name}")]
    public void What_is_no_pattern_is_not_taken_for_one(string text) => BlobPattern.Parse(text).ShouldBeNull();
}
