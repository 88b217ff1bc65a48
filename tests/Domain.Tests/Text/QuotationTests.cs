using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Tests.Text;

public sealed class QuotationTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("12345678", "12345678")]
    [InlineData("123456789", "1234567…")]
    [InlineData("123456 89", "123456…")]
    public void A_text_is_cut_only_when_it_is_too_long(string? text, string? quoted) => Quotation.Cut(text, 8).ShouldBe(quoted);

    [Fact]
    public void A_quotation_never_cuts_a_letter_and_never_exceeds_its_length()
    {
        var letters = Gen.Elements("a", "é", "e\u0301", "🙂", "👩‍👩‍👧", "🇦🇹", " ", "ά").ListOf();
        var texts = from parts in letters from longest in Gen.Choose(1, 40) select (Text: string.Concat(parts), Longest: longest);

        Prop.ForAll(texts.ToArbitrary(), each =>
        {
            var quoted = Quotation.Cut(each.Text, each.Longest)!;
            var kept = quoted == each.Text ? quoted : quoted[..^1];
            var boundaries = StringInfo.ParseCombiningCharacters(each.Text).Append(each.Text.Length);
            return quoted.Length <= each.Longest
                && each.Text.StartsWith(kept, StringComparison.Ordinal) && boundaries.Contains(kept.Length);
        }).QuickCheckThrowOnFailure();
    }
}
