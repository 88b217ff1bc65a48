using MimFunctions.Platform.Mail;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Mail;

public sealed class PickupMailerTests
{
    [Fact]
    public async Task The_same_mail_again_changes_nothing()
    {
        var files = new MemoryFiles();
        var mailer = new PickupMailer(files);

        var first = await mailer.Send(Mails.New(), default);
        var second = await mailer.Send(Mails.New(), default);

        first.ShouldBe(new HandOff.Taken("mail/4f0c9b.eml"));
        second.ShouldBe(first);
        files.Writes.ShouldBe(1);
        (await files.Read("mail/4f0c9b.eml", default))!.Content.ToArray().ShouldBe(MimeComposer.Bytes(Mails.New()));
    }

    [Fact]
    public async Task A_full_disk_is_not_now() =>
        (await new PickupMailer(new MemoryFiles { Trouble = new IOException("No space left on device") }).Send(Mails.New(), default)).ShouldBeOfType<HandOff.NotNow>().Why.ShouldContain("No space left");
}
