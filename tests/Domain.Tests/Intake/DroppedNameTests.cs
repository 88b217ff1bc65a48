using MimFunctions.Domain.Intake;

namespace MimFunctions.Domain.Tests.Intake;

public sealed class DroppedNameTests
{
    [Theory]
    [InlineData("~$form.docx")]
    [InlineData(".~lock.form.odt#")]
    [InlineData(".DS_Store")]
    [InlineData("form.docx~")]
    [InlineData("form.docx.tmp")]
    [InlineData("~WRL0001.TMP")]
    [InlineData("form.docx.part")]
    [InlineData("form.docx.filepart")]
    [InlineData("Unconfirmed 12345.crdownload")]
    [InlineData("thumbs.db")]
    [InlineData("Desktop.ini")]
    public void What_programs_leave_behind_is_passed_over(string name) => DroppedName.IsTemporary(name).ShouldBeTrue();

    [Theory]
    [InlineData("~$form.docx", true)]
    [InlineData(".~lock.form.odt#", true)]
    [InlineData(".~lock.form.odt", false)]
    [InlineData("._form.docx", true)]
    [InlineData(".DS_Store", true)]
    [InlineData("Thumbs.db", true)]
    [InlineData("desktop.ini", true)]
    [InlineData("form.docx.part", false)]
    [InlineData("form.docx", false)]
    public void W12_litter_is_told_from_an_upload_that_never_ended(string name, bool isLitter) => DroppedName.IsLitter(name).ShouldBe(isLitter);

    [Theory]
    [InlineData("form.docx")]
    [InlineData("~form.docx")]
    [InlineData("form~1.docx")]
    [InlineData("part.docx")]
    [InlineData("my.tmp.docx")]
    [InlineData("$form.docx")]
    [InlineData("setup.exe")]
    [InlineData("form")]
    [InlineData("")]
    public void What_people_drop_is_not(string name) => DroppedName.IsTemporary(name).ShouldBeFalse();
}
