using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Platform.Files;

namespace MimFunctions.Tests.Platform.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("figures.pdf", "figures.pdf")]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\Users\\anna\\Zahlen 2026.docx", "Zahlen 2026.docx")]
    [InlineData("harmless\u202Efdp.exe", "harmlessfdp.exe")]
    [InlineData("a\r\nb\0.pdf", "ab.pdf")]
    [InlineData(" . .pdf", "pdf")]
    [InlineData(".pdf", "pdf")]
    [InlineData("e\u0301tat.pdf", "\u00E9tat.pdf")]
    [InlineData("", "attachment")]
    [InlineData("<b>.png", "<b>.png")]
    public void A_name_is_cleaned(string given, string clean) => FileName.Clean(given).ShouldBe(clean);

    [Fact]
    public void Whatever_is_given_the_name_is_short_plain_and_clean_already_the_second_time() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), given =>
        {
            var clean = FileName.Clean(given);
            return clean.Length is > 0 and <= 241 && !clean.Any(char.IsControl) && clean.IndexOfAny(['/', '\\', ':']) < 0 && FileName.Clean(clean).Length > 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_name_keeps_its_ending() => FileName.Clean(new string('x', 500) + ".docx").ShouldBe(new string('x', 115) + ".docx");
}
