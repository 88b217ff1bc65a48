using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Signing;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Receipts;

public sealed class ReceiptFileTests
{
    private const string Payload = """{"reference":"MIM-EL-2026-0001","outcome":"accepted","state":"EL","file":"φόρμα.docx","digest":"ab","receivedAt":"2026-03-05T10:00:00.0000000Z","late":false,"form":"mim-1","fields":{"titleOriginal":"Τίτλος"},"findings":[]}""";

    [Fact]
    public async Task A_receipt_verifies_with_the_published_keys_alone()
    {
        var keys = NewKeys();
        var file = Text(ReceiptFile.Write(new StatementSigner(keys).Sign(Payload)));

        var verdict = await ReceiptFile.Verify(file, new JsonWebKeySet(PublishedKeys.Text(keys)));

        verdict.ShouldBeOfType<Verdict.Genuine>().Receipt.Reference.ShouldBe("MIM-EL-2026-0001");
    }

    [Fact]
    public void The_signed_text_is_exactly_the_payload()
    {
        var jws = new StatementSigner(NewKeys()).Sign(Payload);

        Base64UrlEncoder.Decode(jws.Split('.')[1]).ShouldBe(Payload);
    }

    [Fact]
    public void The_same_jws_gives_the_same_file_byte_for_byte()
    {
        var jws = new StatementSigner(NewKeys()).Sign(Payload);

        ReceiptFile.Write(jws).ShouldBe(ReceiptFile.Write(jws));
    }

    [Theory]
    [InlineData("outcome", "refused")]
    [InlineData("reference", "MIM-EL-2026-0002")]
    public async Task A_receipt_whose_readable_part_was_changed_is_not_genuine(string property, string value)
    {
        var keys = NewKeys();
        var file = JsonNode.Parse(ReceiptFile.Write(new StatementSigner(keys).Sign(Payload)))!;
        file["receipt"]![property] = value;

        var verdict = await ReceiptFile.Verify(file.ToJsonString(), keys.Published);

        verdict.ShouldBeOfType<Verdict.Broken>().Why.ShouldContain("not what was signed");
    }

    [Fact]
    public async Task A_receipt_with_another_signature_is_not_genuine()
    {
        var keys = NewKeys();
        var file = JsonNode.Parse(ReceiptFile.Write(new StatementSigner(keys).Sign(Payload)))!;
        var parts = ((string)file["jws"]!).Split('.');
        file["jws"] = $"{parts[0]}.{parts[1]}.{Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(64))}";

        var verdict = await ReceiptFile.Verify(file.ToJsonString(), keys.Published);

        verdict.ShouldBeOfType<Verdict.Broken>().Why.ShouldContain("signature does not fit");
    }

    [Fact]
    public async Task A_receipt_of_another_hub_is_not_genuine()
    {
        var file = Text(ReceiptFile.Write(new StatementSigner(NewKeys()).Sign(Payload)));

        var verdict = await ReceiptFile.Verify(file, NewKeys().Published);

        verdict.ShouldBeOfType<Verdict.Broken>().Why.ShouldContain("not among the published keys");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"receipt":{},"receipt":{},"jws":"a.b.c"}""")]
    [InlineData("{}")]
    [InlineData("""{"receipt":{},"jws":7}""")]
    [InlineData("""{"receipt":{},"jws":"a.b"}""")]
    public async Task What_is_no_receipt_is_said_to_be_none(string file) =>
        (await ReceiptFile.Verify(file, NewKeys().Published)).ShouldBeOfType<Verdict.Broken>();

    [Fact]
    public async Task A_receipt_with_two_members_of_one_name_is_none()
    {
        var keys = NewKeys();
        var file = Text(ReceiptFile.Write(new StatementSigner(keys).Sign(Payload))).Replace("\"outcome\":", "\"outcome\":\"refused\",\"outcome\":", StringComparison.Ordinal);

        (await ReceiptFile.Verify(file, keys.Published)).ShouldBeOfType<Verdict.Broken>().Why.ShouldStartWith("This is not a receipt file");
    }

    [Fact]
    public async Task A_receipt_from_before_a_change_of_keys_still_verifies()
    {
        // Given a hub that made its first key and signed with it
        using var folder = new TempFolder();
        var before = SigningKeys.FromFolder(folder.Path, TimeProvider.System);
        var file = Text(ReceiptFile.Write(new StatementSigner(before).Sign(Payload)));

        // When a key with a later name is added
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await File.WriteAllTextAsync(folder["9999-01-01.pem"], key.ExportPkcs8PrivateKeyPem());
        var after = SigningKeys.FromFolder(folder.Path, TimeProvider.System);

        // Then the new one signs and both verify
        after.Active.KeyId.ShouldNotBe(before.Active.KeyId);
        (await ReceiptFile.Verify(file, after.Published)).ShouldBeOfType<Verdict.Genuine>();
    }

    [Fact]
    public void The_published_keys_hold_no_private_part() =>
        PublishedKeys.Text(NewKeys()).ShouldNotContain("\"d\"");

    [Fact]
    public void The_published_keys_are_what_the_serialiser_would_write()
    {
        var keys = NewKeys();

        PublishedKeys.Text(keys).ShouldBe(JsonSerializer.Serialize(
            new { keys = keys.Published.Keys.Select(k => new { k.Kty, k.Crv, k.X, k.Y, k.Use, k.Alg, k.Kid }) }, HubJson.Readable));
    }

    [Fact]
    public void A_key_that_is_none_is_named_in_one_sentence() =>
        Should.Throw<SettingException>(() => SigningKeys.FromPem("nonsense", [])).Message.ShouldStartWith("ReceiptSigningKey does not hold");

    private static SigningKeys NewKeys()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return SigningKeys.FromPem(key.ExportPkcs8PrivateKeyPem(), []);
    }

    private static string Text(byte[] file) => Encoding.UTF8.GetString(file);
}
