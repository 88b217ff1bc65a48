using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Mechanism.Charts;

namespace MimFunctions.Tests.Mechanism.Charts;

public sealed class TextMeasureTests
{
    [Fact]
    public void Names_break_between_words() =>
        TextMeasure.Lines("Bosnia and Herzegovina", 100).ShouldBe(["Bosnia and", "Herzegovina"]);

    [Fact]
    public void A_word_that_is_too_wide_breaks_within() =>
        TextMeasure.Lines(new string('W', 20), 60).ShouldBe(["WWWWW", "WWWWW", "WWWWW", "WWWWW"]);

    [Fact]
    public void Nothing_of_a_text_is_lost_and_every_line_fits() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        var lines = TextMeasure.Lines(text.Get, 80);

        string.Concat(lines.SelectMany(line => line).Where(c => !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && c != '\ufffd'))
            .ShouldBe(string.Concat(text.Get.Where(c => !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && c != '\ufffd')));
        lines.ShouldAllBe(line => TextMeasure.Width(line) <= 80);
    }).QuickCheckThrowOnFailure();
}
