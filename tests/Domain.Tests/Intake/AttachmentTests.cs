using MimFunctions.Domain.Intake;

namespace MimFunctions.Domain.Tests.Intake;

public sealed class AttachmentTests
{
    [Fact]
    public void A_file_that_came_before_its_form_is_not_awaited()
    {
        var attachment = Attachment.Named("gesetz.pdf", "d1");

        (attachment.File, attachment.State, attachment.Digest).ShouldBe(("gesetz.pdf", AttachmentState.Came, "d1"));
        attachment.IsAwaited.ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_has_not_come_is_awaited_also_after_the_reminder()
    {
        Attachment.Named("gesetz.pdf", digest: null).ShouldBe(new Attachment("gesetz.pdf", AttachmentState.Awaited));
        new Attachment("gesetz.pdf", AttachmentState.Missing).IsAwaited.ShouldBeTrue();
    }

    [Theory]
    [InlineData(AttachmentState.Came, null)]
    [InlineData(AttachmentState.Awaited, "d1")]
    [InlineData(AttachmentState.Missing, "d1")]
    public void Only_a_file_that_came_has_a_digest(AttachmentState state, string? digest) =>
        Should.Throw<ArgumentException>(() => new Attachment("gesetz.pdf", state, digest));
}
