using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Mechanism.Letters;

public sealed class SendGridEventsTests
{
    [Fact]
    public void Of_everything_SendGrid_may_send_what_says_how_a_mail_of_ours_ended_is_read_without_addresses()
    {
        var read = SendGridEvents.Read(File.ReadAllBytes(Path.Combine(Folder(), "Fixtures", "sendgrid-events.json")));

        var text = JsonSerializer.Serialize(read, HubJson.Readable);
        text.ShouldNotContain("@");
        Snapshot.Match(text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\"delivered\"")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("[")]
    public void What_is_no_array_is_refused(string body) =>
        Should.Throw<JsonException>(() => SendGridEvents.Read(Encoding.UTF8.GetBytes(body)));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
