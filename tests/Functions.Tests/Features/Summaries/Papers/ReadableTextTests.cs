using MimFunctions.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries.Papers;

public sealed class ReadableTextTests
{
    [Theory]
    [InlineData("Plain text, as most of it is.", "Plain text, as most of it is.")]
    [InlineData("Ελλάδα 🇪🇺", "Ελλάδα 🇪🇺")]
    [InlineData("one\r\ntwo\u0085three\tfour", "one\ntwo\nthree\tfour")]
    [InlineData("a\0b\u001bc\u007fd\u009fe", "abcde")]
    [InlineData("\ufdd0\ufffe\uffff", "")]
    public void What_cannot_be_shown_is_left_out(string text, string shown) => ReadableText.Of(text).ShouldBe(shown);

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_something_missing() => ReadableText.Of("half a \ud83c pair").ShouldBe("half a \ufffd pair");
}
