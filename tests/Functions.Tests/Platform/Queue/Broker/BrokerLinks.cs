using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using Amqp.Types;

namespace MimFunctions.Tests.Platform.Queue.Broker;

/// <summary>A link on which a client sends.</summary>
internal sealed class AcceptingLink(BrokerQueue queue, BrokerFaults faults) : LinkEndpoint
{
    /// <summary>How many may be under way.</summary>
    public const int Credit = 500;

    public override void OnMessage(MessageContext messageContext)
    {
        var (link, message) = (messageContext.Link, messageContext.Message);
        if (faults.CutIfDue(BrokerMoment.BeforeSend, link))
            return;
        if (faults.Refusal() is { } refusal)
        {
            link.DisposeMessage(message, new Rejected { Error = refusal }, settled: true);
            return;
        }

        faults.Note(message);
        queue.Add(BrokerBatch.Unpack(message));
        if (!faults.CutIfDue(BrokerMoment.AfterSend, link))
            link.DisposeMessage(message, new Accepted(), settled: true);
    }

    public override void OnFlow(FlowContext flowContext)
    {
    }

    public override void OnDisposition(DispositionContext dispositionContext)
    {
    }
}

/// <summary>A link on which a client receives and settles.</summary>
internal sealed class DeliveringLink(ListenerLink link, BrokerQueue queue, BrokerFaults faults) : LinkEndpoint
{
    /// <summary>How many messages the client still wants; the queue keeps it.</summary>
    public int Credit { get; set; }

    /// <summary>Whether a message is done with as soon as it is delivered (receive and delete).</summary>
    public bool Settles => link.SettleOnSend;

    /// <summary>False when the client has gone.</summary>
    public bool TrySend(Message message)
    {
        try
        {
            link.SendMessage(message);
            return true;
        }
        catch (AmqpException) when (IsGoing)
        {
            return false;
        }
    }

    public override void OnFlow(FlowContext flowContext)
    {
        queue.Ask(this, flowContext.Messages);
        if (!link.IsDraining)
            return;
        link.CompleteDrain();
        queue.Ask(this, 0);
    }

    public override void OnDisposition(DispositionContext dispositionContext)
    {
        // What a client had when it went stays locked until its time is up.
        if (IsGoing || dispositionContext.Message is not LockedMessage { LockToken: var token } message)
            return;
        if (faults.CutIfDue(BrokerMoment.BeforeSettle, link))
            return;
        var done = Settle(token, dispositionContext.DeliveryState);
        if (faults.CutIfDue(BrokerMoment.AfterSettle, link) || dispositionContext.Settled)
            return;
        link.DisposeMessage(message, done ? new Accepted() : new Rejected { Error = LockLost }, settled: true);
    }

    public override void OnLinkClosed(ListenerLink closed, Error error) => queue.Leave(this);

    private static Error LockLost => new(new Symbol("com.microsoft:message-lock-lost")) { Description = "The lock supplied is invalid." };

    private bool IsGoing => link.IsClosed || link.Session.IsClosed || link.Session.Connection.IsClosed;

    private bool Settle(Guid token, DeliveryState state) => state switch
    {
        Accepted => queue.Complete(token),
        Released => queue.Release(token),
        Modified => queue.Abandon(token),
        Rejected rejected => queue.Bury(token, Info(rejected, "DeadLetterReason"), Info(rejected, "DeadLetterErrorDescription")),
        _ => false,
    };

    private static string Info(Rejected rejected, string name) => rejected.Error?.Info?[new Symbol(name)] as string ?? "";
}

/// <summary>A link on which a client asks the broker itself: for a token, to renew a lock, to look.</summary>
internal sealed class AskingLink(Func<Message, Message> answer, Func<string, ListenerLink?> replies) : LinkEndpoint
{
    public const int Credit = 100;

    public override void OnMessage(MessageContext messageContext)
    {
        var (link, request) = (messageContext.Link, messageContext.Message);
        link.DisposeMessage(request, new Accepted(), settled: true);
        var response = answer(request);
        response.Properties = new Properties();
        response.Properties.SetCorrelationId(request.Properties.GetMessageId());
        replies(request.Properties.ReplyTo)?.SendMessage(response);
    }

    public override void OnFlow(FlowContext flowContext)
    {
    }

    public override void OnDisposition(DispositionContext dispositionContext)
    {
    }
}

/// <summary>A link on which the answers go.</summary>
internal sealed class AnsweringLink(Action closed) : LinkEndpoint
{
    public override void OnFlow(FlowContext flowContext)
    {
    }

    public override void OnDisposition(DispositionContext dispositionContext)
    {
    }

    public override void OnLinkClosed(ListenerLink link, Error error) => closed();
}
