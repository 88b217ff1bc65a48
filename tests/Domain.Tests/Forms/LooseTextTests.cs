using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Forms;

public sealed class LooseTextTests
{
    [Theory]
    [InlineData("Date of transmission:", "date  of Transmission", true)]
    [InlineData("4a. Title", "4A Title", true)]
    [InlineData("ΣΑΣ", "σας", true)]
    [InlineData("Borders, visas", "Borders/visas", true)]
    [InlineData("Return", "Returns", false)]
    public void Only_letters_and_digits_tell_names_apart(string one, string other, bool same) => LooseText.Same(one, other).ShouldBe(same);

    [Theory]
    [InlineData(null)]
    [InlineData(" – ")]
    public void Without_letters_and_digits_nothing_is_left(string? text) => LooseText.Key(text).ShouldBeEmpty();

    [Fact]
    public void Half_a_letter_of_a_damaged_file_does_no_harm()
    {
        LooseText.Key("a\ud800b").ShouldBe("AB");
        LooseText.SameFileName("a\ud800", "b").ShouldBeFalse();
    }

    [Fact]
    public void The_key_of_a_text_is_the_same_in_every_Unicode_form_and_its_own_key()
    {
        var texts = ArbMap.Default.GeneratorFor<string>().Where(IsWellFormed).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var key = LooseText.Key(text);
            return key == LooseText.Key(text.Normalize(NormalizationForm.FormD))
                && key == LooseText.Key(text.Normalize(NormalizationForm.FormC))
                && key == LooseText.Key(key);
        }).QuickCheckThrowOnFailure();
    }

    private static bool IsWellFormed(string? text) => text is not null && !text.Any(char.IsSurrogate);
}
