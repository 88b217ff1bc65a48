using System.Text;
using System.Text.Json;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Webhooks;

/// <summary>The hub's signatures as the reference library of Standard Webhooks verifies them.</summary>
public sealed class StandardWebhooksPeerTests : IDisposable
{
    private const string Body = """{"type":"request.received","timestamp":"2026-11-22T06:00:00Z","data":{"reference":"REQ-AT-2026-0001","link":"https://hub.example/ä"}}""";

    private static readonly byte[] Older = [.. Enumerable.Range(0, 32).Select(each => (byte)each)], Newer = [.. Enumerable.Range(100, 32).Select(each => (byte)each)];

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task A_receiver_takes_what_the_hub_signed_with_either_valid_secret_and_nothing_that_was_changed()
    {
        var file = folder["messages.json"];
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new[]
        {
            Message(Newer, Body), Message(Older, Body), Message([9, 9, 9], Body), Message(Newer, Body.Replace("0001", "0002", StringComparison.Ordinal)),
        }));

        (await new NodePeer("standardwebhooks").Run("verify.js", file)).Trim().Split('\n').ShouldBe(["good", "good", "No matching signature found", "No matching signature found"]);
    }

    /// <summary>Signed with both secrets, as in the days of a change; what a receiver got and the secret that it knows.</summary>
    private static object Message(byte[] known, string received)
    {
        var at = new DateTimeOffset(2026, 11, 22, 6, 0, 0, TimeSpan.Zero);
        return new
        {
            secret = WebhookSignature.Shown(known),
            headers = new Dictionary<string, string>
            {
                ["webhook-id"] = "4f0c9b",
                ["webhook-timestamp"] = WebhookSignature.Seconds(at),
                ["webhook-signature"] = WebhookSignature.Header("4f0c9b", at, Encoding.UTF8.GetBytes(Body), [Newer, Older]),
            },
            body = received,
        };
    }
}
