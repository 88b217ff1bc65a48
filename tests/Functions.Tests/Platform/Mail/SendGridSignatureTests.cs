using System.Security.Cryptography;
using System.Text;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Mail;
using MimFunctions.Tests.Testing;
using SendGrid.Helpers.EventWebhook;

namespace MimFunctions.Tests.Platform.Mail;

public sealed class SendGridSignatureTests : IDisposable
{
    private static readonly byte[] Body = "[{\"event\":\"delivered\"}]\r\n"u8.ToArray();

    private readonly EventSigner signer = new();

    public void Dispose() => signer.Dispose();

    [Fact]
    public void The_bytes_as_they_came_are_what_is_signed()
    {
        var (verifier, signature) = (SendGridSignature.From(signer.PublicKey), signer.Sign("1772701800", Body));

        verifier.IsGenuine(signature, "1772701800", Body).ShouldBeTrue();
        verifier.IsGenuine(signature, "1772701801", Body).ShouldBeFalse();
        verifier.IsGenuine(signature, "1772701800", Body.AsSpan(0, Body.Length - 2)).ShouldBeFalse();
        verifier.IsGenuine(signer.Sign("17727018", [.. "00"u8, .. Body]), "1772701800", Body.AsSpan(1)).ShouldBeFalse();
    }

    [Fact]
    public void SendGrids_own_package_says_the_same()
    {
        var (verifier, signature, peer) = (SendGridSignature.From(signer.PublicKey), signer.Sign("1772701800", Body), new RequestValidator());
        var key = peer.ConvertPublicKeyToECDSA(signer.PublicKey);
        (byte[] Body, string Time, bool IsGenuine)[] cases =
            [(Body, "1772701800", true), (Body, "1772701801", false), (Body[..^2], "1772701800", false), ([.. Body, .. " "u8], "1772701800", false)];

        foreach (var (body, time, isGenuine) in cases)
        {
            verifier.IsGenuine(signature, time, body).ShouldBe(isGenuine);
            peer.VerifySignature(key, Encoding.UTF8.GetString(body), signature, time).ShouldBe(isGenuine);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("not base64")]
    [InlineData("AAAA")]
    [InlineData("MAYCAQACAQA=")]
    [InlineData("MEUCIQDMAYCAQACAQAMEUCIQDMAYCAQACAQAMEUCIQDMAYCAQACAQAMEUCIQDMAYCAQACAQAMEUCIQDMAYCAQACAQAMEUCIQDMAYCAQACAQAMEUCIQDMAYCAQACAQAMEUCIQDMAYCAQACAQAMEUCIQDMAYCAQACAQA")]
    public void Whatever_is_no_signature_is_not_genuine(string? signature) =>
        SendGridSignature.From(signer.PublicKey).IsGenuine(signature, "1772701800", Body).ShouldBeFalse();

    [Fact]
    public void Another_key_and_no_key_verify_nothing()
    {
        using var other = new EventSigner();
        var signature = other.Sign("1772701800", Body);

        SendGridSignature.From(signer.PublicKey).IsGenuine(signature, "1772701800", Body).ShouldBeFalse();
        SendGridSignature.From(null).IsGenuine(signature, "1772701800", Body).ShouldBeFalse();
        SendGridSignature.From(null).IsExpected.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(600, true)]
    [InlineData(-600, true)]
    [InlineData(601, false)]
    [InlineData(-601, false)]
    public void A_request_is_worth_something_for_ten_minutes(int seconds, bool fresh)
    {
        var now = new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

        SendGridSignature.IsFresh(EventSigner.Seconds(now.AddSeconds(seconds)), now).ShouldBe(fresh);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-1")]
    [InlineData("1772701800.5")]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999999")]
    public void What_is_no_time_is_never_fresh(string? timestamp) =>
        SendGridSignature.IsFresh(timestamp, DateTimeOffset.UtcNow).ShouldBeFalse();

    [Fact]
    public void A_wrong_key_stops_the_start_with_a_sentence()
    {
        using var rsa = RSA.Create(2048);
        using var larger = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        string[] wrong =
        [
            "not base64", "AAAA", "", Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo()),
            Convert.ToBase64String(larger.ExportSubjectPublicKeyInfo()),
        ];

        foreach (var key in wrong)
            Should.Throw<SettingException>(() => SendGridSignature.From(key)).Message.ShouldStartWith("SendGridWebhookKey is not");
    }
}
