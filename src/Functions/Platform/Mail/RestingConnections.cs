namespace MimFunctions.Platform.Mail;

/// <summary>Connections between two mails. What rests too long is closed: relays close it soon anyway, and each place there is dear.</summary>
internal sealed class RestingConnections : IAsyncDisposable
{
    private readonly Stack<SmtpConnection> connections = new();
    private readonly Lock door = new();
    private readonly TimeSpan longest;
    private readonly TimeProvider clock;
    private readonly ITimer sweep;

    /// <param name="longest">How long a connection may rest.</param>
    /// <param name="clock">Measures it.</param>
    public RestingConnections(TimeSpan longest, TimeProvider clock)
    {
        (this.longest, this.clock) = (longest, clock);
        sweep = clock.CreateTimer(_ => _ = CloseOld(), null, longest, longest);
    }

    /// <summary>The one used last, or null.</summary>
    public SmtpConnection? Take()
    {
        lock (door)
            return connections.TryPop(out var connection) ? connection : null;
    }

    /// <summary>Lets a connection rest.</summary>
    public void Put(SmtpConnection connection)
    {
        connection.RestedAt = clock.GetTimestamp();
        lock (door)
            connections.Push(connection);
    }

    /// <summary>Closes those that rested too long.</summary>
    public Task CloseOld() => Close(connection => clock.GetElapsedTime(connection.RestedAt) >= longest);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await sweep.DisposeAsync();
        await Close(_ => true);
    }

    private async Task Close(Func<SmtpConnection, bool> which)
    {
        SmtpConnection[] old;
        lock (door)
        {
            old = [.. connections.Where(which)];
            var young = connections.Except(old).Reverse().ToArray();
            connections.Clear();
            foreach (var connection in young)
                connections.Push(connection);
        }

        await Task.WhenAll(old.Select(connection => connection.Close(CancellationToken.None)));
    }
}
