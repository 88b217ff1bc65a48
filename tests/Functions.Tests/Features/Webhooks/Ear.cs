using System.Net;
using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Features.Webhooks;

/// <summary>The system of a state: it repeats challenges, and answers events as a test wants.</summary>
internal sealed class Ear : HttpMessageHandler
{
    /// <summary>Every event that came, in order; challenges are left out.</summary>
    public List<(string Id, string Signature, string Timestamp, string Body)> Heard { get; } = [];

    /// <summary>How it answers an event.</summary>
    public Func<HttpResponseMessage> Answer { get; set; } = () => new HttpResponseMessage(HttpStatusCode.NoContent);

    /// <summary>How it answers a challenge.</summary>
    public Func<string, HttpResponseMessage> Repeat { get; set; } = challenge => new HttpResponseMessage { Content = new StringContent(challenge) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        if ((string?)JsonNode.Parse(body)!["data"]!["challenge"] is { } challenge)
            return Repeat(challenge);
        Heard.Add((Header("webhook-id"), Header("webhook-signature"), Header("webhook-timestamp"), body));
        return Answer();

        string Header(string name) => request.Headers.GetValues(name).Single();
    }
}
