using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using Amqp.Sasl;
using Amqp.Types;

namespace MimFunctions.Tests.Platform.Queue.Broker;

/// <summary>
/// As much of Service Bus as the hub uses, over AMQP 1.0 on loopback and with a clock of its own. It stands on AMQPNetLite, of which the
/// client under test (Azure.Messaging.ServiceBus on Microsoft.Azure.Amqp) has nothing: the protocol is two implementations' word, not one's.
/// Every queue exists, except <c>missing</c>.
/// </summary>
internal sealed class ServiceBusBroker : ILinkProcessor, IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private const int LargestMessage = 256 * 1024;

    private readonly TimeProvider clock;
    private readonly X509Certificate2? certificate;
    private readonly ConcurrentDictionary<string, BrokerQueue> queues = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<(Connection, string), ListenerLink> replies = new();
    private readonly Timer looking;
    private ContainerHost? host;
    private int sendingLinks;

    private ServiceBusBroker(TimeProvider clock, X509Certificate2? certificate)
    {
        (this.clock, this.certificate) = (clock, certificate);
        // A test moves the clock without telling: what became due is found by looking.
        looking = new Timer(_ => DeliverAll(), null, Look, Look);
    }

    public int Port { get; private set; }

    /// <summary>How many links were ever opened to send on.</summary>
    public int SendingLinks => sendingLinks;

    public BrokerFaults Faults { get; } = new();

    public BrokerTokens Tokens { get; } = new();

    /// <summary>For a client on this machine without TLS.</summary>
    public string ConnectionString =>
        $"Endpoint=sb://127.0.0.1:{Port};SharedAccessKeyName={BrokerTokens.KeyName};SharedAccessKey={BrokerTokens.Key};UseDevelopmentEmulator=true";

    /// <param name="clock">Tells what is due.</param>
    /// <param name="certificate">For TLS; without one the connection is plain.</param>
    public static ServiceBusBroker Start(TimeProvider clock, X509Certificate2? certificate = null)
    {
        var broker = new ServiceBusBroker(clock, certificate);
        for (var tries = 1; broker.host is null; tries++)
        {
            broker.Port = FreePort.Find();
            try
            {
                broker.Return();
            }
            catch (SocketException) when (tries < 10)
            {
                // Another process was faster.
            }
        }

        return broker;
    }

    /// <summary>The broker goes without a word; its queues stay as they are.</summary>
    public void GoAway()
    {
        Faults.CutAll();
        host!.Close();
        host = null;
    }

    /// <summary>It is there again, at the same port.</summary>
    public void Return()
    {
        var address = new Address("127.0.0.1", Port, null, null, "/", certificate is null ? "AMQP" : "AMQPS");
        var next = certificate is null ? new ContainerHost([address]) : new ContainerHost([address], certificate);
        var listener = next.Listeners[0];
        listener.HandlerFactory = _ => Faults.Attend();
        // The client names its mechanism so and then shows its token to $cbs.
        listener.SASL.EnableMechanism(new Symbol("MSSBCBS"), SaslProfile.Anonymous);
        next.RegisterLinkProcessor(this);
        next.Open();
        host = next;
    }

    /// <summary>A queue, to look at from the broker's side.</summary>
    public BrokerQueue Queue(string name) => queues.GetOrAdd(name, _ => new BrokerQueue(clock, new BrokerQueue(clock, null)));

    public void Process(AttachContext attachContext)
    {
        var attach = attachContext.Attach;
        var isReceiver = attach.Role;
        var address = (isReceiver ? ((Source)attach.Source).Address : ((Target)attach.Target).Address).TrimStart('/');
        if (address.Split('/') is ["missing", ..])
            attachContext.Complete(new Error(ErrorCode.NotFound) { Description = "The messaging entity could not be found." });
        else if (address == "$cbs")
            Ask(attachContext, Tokens.Answer);
        else if (address.EndsWith("/$management", StringComparison.OrdinalIgnoreCase))
            Ask(attachContext, request => BrokerManagement.Answer(At(address[..^"/$management".Length]), request));
        else if (isReceiver)
            attachContext.Complete(new DeliveringLink(attachContext.Link, At(address), Faults), 0);
        else
            Accept(attachContext, address);
    }

    public ValueTask DisposeAsync()
    {
        if (host is not null)
            GoAway();
        return looking.DisposeAsync();
    }

    private void Accept(AttachContext attachContext, string address)
    {
        Interlocked.Increment(ref sendingLinks);
        attachContext.Attach.MaxMessageSize = LargestMessage;
        attachContext.Complete(new AcceptingLink(At(address), Faults), AcceptingLink.Credit);
    }

    private void Ask(AttachContext attachContext, Func<Message, Message> answer)
    {
        var (link, attach) = (attachContext.Link, attachContext.Attach);
        var connection = link.Session.Connection;
        if (!attach.Role)
        {
            attachContext.Complete(
                new AskingLink(answer, to => replies.GetValueOrDefault((connection, to))), AskingLink.Credit);
            return;
        }

        var replyTo = ((Target)attach.Target).Address;
        replies[(connection, replyTo)] = link;
        attach.SndSettleMode = SenderSettleMode.Settled;
        attachContext.Complete(new AnsweringLink(() => replies.TryRemove((connection, replyTo), out _)), 0);
    }

    private BrokerQueue At(string address) => address.Split('/') is [var name, var sub] && sub.Equals("$DeadLetterQueue", StringComparison.OrdinalIgnoreCase)
        ? Queue(name).DeadLetters!
        : Queue(address);

    private void DeliverAll()
    {
        foreach (var queue in queues.Values)
        {
            queue.Deliver();
            queue.DeadLetters!.Deliver();
        }
    }
}
