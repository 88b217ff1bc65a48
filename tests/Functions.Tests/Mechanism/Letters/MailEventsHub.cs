using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Owing;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Features.Requests.Asking;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>A running hub that takes mail events over HTTP; its ports can fail.</summary>
internal sealed class MailEventsHub : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly WebApplication hub;
    private readonly MemoryDocuments documents;

    private MailEventsHub(bool withKey, Faults faults, MailEventsHub? restartOf)
    {
        (documents, Queue) = restartOf is null ? (new MemoryDocuments(), new MemoryQueue(TimeProvider.System)) : (restartOf.documents, restartOf.Queue);
        SampleForms.Directory("AT", "DE").Save(folder.Path);
        var settings = new Settings
        {
            DataFolder = folder.Path,
            Mail = new MailSettings { SendGridWebhookKey = withKey ? Signer.PublicKey : null },
        };
        hub = Hub.Build(settings, "http://127.0.0.1:0", services => services
            .AddSingleton(TextWriter.Null)
            .AddSingleton(provider =>
            {
                // Only the webhook works on these; the host goes on with its own.
                var (store, queue) = (new FaultyDocuments(documents, faults), new FaultyQueue(Queue, faults));
                var people = provider.GetRequiredService<IDirectory>();
                return new CarrierEvents(store, new MailEnd(new MailboxFlags(store), [new Deputies(store, people, queue), new DeliveryNews(queue)]));
            }));
    }

    public EventSigner Signer { get; } = new();

    public HttpClient Client { get; } = new();

    public MemoryQueue Queue { get; }

    /// <param name="withKey">Whether it takes events.</param>
    /// <param name="faults">Makes its ports fail.</param>
    /// <param name="restartOf">Another one whose documents and queue it goes on with.</param>
    public static async Task<MailEventsHub> Start(bool withKey = true, Faults? faults = null, MailEventsHub? restartOf = null)
    {
        var running = new MailEventsHub(withKey, faults ?? Faults.None, restartOf);
        await running.hub.StartAsync();
        running.Client.BaseAddress = new Uri(running.hub.Urls.First());
        return running;
    }

    public static string To(string party) => AddresseeKey.For(party, $"mim@interior.{party.ToLowerInvariant()}.example");

    /// <summary>A mail that a carrier has taken.</summary>
    public async Task<MailRecord> HandedOver(string id = "m1", string @case = "REQ-AT-2026-0003", string party = "DE")
    {
        var at = DateTimeOffset.UtcNow;
        var record = new MailRecord(id, @case, "request", To(party), at, 1, new MailStatus.HandedOff(at, "sg-1"), []);
        (await documents.TryWrite(record.Key(), record, null, default)).ShouldNotBeNull();
        return record;
    }

    public async Task<MailStatus> StatusOf(MailRecord mail) => (await documents.Read<MailRecord>(mail.Key(), default))!.Document.Status;

    public async Task<MailboxFlag?> FlagOf(string key) => (await documents.Read<MailboxFlag>(MailboxFlag.At(key), default))?.Document;

    /// <summary>Everything the webhook wrote and queued, to be compared.</summary>
    public async Task<string> State()
    {
        var mails = await documents.Query<MailRecord>(new DocumentQuery(Containers.Mails), default).Select(m => m.Document).ToListAsync();
        var flags = await documents.Query<MailboxFlag>(new DocumentQuery(LetterContainers.Mailboxes), default).Select(f => f.Document).ToListAsync();
        return System.Text.Json.JsonSerializer.Serialize(new { mails, flags, Queue.Sent }, HubJson.Readable);
    }

    public static JsonObject Event(MailRecord mail, string kind, string id = "e1", DateTimeOffset? at = null) => new()
    {
        ["email"] = "mim@interior.de.example",
        ["event"] = kind,
        ["type"] = "bounce",
        ["reason"] = "550 5.1.1 <mim@interior.de.example> no such user",
        ["sg_event_id"] = id,
        ["timestamp"] = (at ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds(),
        ["mail"] = mail.Id,
        ["case"] = mail.Case,
    };

    public async Task<HttpStatusCode> Tell(params JsonNode[] events) =>
        (await Signer.Post(Client, System.Text.Encoding.UTF8.GetBytes(new JsonArray([.. events.Select(e => e.DeepClone())]).ToJsonString()))).Status;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Signer.Dispose();
        await hub.StopAsync();
        await hub.DisposeAsync();
        folder.Dispose();
    }
}
