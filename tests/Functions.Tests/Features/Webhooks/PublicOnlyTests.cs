using System.Net;
using System.Net.Sockets;
using System.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Features.Webhooks;
using MimFunctions.Features.Webhooks.Sending;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Tests.Features.Webhooks;

/// <summary>The hub calls what others named, and never its own network (OWASP: server-side request forgery).</summary>
public sealed class PublicOnlyTests : IDisposable
{
    private static readonly Authority Austria = Authority.FromCode("AT")!;

    private readonly TcpListener inner = new(IPAddress.Loopback, 0);

    public PublicOnlyTests()
    {
        inner.Start();
        Port = ((IPEndPoint)inner.LocalEndpoint).Port;
    }

    private int Port { get; }

    public void Dispose() => inner.Dispose();

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("100.64.0.1")]
    [InlineData("168.63.129.16")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("2002:a00:1::")]
    [InlineData("2001:db8::1")]
    public void An_address_of_an_inner_network_is_never_connected_to(string address) => PublicOnly.IsPublic(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("172.32.0.1")]
    [InlineData("::ffff:93.184.215.14")]
    [InlineData("2a01:4f8::1")]
    public void An_address_of_the_public_internet_is(string address) => PublicOnly.IsPublic(IPAddress.Parse(address)).ShouldBeTrue();

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task A_name_that_leads_into_the_own_network_is_not_connected_to(string host)
    {
        var attempt = await Send($"https://{host}:{Port}/", PublicOnly.IsPublic);

        attempt.Outcome.ShouldBe(WebhookOutcome.NotPublic);
        inner.Pending().ShouldBeFalse("nobody knocked");
    }

    [Fact]
    public async Task Where_the_answer_leads_to_is_not_followed_and_of_a_long_one_only_the_beginning_is_read()
    {
        var serving = Serve($"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{Port}/again\r\nContent-Length: 5000\r\n\r\n{new string('x', 5000)}");

        var attempt = await Send($"http://127.0.0.1:{Port}/", _ => true);

        (attempt.Outcome, attempt.Status).ShouldBe((WebhookOutcome.Refused, 302));
        (await serving).ShouldContain("webhook-signature: v1,");
        inner.Pending().ShouldBeFalse("nothing came a second time");
    }

    [Fact]
    public async Task Who_does_not_answer_or_breaks_off_is_told_from_who_says_no()
    {
        inner.Stop();
        (await Send($"http://127.0.0.1:{Port}/", _ => true)).Outcome.ShouldBe(WebhookOutcome.Unreachable);
        (await Sent(new Broken(new IOException("torn")))).Outcome.ShouldBe(WebhookOutcome.Unreachable);
        (await Sent(new Broken(new TaskCanceledException("late")))).Outcome.ShouldBe(WebhookOutcome.TimedOut);
        await Should.ThrowAsync<InvalidOperationException>(() => Sent(new Broken(new InvalidOperationException("a fault of the hub's own"))));
    }

    private static Task<WebhookAttempt> Send(string url, Func<IPAddress, bool> isPublic) => Sent(PublicOnly.Handler(isPublic), url);

    private static async Task<WebhookAttempt> Sent(HttpMessageHandler handler, string url = "https://mim.interior.at.example/")
    {
        var calls = new WebhookCalls(handler);
        using var client = calls.Client;
        var sender = new WebhookSender(calls, new WebhookSecrets(ReplyKey.From(Convert.ToBase64String(new byte[32]))), TimeProvider.System);
        var now = DateTimeOffset.UtcNow;
        var webhook = Webhook.None(Austria, now) with { Url = url, State = WebhookState.Active, Secret = 1 };
        return (await sender.Send(webhook, DeliverWebhook.Begin("1", Austria, "request.received", "REQ-DE-2026-0001", "https://hub.example/", false, now), default)).Attempt;
    }

    private async Task<string> Serve(string answer)
    {
        using var caller = await inner.AcceptTcpClientAsync();
        await using var stream = caller.GetStream();
        var buffer = new byte[8192];
        var asked = new StringBuilder();
        while (!asked.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is > 0 and var read)
            asked.Append(Encoding.UTF8.GetString(buffer, 0, read));
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
        return asked.ToString();
    }

    private sealed class Broken(Exception fault) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw fault;
    }
}
