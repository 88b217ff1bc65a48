using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace MimFunctions.Mail;

/// <summary>One connection to a relay, ready for mail: greeted, encrypted, logged in (RFC 5321, 3207, 4954, 2920, 6531).</summary>
internal sealed class SmtpConnection : IAsyncDisposable
{
    private readonly SmtpRelay relay;
    private readonly TimeProvider clock;
    private readonly TcpClient tcp = new() { NoDelay = true };
    private SmtpWire wire = null!;
    private SmtpOffers offers = SmtpOffers.None;
    private bool isEncrypted;
    private bool isInTransaction;

    private SmtpConnection(SmtpRelay relay, TimeProvider clock) => (this.relay, this.clock) = (relay, clock);

    /// <summary>Whether another mail can go over it.</summary>
    public bool IsUsable { get; private set; }

    /// <summary>Timestamp of the clock when it was last put to rest.</summary>
    public long RestedAt { get; set; }

    /// <summary>Connects and prepares.</summary>
    /// <exception cref="SmtpTroubleException">The relay can't be used now.</exception>
    public static async Task<SmtpConnection> Open(SmtpRelay relay, TimeProvider clock, CancellationToken ct)
    {
        var connection = new SmtpConnection(relay, clock);
        try
        {
            await connection.Connect(ct);
            await connection.Prepare(ct);
            connection.IsUsable = true;
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Hands one mail over.</summary>
    /// <param name="envelope">Sender and addressee.</param>
    /// <param name="message">The message, dot-stuffed, with its end.</param>
    /// <param name="ct">Breaks off; the connection is then no longer usable.</param>
    /// <exception cref="SmtpTroubleException">The connection is of no use; the relay certainly has not taken the mail.</exception>
    public async Task<HandOff> Send(SmtpEnvelope envelope, ReadOnlyMemory<byte> message, CancellationToken ct)
    {
        if (envelope.NeedsUtf8 && !offers.Utf8)
            return new HandOff.Never("The address has letters beyond ASCII before the @, which the relay can't carry (SMTPUTF8).");
        IsUsable = false;
        if (isInTransaction)
            await Expect("RSET", "The relay could not start afresh", ct);
        isInTransaction = true;
        var replies = await Ask(envelope.Commands, ct);
        if (replies.Any(SmtpVerdict.IsClosing))
            throw new SmtpTroubleException("The relay closes the connection.");
        if (replies.Count < envelope.Commands.Count || !replies[0].IsDone || !replies[1].IsDone || replies[2].Code != 354)
            return Refused(replies);
        return await Hand(message, ct);
    }

    /// <summary>Says goodbye, then closes.</summary>
    public async Task Close(CancellationToken ct)
    {
        try
        {
            await wire.Ask("QUIT", relay.AnswerWithin, ct);
        }
        catch (SmtpTroubleException)
        {
            // It is being left anyway, and every mail sent over it has had its answer.
        }

        await DisposeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        IsUsable = false;
        if (wire is not null)
            await wire.DisposeAsync();
        tcp.Dispose();
    }

    private async Task Connect(CancellationToken ct)
    {
        using var alarm = new CancellationTokenSource(relay.AnswerWithin, clock);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct, alarm.Token);
        try
        {
            await tcp.ConnectAsync(relay.Host, relay.Port, limit.Token);
            wire = new SmtpWire(tcp.GetStream(), clock);
            if (relay.IsTlsFromTheStart)
                await Encrypt(limit.Token);
        }
        catch (Exception trouble) when (trouble is SocketException || (trouble is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new SmtpTroubleException($"The relay {relay.Host}:{relay.Port} can't be reached.", trouble);
        }
    }

    private async Task Prepare(CancellationToken ct)
    {
        var greeting = await wire.Reply(relay.AnswerWithin, ct);
        if (!greeting.IsDone)
            throw new SmtpTroubleException($"The relay does not take mail: {greeting.Words}");
        offers = await Hello(ct);
        if (!isEncrypted && offers.StartTls)
            await StartTls(ct);
        if (!isEncrypted && !relay.AllowPlain)
            throw new SmtpTroubleException("The relay offers no TLS (STARTTLS), and mail may not go without.");
        if (relay.User is not null)
            await LogIn(relay.User, ct);
    }

    private async Task<SmtpOffers> Hello(CancellationToken ct) =>
        SmtpOffers.Of(await Expect($"EHLO {relay.Name}", "The relay did not greet back", ct));

    private async Task StartTls(CancellationToken ct)
    {
        await Expect("STARTTLS", "The relay could not start TLS", ct);
        // What came before TLS could be anyone's (CVE-2011-0411).
        if (wire.HasUnread)
            throw new SmtpTroubleException("The relay sent something between STARTTLS and TLS.");
        await Encrypt(ct);
        offers = await Hello(ct);
    }

    private async Task Encrypt(CancellationToken ct)
    {
        var tls = new SslStream(wire.Stream);
        try
        {
            await tls.AuthenticateAsClientAsync(relay.Tls(), ct);
        }
        catch (Exception trouble) when (trouble is AuthenticationException or IOException)
        {
            throw new SmtpTroubleException($"The relay can't be trusted: {trouble.Message}", trouble);
        }

        wire = new SmtpWire(tls, clock);
        isEncrypted = true;
    }

    private async Task LogIn(string user, CancellationToken ct)
    {
        const string Refusal = "The relay refused the hub's user and password";
        if (offers.AuthPlain)
        {
            await Expect($"AUTH PLAIN {Base64($"\0{user}\0{relay.Password}")}", Refusal, ct);
            return;
        }

        if (!offers.AuthLogin)
            throw new SmtpTroubleException("The relay offers neither AUTH PLAIN nor AUTH LOGIN.");
        await Expect("AUTH LOGIN", Refusal, ct, continues: true);
        await Expect(Base64(user), Refusal, ct, continues: true);
        await Expect(Base64(relay.Password), Refusal, ct);
    }

    private async Task<SmtpReply> Expect(string command, string refusal, CancellationToken ct, bool continues = false)
    {
        var reply = await wire.Ask(command, relay.AnswerWithin, ct);
        return (continues ? reply.Code == 334 : reply.IsDone) ? reply : throw new SmtpTroubleException($"{refusal}: {reply.Words}");
    }

    private async Task<IReadOnlyList<SmtpReply>> Ask(IReadOnlyList<string> commands, CancellationToken ct)
    {
        if (!offers.Pipelining)
            return await AskOneByOne(commands, ct);
        List<SmtpReply> replies = [await wire.Ask(string.Join("\r\n", commands), relay.AnswerWithin, ct)];
        while (replies.Count < commands.Count && !SmtpVerdict.IsClosing(replies[^1]))
            replies.Add(await wire.Reply(relay.AnswerWithin, ct));
        return replies;
    }

    private async Task<IReadOnlyList<SmtpReply>> AskOneByOne(IReadOnlyList<string> commands, CancellationToken ct)
    {
        var replies = new List<SmtpReply>();
        foreach (var command in commands)
        {
            replies.Add(await wire.Ask(command, relay.AnswerWithin, ct));
            if (replies[^1].Code >= 400)
                break;
        }

        return replies;
    }

    private HandOff Refused(IReadOnlyList<SmtpReply> replies)
    {
        // A relay that waits for a message to nobody (RFC 2920) is left: it drops the transaction.
        IsUsable = replies[^1].Code != 354;
        return !replies[0].IsDone ? SmtpVerdict.OfSender(replies[0])
            : !replies[1].IsDone ? SmtpVerdict.OfAddressee(replies[1])
            : SmtpVerdict.OfMessage(replies[2]);
    }

    private async Task<HandOff> Hand(ReadOnlyMemory<byte> message, CancellationToken ct)
    {
        try
        {
            var reply = await wire.Ask(message, relay.TakeWithin, ct);
            IsUsable = !SmtpVerdict.IsClosing(reply);
            isInTransaction = false;
            return reply.IsDone ? new HandOff.Taken(reply.Words) : SmtpVerdict.OfMessage(reply);
        }
        catch (SmtpTroubleException trouble)
        {
            return new HandOff.NotNow($"{trouble.Message} It may have taken the mail or not.", SmtpVerdict.Unknown);
        }
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
