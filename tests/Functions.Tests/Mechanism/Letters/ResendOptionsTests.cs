using MimFunctions.Features.Operating;

namespace MimFunctions.Tests.Mechanism.Letters;

public sealed class ResendOptionsTests
{
    [Theory]
    [InlineData("--queue mail", "--queue needs --dead-letters.")]
    [InlineData("--dead-letters --party DE", "--case, --party, --since and --why choose mails; a message in a dead-letter queue is chosen by --queue.")]
    [InlineData("--dead-letters --queue mail --yes", null)]
    [InlineData("--case MIM-AT-2026-0001 --since 2026-03-01", null)]
    public void Options_for_mails_and_for_messages_do_not_mix(string options, string? problem) =>
        ResendCommand.Create().Parse(options).Errors.Select(error => error.Message).FirstOrDefault().ShouldBe(problem);
}
