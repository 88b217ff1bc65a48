using MimFunctions.Files;
using MimFunctions.Mail;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mail;

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
        (await files.Read("mail/4f0c9b.eml", default))!.Content.ToArray().ShouldBe(MimeMessage.Bytes(Mails.New()));
    }

    [Fact]
    public async Task A_full_disk_is_not_now() =>
        (await new PickupMailer(new FullDisk()).Send(Mails.New(), default)).ShouldBeOfType<HandOff.NotNow>().Why.ShouldContain("No space left");

    private sealed class FullDisk : IFileStore
    {
        public Task<FileEntry?> Look(string path, CancellationToken ct) => throw new NotSupportedException();

        public Task<Stream?> Open(string path, CancellationToken ct) => throw new NotSupportedException();

        public Task<StoredFile?> Read(string path, CancellationToken ct) => Task.FromResult<StoredFile?>(null);

        public Task Write(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) => throw new IOException("No space left on device");

        public Task<bool> Move(string from, string tag, string to, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> Delete(string path, string tag, CancellationToken ct) => throw new NotSupportedException();

        public IAsyncEnumerable<FileEntry> List(string prefix, CancellationToken ct) => throw new NotSupportedException();
    }
}
