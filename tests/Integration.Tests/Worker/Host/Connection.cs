using System.Collections.Concurrent;
using Grpc.Core;
using MimFunctions.Integration.Tests.Worker.Host.Messages;

namespace MimFunctions.Integration.Tests.Worker.Host;

/// <summary>The stream between host and worker: what is asked gets its answer by its id.</summary>
internal sealed class Connection(IServerStreamWriter<Message> toWorker) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Message>> asked = new();
    private readonly ConcurrentQueue<Log> logs = new();
    private volatile bool closed;

    /// <summary>What the worker logged, in its own words.</summary>
    public IReadOnlyList<Log> Logs => [.. logs];

    /// <summary>Asks and waits for the answer; an <see cref="IOException"/> when the worker goes before it.</summary>
    public async Task<Message> Ask(Message question)
    {
        var id = question.InvocationRequest?.InvocationId ?? Guid.NewGuid().ToString();
        var answer = asked[id] = new TaskCompletionSource<Message>(TaskCreationOptions.RunContinuationsAsynchronously);
        question.RequestId = id;
        if (closed)
            throw new IOException("The worker is gone.");
        await Tell(question);
        return await answer.Task;
    }

    /// <summary>Tells something that has no answer.</summary>
    public async Task Tell(Message message)
    {
        await turn.WaitAsync();
        try
        {
            await toWorker.WriteAsync(message);
        }
        catch (Exception gone) when (gone is InvalidOperationException or RpcException or OperationCanceledException)
        {
            throw new IOException("The worker is gone.", gone);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Reads what comes from the worker until it goes; whoever still waits then hears of it.</summary>
    public async Task Read(IAsyncStreamReader<Message> fromWorker, CancellationToken ct)
    {
        try
        {
            while (await fromWorker.MoveNext(ct))
                Take(fromWorker.Current);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or RpcException)
        {
            // Killed: what it was asked is answered below.
        }

        closed = true;
        foreach (var open in asked.Values)
            open.TrySetException(new IOException("The worker is gone."));
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private void Take(Message message)
    {
        if (message.Log is { } log)
            logs.Enqueue(log);
        else if (asked.TryRemove(message.InvocationResponse?.InvocationId ?? message.RequestId, out var waiting))
            waiting.SetResult(message);
    }
}
