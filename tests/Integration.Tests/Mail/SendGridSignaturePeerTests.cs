using System.Runtime.CompilerServices;
using System.Text.Json;
using MimFunctions.Platform.Mail;

namespace MimFunctions.Integration.Tests.Mail;

/// <summary>The verifier of mail events against signatures made by Node's crypto, which SendGrid's own npm library takes for genuine.</summary>
public sealed class SendGridSignaturePeerTests
{
    private const string Timestamp = "1772701800";

    private sealed record Signed(string Key, string Signature, bool Genuine, bool Altered);

    [NodeFact]
    public async Task What_SendGrids_own_library_takes_for_genuine_the_hub_does_too_and_no_other_bytes()
    {
        var events = Path.Combine(Folder(), "..", "..", "Functions.Tests", "Mechanism", "Letters", "Fixtures", "sendgrid-events.json");
        var body = await File.ReadAllBytesAsync(events);

        var signed = JsonSerializer.Deserialize<Signed>(await new NodePeer("mail-events").Run("events.js", events, Timestamp), JsonSerializerOptions.Web)!;

        (signed.Genuine, signed.Altered).ShouldBe((true, false));
        var verifier = SendGridSignature.From(signed.Key);
        verifier.IsGenuine(signed.Signature, Timestamp, body).ShouldBeTrue();
        verifier.IsGenuine(signed.Signature, Timestamp, [.. body, .. " "u8]).ShouldBeFalse();
        verifier.IsGenuine(signed.Signature, "1772701801", body).ShouldBeFalse();
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
