using System.Globalization;
using System.Net;
using Polly;
using Polly.Timeout;

namespace MimFunctions.Queue;

/// <summary>
/// Queues of Service Bus over its HTTP API, which the .NET client's absence leaves (design.md). One message comes per request; how long a
/// lock lasts, after how many deliveries a message is dead, and how long ids are remembered are settings of the queue.
/// </summary>
/// <param name="http">Its base address is the namespace; it adds the authorisation.</param>
/// <param name="retry">How often a request is tried.</param>
internal sealed class ServiceBusQueue(HttpClient http, ResiliencePipeline<HttpResponseMessage> retry) : IQueue
{
    /// <inheritdoc/>
    public async Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct)
    {
        QueueLimits.Check(messages);
        foreach (var content in ServiceBusMessages.Requests(messages))
        {
            using var answer = await Ask(HttpMethod.Post, queue, "messages", content, ct);
            await Expect(answer, queue, ct);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        return Take(queue, most, ct);
    }

    /// <inheritdoc/>
    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => Settle(HttpMethod.Delete, delivery, ct);

    /// <inheritdoc/>
    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) => Settle(HttpMethod.Put, delivery, ct);

    /// <inheritdoc/>
    /// <remarks>The API can't look without taking, so they are taken and given back; whoever looks meanwhile sees fewer.</remarks>
    public async Task<IReadOnlyList<QueueMessage>> DeadLetters(string queue, int most, CancellationToken ct)
    {
        var dead = await Take(queue + "/$deadletterqueue", most, ct);
        foreach (var delivery in dead)
            await Abandon(delivery, ct);
        return [.. dead.Select(delivery => new QueueMessage(delivery.Id, delivery.Body))];
    }

    private async Task<IReadOnlyList<QueueDelivery>> Take(string queue, int most, CancellationToken ct)
    {
        List<QueueDelivery> taken = [];
        while (taken.Count < most && await TakeOne(queue, ct) is { } delivery)
            taken.Add(delivery);
        return taken;
    }

    private async Task<QueueDelivery?> TakeOne(string queue, CancellationToken ct)
    {
        using var answer = await Ask(HttpMethod.Post, queue, "messages/head?timeout=1", null, ct);
        if (answer.StatusCode == HttpStatusCode.NoContent)
            return null;
        await Expect(answer, queue, ct);
        var message = ServiceBusMessages.Received(answer.Headers.GetValues("BrokerProperties").First());
        var token = string.Create(CultureInfo.InvariantCulture, $"{message.SequenceNumber}/{message.LockToken}");
        return new QueueDelivery(queue, message.MessageId, await answer.Content.ReadAsStringAsync(ct), message.DeliveryCount, token);
    }

    private async Task<bool> Settle(HttpMethod method, QueueDelivery delivery, CancellationToken ct)
    {
        using var answer = await Ask(method, delivery.Queue, $"messages/{delivery.LockToken}", null, ct);
        if (answer.StatusCode == HttpStatusCode.NotFound)
            return false;
        await Expect(answer, delivery.Queue, ct);
        return true;
    }

    private async Task<HttpResponseMessage> Ask(HttpMethod method, string queue, string path, Func<HttpContent>? content, CancellationToken ct)
    {
        try
        {
            return await retry.ExecuteAsync(
                async attempt =>
                {
                    using var request = new HttpRequestMessage(method, $"{queue}/{path}") { Content = content?.Invoke() };
                    return await http.SendAsync(request, attempt);
                },
                ct);
        }
        catch (Exception reason) when (reason is HttpRequestException or TimeoutRejectedException)
        {
            throw QueueException.NoAnswer(queue, reason);
        }
    }

    private static async Task Expect(HttpResponseMessage answer, string queue, CancellationToken ct)
    {
        if (answer.IsSuccessStatusCode)
            return;
        var detail = await answer.Content.ReadAsStringAsync(ct);
        throw QueueException.FromAnswer(queue, answer.StatusCode, detail.Length > 300 ? detail[..300] : detail);
    }
}
