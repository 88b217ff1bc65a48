using System.Text;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Tests.Text;

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
        LooseText.Key("a\ufffeb").ShouldBe("AB");
        LooseText.SameFileName("a\ud800", "b").ShouldBeFalse();
    }

    [Fact]
    public void Every_letter_has_the_same_key_in_every_Unicode_form_and_its_key_is_its_own_key()
    {
        foreach (var letter in Enumerable.Range(0, 0x30000).Where(Rune.IsValid).Select(char.ConvertFromUtf32))
        {
            var key = LooseText.Key(letter);
            if (letter != "\ufffe" && Forms(letter).Append(key).Any(form => LooseText.Key(form) != key))
                Assert.Fail($"U+{char.ConvertToUtf32(letter, 0):X4} has several keys");
        }
    }

    private static IEnumerable<string> Forms(string letter) =>
        from form in new[] { NormalizationForm.FormC, NormalizationForm.FormD } select letter.Normalize(form);
}
