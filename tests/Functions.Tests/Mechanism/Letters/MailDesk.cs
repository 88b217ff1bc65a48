using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Features.Requests.Asking;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>SendMail with everything around it in memory.</summary>
internal sealed class MailDesk : IMailer, IDirectory, IMailComposer
{
    public const string Case = "MIM-AT-2026-0007";

    /// <param name="isAlone">Whether claims are kept in memory.</param>
    public MailDesk(bool isAlone = false)
    {
        Queue = new MemoryQueue(Clock);
        var settings = new Settings { DataFolder = "/nowhere" };
        End = new MailEnd(new MailboxFlags(Documents), [new Deputies(Documents, this, Queue), new DeliveryNews(Queue)]);
        SendMail = new SendMail(
            new StoreThatIsAway(Documents, writes => IsAway(writes)), Queue,
            new Postman(this, [this], this, Queue, settings, Clock, NullLogger<Postman>.Instance),
            End, [], Clock, isAlone ? new OwnClaims(Documents, new BesideQueue(Queue), settings) : null);
    }

    public ManualClock Clock { get; } = new();

    public MemoryDocuments Documents { get; } = new();

    public MemoryQueue Queue { get; }

    public SendMail SendMail { get; }

    public MailEnd End { get; }

    /// <summary>What the carrier says.</summary>
    public Func<OutgoingMail, HandOff> Carrier { get; set; } = _ => new HandOff.Taken("1");

    /// <summary>Whether the store is away for a read (false) or a write (true) of <see cref="SendMail"/>.</summary>
    public Func<bool, bool> IsAway { get; set; } = _ => false;

    /// <summary>What the composer says.</summary>
    public Func<Addressee, Composed?> Composer { get; set; } = to => new Composed("Subject", $"Dear {to.Name}", "<p>Dear</p>");

    public ContactDirectory People { get; set; } = new(1,
    [
        new Party("DE", [new ContactPoint("Kontaktstelle", "Ministry", "contact@ministry.de.example")], [Expert("Anna", "anna@ministry.de.example")]),
    ]);

    /// <summary>Everything that was handed to the carrier.</summary>
    public List<OutgoingMail> HandedOver { get; } = [];

    /// <summary>Runs while the carrier has the mail.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    public string Step => Steps.Communication;

    public string? Problem => null;

    public static Expert Expert(string name, string email) => new(name, email, [], [], Delivery.Immediate);

    public static OwedOrder Order(string email = "contact@ministry.de.example", string step = Steps.Communication)
    {
        var to = AddresseeKey.For("DE", email);
        return new OwedOrder(AddresseeKey.MessageId(Case, step, to), Case, step, to);
    }

    /// <summary>An order for a composer that is asked directly.</summary>
    public static OwedOrder Order(string @case, Addressee to) => new("mail", @case, "step", to.Key);

    public Task Run(OwedOrder order, CancellationToken ct = default) => SendMail.Run(new QueueEvent(order.Mail, order.Body(), 1), ct);

    /// <summary>Delivers what is due in the queue, and what that brings, until nothing is due.</summary>
    public async Task RunQueue()
    {
        while (await Queue.Receive(Steps.MailQueue, 100, TimeSpan.FromMinutes(5), default) is { Count: > 0 } due)
        {
            foreach (var delivery in due)
                await SendMail.Run(new QueueEvent(delivery.Id, delivery.Body, delivery.DeliveryCount), default);
        }
    }

    public async Task<MailRecord> Record(OwedOrder order) => (await Documents.Read<MailRecord>(order.Record, default))!.Document;

    async Task<HandOff> IMailer.Send(OutgoingMail mail, CancellationToken ct)
    {
        lock (HandedOver)
            HandedOver.Add(mail);
        await Meanwhile();
        return Carrier(mail);
    }

    Task<ContactDirectory> IDirectory.Current(CancellationToken ct) => Task.FromResult(People);

    Task<Composed?> IMailComposer.Compose(OwedOrder order, Addressee to, CancellationToken ct) => Task.FromResult(Composer(to));

    /// <summary>A store that is away for some calls, and that does nothing for who has ended.</summary>
    private sealed class StoreThatIsAway(IDocumentStore inner, Func<bool, bool> isAway) : IDocumentStore
    {
        public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
            where T : class => isAway(false) ? throw new IOException("The store is away.") : inner.Read<T>(key, ct);

        public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
            where T : class => isAway(true) || ct.IsCancellationRequested ? throw new IOException("The store takes nothing.") : inner.TryWrite(key, document, expected, ct);

        public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
            where T : class => inner.Query<T>(query, ct);

        public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => inner.Marks(query, ct);
    }
}
