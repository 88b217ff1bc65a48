using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Amqp;
using Amqp.Framing;
using Amqp.Handler;
using Amqp.Types;

namespace MimFunctions.Tests.Platform.Queue.Broker;

/// <summary>Where the connection can be cut: before the broker has done what was asked, or after, when only its answer is lost.</summary>
internal enum BrokerMoment
{
    BeforeSend,
    AfterSend,
    BeforeSettle,
    AfterSettle,
}

/// <summary>What goes wrong between a client and the broker, and what the broker was sent.</summary>
internal sealed class BrokerFaults
{
    private readonly ConcurrentQueue<BrokerMoment> cuts = new();
    private readonly ConditionalWeakTable<Connection, Wire> wires = [];
    private readonly ConcurrentQueue<Error> refusals = new();
    private readonly ConcurrentQueue<(uint Format, int Size)> transfers = new();

    /// <summary>Each transfer that came: its message format and size in bytes.</summary>
    public IReadOnlyList<(uint Format, int Size)> Transfers => [.. transfers];

    /// <summary>Cuts the connection when it comes to this next.</summary>
    public void CutNext(BrokerMoment moment) => cuts.Enqueue(moment);

    /// <summary>Refuses the next transfers with such an error.</summary>
    public void RefuseNext(string condition, int times = 1)
    {
        for (var i = 0; i < times; i++)
            refusals.Enqueue(new Error(new Symbol(condition)) { Description = "The broker was told to refuse." });
    }

    public bool CutIfDue(BrokerMoment moment, Link link)
    {
        if (!cuts.TryPeek(out var next) || next != moment || !cuts.TryDequeue(out _))
            return false;
        if (wires.TryGetValue(link.Session.Connection, out var wire))
            wire.Cut();
        return true;
    }

    public Error? Refusal() => refusals.TryDequeue(out var error) ? error : null;

    public void Note(Message message) => transfers.Enqueue((message.Format, BrokerBatch.Encode(message).Length));

    /// <summary>Cuts every connection there is.</summary>
    public void CutAll()
    {
        foreach (var (_, wire) in wires)
            wire.Cut();
    }

    /// <summary>For one connection: knows its socket, and puts the lock token on what is delivered.</summary>
    public IHandler Attend() => new Wire(this);

    private sealed class Wire(BrokerFaults faults) : IHandler
    {
        private Socket? socket;

        public bool CanHandle(EventId id) => id is EventId.SocketAccept or EventId.ConnectionAccept or EventId.SendDelivery;

        public void Handle(Event protocolEvent)
        {
            switch (protocolEvent)
            {
                case { Id: EventId.SocketAccept, Context: Socket accepted }:
                    socket = accepted;
                    break;
                case { Id: EventId.ConnectionAccept, Connection: { } connection }:
                    faults.wires.AddOrUpdate(connection, this);
                    break;
                case { Id: EventId.SendDelivery, Context: IDelivery { Message: LockedMessage message } delivery }:
                    delivery.Tag = message.LockToken.ToByteArray();
                    break;
            }
        }

        /// <summary>As when a cable is pulled or the other side dies: no word of parting.</summary>
        public void Cut()
        {
            try
            {
                socket!.Close(0);
            }
            catch (ObjectDisposedException)
            {
                // The other side has died first.
            }
        }
    }
}
